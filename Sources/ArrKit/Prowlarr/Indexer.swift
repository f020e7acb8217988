public import FoundationEssentials

/// A place that releases are searched in.
public struct Indexer: Editable {
    public var id: ID<Indexer>
    public var name: String?
    public var sortName: String?
    public var definitionName: String?
    public var description: String?
    public var implementation: String
    public var implementationName: String?
    public var configContract: String?
    public var infoLink: String?
    public var message: ProviderMessage?
    public var fields: [Open<Field>]
    public var presets: [Indexer]
    public var tags: [ID<Tag>]
    public var enable: Bool
    /// Hands the download address on instead of fetching the release itself.
    public var redirect: Bool?
    public var `protocol`: DownloadProtocol
    public var privacy: Privacy?
    public var language: String?
    public var encoding: String?
    public var indexerUrls: [String]
    public var legacyUrls: [String]
    public var supportsRss: Bool
    public var supportsSearch: Bool
    public var supportsRedirect: Bool?
    public var supportsPagination: Bool?
    public var capabilities: Capabilities?
    public var appProfileId: Int?
    /// 1 to 50; the lowest goes first.
    public var priority: Int
    public var downloadClientId: Int?
    public var added: Date?
    public var status: Failures?

    /// Who may use it.
    public struct Privacy: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let `public`: Self = "public"
        public static let semiPrivate: Self = "semiPrivate"
        public static let `private`: Self = "private"
    }

    /// How an indexer has failed lately.
    public struct Failures: Model {
        public var indexerId: ID<Indexer>
        public var disabledTill: Date?
        public var mostRecentFailure: Date?
        public var initialFailure: Date?
    }
}

/// A remark that an application makes on a provider.
public struct ProviderMessage: Model {
    public var message: String
    /// `info`, `warning` or `error`.
    public var type: String
}
