/// One complaint of an application about its own set-up. Computed now and then, so it lags behind.
public struct HealthCheck: Model {
    /// The check that complains, such as `RootFolderCheck`.
    public var source: String
    public var type: Kind
    public var message: String
    public var wikiUrl: String?

    /// How bad it is.
    public struct Kind: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ok: Self = "ok", notice: Self = "notice", warning: Self = "warning", error: Self = "error"
    }
}
