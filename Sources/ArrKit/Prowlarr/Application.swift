/// An application that Prowlarr hands its indexers to: all of them, or where it has tags those that share one.
public struct Application: Editable {
    public var id: ID<Application>
    public var name: String?
    public var implementation: String
    public var implementationName: String?
    public var configContract: String?
    public var infoLink: String?
    public var message: ProviderMessage?
    public var fields: [Open<Field>]
    public var presets: [Application]
    public var tags: [ID<Tag>]
    public var syncLevel: SyncLevel
    public var testCommand: String?

    /// How far Prowlarr goes.
    public struct SyncLevel: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let disabled: Self = "disabled"
        public static let addOnly: Self = "addOnly"
        public static let fullSync: Self = "fullSync"
    }
}
