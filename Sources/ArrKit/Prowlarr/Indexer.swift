public import FoundationEssentials

/// A place that releases are searched in.
public struct Indexer: Provider, BulkEditable {
    /// Zero until it is stored; it is part of the address applications search it by.
    public var id: ID<Indexer>
    /// As its owner calls it; applications see it with `(Prowlarr)` behind.
    public var name: String?
    /// The name in lower case, by which lists are sorted.
    public var sortName: String?
    /// What it was made from, such as `nzbgeek` or a Cardigann definition's name.
    public var definitionName: String?
    /// What the definition says of it.
    public var description: String?
    /// What talks to it, such as `Newznab` or `Cardigann`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `NewznabSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in Prowlarr's documentation.
    public var infoLink: String?
    /// A remark of Prowlarr's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// Filled-in templates, in a schema only.
    public var presets: [Open<Indexer>]
    /// They tie it to applications and to proxies.
    public var tags: [ID<Tag>]
    /// Whether it is searched; one that is saved enabled is asked first.
    public var enable: Bool
    /// Hands the download address on instead of fetching the release itself.
    public var redirect: Bool?
    /// What its releases travel by.
    public var `protocol`: DownloadProtocol
    /// Who may use it.
    public var privacy: Privacy?
    /// The language of its site, such as `en-US`.
    public var language: String?
    /// The character encoding of its site, such as `UTF-8`.
    public var encoding: String?
    /// Addresses it can be reached at.
    public var indexerUrls: [String]
    /// Addresses it had before.
    public var legacyUrls: [String]
    /// It can be asked for what is new.
    public var supportsRss: Bool
    /// It can be searched.
    public var supportsSearch: Bool
    /// It can hand download addresses on instead of the release.
    public var supportsRedirect: Bool?
    /// It can be asked for further results.
    public var supportsPagination: Bool?
    /// What can be asked of it, and what it sorts its releases into.
    public var capabilities: Capabilities?
    /// The sync profile it is handed on with; a new one must have one.
    public var appProfileId: Int?
    /// 1 to 50; the lowest goes first.
    public var priority: Int
    /// The client that gets what is grabbed here; zero for any of its protocol.
    public var downloadClientId: Int?
    /// When it was added, by Prowlarr's clock.
    public var added: Date?
    /// How it has failed lately; absent where it has not.
    public var status: Failures?

    /// Who may use it.
    public struct Privacy: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Anyone.
        public static let `public`: Self = "public"
        /// Anyone who signs up.
        public static let semiPrivate: Self = "semiPrivate"
        /// Members who were let in.
        public static let `private`: Self = "private"
    }

    /// How an indexer has failed lately.
    public struct Failures: Model {
        /// Which indexer failed.
        public var indexerId: ID<Indexer>
        /// Until when it is left alone; absent where it is asked again.
        public var disabledTill: Date?
        /// When it last failed.
        public var mostRecentFailure: Date?
        /// When the present run of failures began.
        public var initialFailure: Date?
    }
}
