/// What the *arr applications share that keep a library: Sonarr, Radarr and Lidarr.
public protocol LibraryService: ArrService {
    /// What the library is made of: series, movies or artists.
    associatedtype Work: Identified
    /// What is wanted: episodes, movies or albums.
    associatedtype Item: Identified
    /// What files and folders are called.
    associatedtype Naming: Identified

    /// How the API's parameters call a work, such as `series` in `seriesId`.
    static var workName: String { get }
    /// Asks the queue for downloads that belong to nothing in the library too.
    static var queueQuery: Query { get }
    /// The numbers by which history is filtered; they differ between applications.
    static var eventNumbers: [HistoryRecord.Event: Int] { get }
}

/// What the applications for moving pictures share: Sonarr and Radarr.
public protocol VideoService: LibraryService {}

/// What the applications share whose titles come out piece by piece: Sonarr's series and Lidarr's artists.
public protocol SerialService: LibraryService {}

extension LibraryService {
    /// The folders below which it keeps what it has; listing them reads disks and may take a minute.
    public var rootFolders: Resource<RootFolder> {
        Resource("rootfolder", on: server.api, deadline: .seconds(120))
    }

    /// The indexers it searches; most are written here by Prowlarr. Saving one that is enabled asks the indexer first.
    public var indexers: Resource<IndexerProvider> { Resource("indexer", on: server.api, deadline: .seconds(60)) }
    /// Lists that say what belongs into the library. Saving one that is enabled reads the list first.
    public var importLists: Resource<ImportListProvider> {
        Resource("importlist", on: server.api, deadline: .seconds(60))
    }
    /// Programs for which files are written beside the media.
    public var metadataConsumers: Resource<MetadataConsumer> {
        Resource("metadata", on: server.api, deadline: .seconds(60))
    }

    /// Which qualities are taken; one that is in use cannot be deleted.
    public var qualityProfiles: Resource<QualityProfile> { Resource("qualityprofile", on: server.api) }
    /// The rules that recognise releases; every quality profile rates all of them.
    public var customFormats: Resource<CustomFormat> { Resource("customformat", on: server.api) }

    /// What is being downloaded, downloads that belong to nothing in the library included.
    public var queue: Paged<QueueRecord> { Paged("queue", Self.queueQuery, on: server.api) }

    /// What happened, the latest first.
    public var history: History { History(transport: server.api, numbers: Self.eventNumbers) }

    /// What is monitored and lacking, or not yet good enough.
    public var wanted: Wanted<Item> { Wanted(transport: server.api) }

    /// How full the disks are. Throws `ServiceError`.
    public func diskSpace() async throws -> [Open<DiskSpace>] {
        try await server.api.call(Request(.get, "diskspace", deadline: .seconds(120)))
    }
}
