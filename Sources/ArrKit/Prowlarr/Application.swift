/// An application that Prowlarr hands its indexers to: all of them, or where it has tags those that share one.
public struct Application: Provider, BulkEditable {
    /// Zero until it is stored.
    public var id: ID<Application>
    /// As its owner calls it; no other application has the same name.
    public var name: String?
    /// The kind of application, such as `Sonarr`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `SonarrSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in Prowlarr's documentation.
    public var infoLink: String?
    /// A remark of Prowlarr's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// Filled-in templates, in a schema only.
    public var presets: [Open<Application>]
    /// With tags it gets the indexers that share one, without any it gets all.
    public var tags: [ID<Tag>]
    /// How far Prowlarr goes.
    public var syncLevel: SyncLevel
    /// Of use to Prowlarr's own page alone.
    public var testCommand: String?

    /// How far Prowlarr goes.
    public struct SyncLevel: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing is handed on.
        public static let disabled: Self = "disabled"
        /// Indexers are added and removed, and their settings left alone.
        public static let addOnly: Self = "addOnly"
        /// Indexers are added, removed, and kept as they are in Prowlarr.
        public static let fullSync: Self = "fullSync"
    }
}
