/// What is being downloaded, downloads that belong to nothing in the library included.
public struct Queue<Service: LibraryService>: Sendable {
    let transport: Transport

    /// Every record, one page after the other, none twice.
    public var elements: Records<QueueRecord> { list().elements }

    /// Every record. Throws `ServiceError`.
    public func all() async throws -> [Open<QueueRecord>] { try await list().all() }

    /// Every download once, however many episodes it has. Throws `ServiceError`.
    public func downloads() async throws -> [QueuedDownload] { try await all().byDownload() }

    /// The records of some kinds.
    ///
    /// - Parameters:
    ///   - works: The series, movies or artists they belong to; none for all.
    ///   - protocol: How they travel; `nil` for either way.
    ///   - statuses: What the download client does with them; none for whatever. Not in Lidarr.
    ///   - qualities: The numbers of the qualities they are taken to have; none for all.
    ///   - detailed: With the series and episode, movie, or artist and album themselves.
    public func list(
        works: [ID<Service.Work>] = [], protocol: DownloadProtocol? = nil, statuses: [QueueRecord.Status] = [],
        qualities: [Int] = [], detailed: Bool = false
    ) -> Paged<QueueRecord> {
        let query: Query = [
            "\(Service.workName)Ids": works.isEmpty ? nil : works, "protocol": `protocol`,
            "status": statuses.isEmpty ? nil : statuses, "quality": qualities.isEmpty ? nil : qualities,
        ]
        return Paged("queue", Service.queueQuery + query + (detailed ? Service.inclusion : [:]), on: transport)
    }

    /// The records of one work, or without one all, in one answer; what belongs to nothing is left out.
    ///
    /// Throws `ServiceError`.
    public func details(of work: ID<Service.Work>? = nil, detailed: Bool = false) async throws -> [Open<QueueRecord>] {
        try await transport.call(
            Request(
                .get, "queue/details",
                query: ["\(Service.workName)Id": work] + (detailed ? Service.inclusion : [:])))
    }

    /// How much is in the queue, and whether all is well. Throws `ServiceError`.
    public func status() async throws -> QueueStatus { try await transport.call(Request(.get, "queue/status")) }

    /// Takes a download out; one that has left meanwhile is as good as taken out. Throws `ServiceError`.
    public func remove(_ id: ID<QueueRecord>, _ removal: QueueRemoval = .drop) async throws {
        do {
            try await transport.perform(Request(.delete, "queue/\(id)", query: removal.query))
        } catch let error as ServiceError where error.code == .notFound {}
    }

    /// Takes several downloads out. Throws `ServiceError`.
    public func remove(_ ids: [ID<QueueRecord>], _ removal: QueueRemoval = .drop) async throws {
        try await transport.perform(Request(.delete, "queue/bulk", removal.query, sending: ["ids": ids]))
    }

    /// Starts a download that waits for its delay to pass. Throws `ServiceError`.
    public func grab(_ id: ID<QueueRecord>) async throws {
        try await transport.perform(Request(.post, "queue/grab/\(id)"))
    }

    /// Starts several downloads that wait. Throws `ServiceError`.
    public func grab(_ ids: [ID<QueueRecord>]) async throws {
        try await transport.perform(Request(.post, "queue/grab/bulk", sending: ["ids": ids]))
    }
}
