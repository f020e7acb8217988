/// A place that Sonarr, Radarr or Lidarr look for releases in; most are written there by Prowlarr.
public struct IndexerProvider: Provider, BulkEditable {
    /// Zero until it is stored.
    public var id: ID<IndexerProvider>
    /// As its owner calls it; no other indexer has the same name.
    public var name: String?
    /// What talks to it, such as `Newznab` or `Torznab`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `NewznabSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in the application's documentation.
    public var infoLink: String?
    /// A remark of the application's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<IndexerProvider>]
    /// Whose releases it is searched for: those that share one, or without any tag all.
    public var tags: [ID<Tag>]
    /// Its feed is read for what is new.
    public var enableRss: Bool
    /// It is searched when the application looks for something by itself.
    public var enableAutomaticSearch: Bool
    /// It is searched when a person looks for something.
    public var enableInteractiveSearch: Bool
    /// It has a feed of what is new.
    public var supportsRss: Bool
    /// It can be searched.
    public var supportsSearch: Bool
    /// What its releases travel by.
    public var `protocol`: DownloadProtocol
    /// 1 to 50; the lowest goes first.
    public var priority: Int
    /// Of a season whose episodes are younger than so many days no pack is searched; zero for no limit. Sonarr only.
    public var seasonSearchMaximumSingleEpisodeAge: Int?
    /// The client that gets what is grabbed here; zero for any of its protocol.
    public var downloadClientId: ID<DownloadClientProvider>?

    /// It is used for at least one of feed and searches.
    public var isEnabled: Bool { enableRss || enableAutomaticSearch || enableInteractiveSearch }
    /// Leaves it stored and unused.
    public mutating func disable() {
        (enableRss, enableAutomaticSearch, enableInteractiveSearch) = (false, false, false)
    }

    /// What many indexers get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// Whether their feeds are read for what is new.
        public var enableRss: Bool?
        /// Whether they are searched when the application looks for something by itself.
        public var enableAutomaticSearch: Bool?
        /// Whether they are searched when a person looks for something.
        public var enableInteractiveSearch: Bool?
        /// 1 to 50; the lowest goes first.
        public var priority: Int?

        /// Changes nothing until something is set.
        public init() {}
    }
}
