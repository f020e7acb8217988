/// What the *arr applications share that keep a library: Sonarr and Radarr.
public protocol LibraryService: ArrService {
    /// What is wanted, and kept in files: episodes or movies.
    associatedtype Item: Identified

    /// Asks the queue for downloads that belong to nothing in the library too.
    static var queueQuery: Query { get }
    /// The numbers by which history is filtered; they differ between applications.
    static var eventNumbers: [HistoryRecord.Event: Int] { get }
}

extension LibraryService {
    /// The folders below which it keeps what it has; listing them reads disks and may take a minute.
    public var rootFolders: Resource<RootFolder> {
        Resource("rootfolder", on: server.api, deadline: .seconds(120))
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
