/// A download program as an application uses it.
public struct DownloadClientProvider: Provider, BulkEditable {
    /// Zero until it is stored.
    public var id: ID<DownloadClientProvider>
    /// As its owner calls it; no other download client has the same name.
    public var name: String?
    /// What talks to it, such as `Nzbget` or `QBittorrent`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `NzbgetSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in the application's documentation.
    public var infoLink: String?
    /// A remark of the application's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<DownloadClientProvider>]
    /// What it is used for: everything that shares one, or without any tag all.
    public var tags: [ID<Tag>]
    /// Whether releases are handed to it.
    public var enable: Bool
    /// What it can fetch.
    public var `protocol`: DownloadProtocol
    /// 1 to 50; the lowest goes first, those alike take turns.
    public var priority: Int
    /// Takes finished downloads out of it once they are imported; absent in Prowlarr.
    public var removeCompletedDownloads: Bool?
    /// Takes failed downloads out of it; absent in Prowlarr.
    public var removeFailedDownloads: Bool?
    /// Its categories by what indexers sort releases into. Prowlarr only.
    public var categories: [Category]
    /// It has categories at all. Prowlarr only.
    public var supportsCategories: Bool?

    /// Releases are handed to it.
    public var isEnabled: Bool { enable }
    /// Leaves it stored and unused.
    public mutating func disable() { enable = false }

    /// What of the indexers' categories goes into one of the client's.
    public struct Category: Model {
        /// The category's name in the download program.
        public var clientCategory: String?
        /// Newznab's numbers, such as 5040 for television in HD.
        public var categories: [Int]
    }

    /// What many download clients get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// Whether releases are handed to them.
        public var enable: Bool?
        /// 1 to 50; the lowest goes first.
        public var priority: Int?
        /// Whether finished downloads are taken out of them once they are imported; not in Prowlarr.
        public var removeCompletedDownloads: Bool?
        /// Whether failed downloads are taken out of them; not in Prowlarr.
        public var removeFailedDownloads: Bool?

        /// Changes nothing until something is set.
        public init() {}
    }
}
