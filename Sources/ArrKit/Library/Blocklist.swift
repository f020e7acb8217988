/// Releases that are not taken again. The command `clearBlocklist` empties it.
public struct Blocklist<Service: LibraryService>: Sendable {
    let transport: Transport

    /// Every record, one page after the other.
    public var elements: Records<BlocklistRecord> { list().elements }

    /// Every record. Throws `ServiceError`.
    public func all() async throws -> [Open<BlocklistRecord>] { try await list().all() }

    /// Every record, page by page.
    public func list() -> Paged<BlocklistRecord> { Paged("blocklist", on: transport) }

    /// Lets a release be taken again. Throws `ServiceError`.
    public func remove(_ id: ID<BlocklistRecord>) async throws {
        try await transport.perform(Request(.delete, "blocklist/\(id)"))
    }

    /// Lets several releases be taken again. Throws `ServiceError`.
    public func remove(_ ids: [ID<BlocklistRecord>]) async throws {
        try await transport.perform(Request(.delete, "blocklist/bulk", sending: ["ids": ids]))
    }
}

extension Blocklist where Service: VideoService {
    /// The records of some series or movies, or of one way to travel.
    public func list(
        works: [ID<Service.Work>], protocols: [DownloadProtocol] = []
    ) -> Paged<BlocklistRecord> {
        Paged(
            "blocklist",
            [
                "\(Service.workName)Ids": works.isEmpty ? nil : works,
                "protocols": protocols.isEmpty ? nil : protocols,
            ], on: transport)
    }
}

extension Blocklist where Service.Work == Movie {
    /// The records of one movie, in one answer. Throws `ServiceError`.
    public func all(of movie: ID<Movie>) async throws -> [Open<BlocklistRecord>] {
        try await transport.call(Request(.get, "blocklist/movie", query: ["movieId": movie]))
    }
}
