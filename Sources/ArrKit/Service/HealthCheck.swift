/// One complaint of an application about its own set-up. Computed now and then, so it lags behind.
public struct HealthCheck: Model {
    /// The check that complains, such as `RootFolderCheck`.
    public var source: String
    /// How bad it is.
    public var type: Kind
    /// A sentence for a person, in the application's language.
    public var message: String
    /// A page about what to do.
    public var wikiUrl: String?
    /// The complaint by a name, such as `rootFolderMissing`; from version 5 of Sonarr's API on.
    public var reason: String?

    /// How bad it is.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing is amiss.
        public static let ok: Self = "ok"
        /// Worth knowing.
        public static let notice: Self = "notice"
        /// Something works badly or will not for long.
        public static let warning: Self = "warning"
        /// Something does not work.
        public static let error: Self = "error"
    }
}
