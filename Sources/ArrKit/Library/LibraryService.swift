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

extension VideoService {
    /// The folders below which it keeps what it has; listing them reads disks and may take a minute.
    public var rootFolders: Resource<RootFolder> {
        Resource("rootfolder", on: server.api, deadline: .seconds(120))
    }
}

extension LibraryService {
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

    /// What is being downloaded, downloads that belong to nothing in the library included.
    public var queue: Queue<Self> { Queue(transport: server.api) }
    /// What happened, the latest first.
    public var history: History<Self> { History(transport: server.api) }
    /// What is monitored and lacking, or not yet good enough.
    public var wanted: Wanted<Self> { Wanted(transport: server.api) }
    /// What airs or comes out, day by day.
    public var calendar: LibraryCalendar<Self> { LibraryCalendar(transport: server.api) }
    /// Releases that are not taken again.
    public var blocklist: Blocklist<Self> { Blocklist(transport: server.api) }
    /// What indexers offer.
    public var releases: Releases<Self> { Releases(transport: server.api) }
    /// Files that a person says what they are.
    public var manualImport: ManualImport<Self> { ManualImport(transport: server.api) }
    /// What files would be called.
    public var renames: Renames<Self> { Renames(transport: server.api) }

    /// How full the disks are. Throws `ServiceError`.
    public func diskSpace() async throws -> [Open<DiskSpace>] {
        try await server.api.call(Request(.get, "diskspace", deadline: .seconds(120)))
    }

    /// What it makes of a release's name; `nil` for an empty one. Throws `ServiceError`.
    public func parse(_ title: String) async throws -> Open<ParseResult>? {
        try await server.api.call(Request(.get, "parse", query: ["title": title]))
    }
}
