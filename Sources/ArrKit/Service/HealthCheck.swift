/// One complaint of an application about its own set-up. Computed now and then, so it lags behind.
public struct HealthCheck: Model {
    /// The check that complains, such as `RootFolderCheck`.
    public var source: String
    public var type: Kind
    public var message: String
    public var wikiUrl: String?

    /// How bad it is.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let ok: Self = "ok"
        public static let notice: Self = "notice"
        public static let warning: Self = "warning"
        public static let error: Self = "error"
    }
}
