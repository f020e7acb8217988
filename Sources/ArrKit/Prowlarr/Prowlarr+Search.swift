/// What a search of Prowlarr gave, and how far it can be trusted.
public struct IndexerSearch: Sendable {
    /// What was found, by all indexers together.
    public var releases: [Open<IndexerRelease>]
    /// The indexers among those asked that are known to fail; `nil` where Prowlarr did not tell.
    ///
    /// Prowlarr swallows failures: without releases and without failures here it may still be that no indexer answered,
    /// such as in the minutes after its start.
    public var failures: [Open<Indexer.Failures>]?
}

/// Which of its indexers Prowlarr searches; those that are switched off never are.
public struct IndexerScope: Hashable, Sendable {
    let ids: [ID<Indexer>]

    /// All of them.
    public static let all = Self(ids: [])
    /// All for usenet.
    public static let usenet = Self(ids: [-1])
    /// All for torrents.
    public static let torrents = Self(ids: [-2])
    /// These and no others; none is the same as all.
    public static func some(_ ids: [ID<Indexer>]) -> Self { Self(ids: ids) }

    /// Among all for one way to download, nobody says here which that are.
    func mayInclude(_ id: ID<Indexer>) -> Bool { ids.allSatisfy { $0.rawValue <= 0 } || ids.contains(id) }
}

extension Prowlarr {
    /// Searches indexers, which may take minutes, and then asks which of them have failed.
    ///
    /// - Parameters:
    ///   - text: Words, or numbers as in `{tvdbid:81189} {season:1}`; nothing gives the latest releases.
    ///   - kind: What is looked for.
    ///   - scope: Which indexers are asked.
    ///   - categories: Newznab's numbers, such as 5040 for television in HD; all where there are none.
    ///   - limit: The most results of each indexer.
    ///   - offset: How many results each indexer passes over.
    /// Throws `ServiceError`, but not for indexers that fail.
    public func search(
        _ text: String, kind: NewznabQuery.Kind = .search, in scope: IndexerScope = .all, categories: [Int] = [],
        limit: Int? = nil, offset: Int? = nil
    ) async throws -> IndexerSearch {
        let query: Query = [
            "query": text, "type": kind, "indexerIds": scope.ids, "categories": categories, "limit": limit,
            "offset": offset,
        ]
        var request = Request(.get, "search", query: query, deadline: .seconds(300))
        // It keeps every indexer busy, and most count how often they are asked.
        request.mayRepeat = false
        let releases: [Open<IndexerRelease>] = try await server.api.call(request)
        try Task.checkCancellation()
        let failures = try? await failures().filter { scope.mayInclude($0.indexerId) }
        return IndexerSearch(releases: releases, failures: failures)
    }

    /// Hands a release to a download client. Prowlarr knows what it found for half an hour.
    ///
    /// Throws `ServiceError`: `.notFound` where it has to be searched for anew, `.conflict` where it could not be had.
    public func grab(_ release: Open<IndexerRelease>) async throws {
        do {
            try await server.api.perform(Request(.post, "search", sending: Grab(release), deadline: .seconds(60)))
        } catch var error as ServiceError where error.code == .notFound {
            error.advice = "Search anew and take it within half an hour."
            throw error
        }
    }

    /// Hands releases to download clients and returns those that were taken: what fails is passed over in silence.
    ///
    /// Throws `ServiceError`, `.invalid` where none could be had.
    @discardableResult
    public func grab(_ releases: [Open<IndexerRelease>]) async throws -> [Open<IndexerRelease>] {
        var request = try Request(.post, "search/bulk", sending: releases.map(Grab.init), deadline: .seconds(300))
        request.rehearsal = Response(body: Body("[]"))
        return try await server.api.call(request, as: OneOrMany.self).elements
    }
}

/// All that Prowlarr looks at when it grabs.
private struct Grab: Encodable {
    let guid: String
    let indexerId: ID<Indexer>
    let downloadClientId: ID<DownloadClientProvider>?

    init(_ release: Open<IndexerRelease>) {
        (guid, indexerId, downloadClientId) = (release.guid, release.indexerId, release.downloadClientId)
    }
}

/// A list, or where the specification would have it so its one element.
private struct OneOrMany: Decodable {
    let elements: [Open<IndexerRelease>]

    init(from decoder: any Decoder) throws {
        elements =
            if let one = try? Open<IndexerRelease>(from: decoder) { [one] } else {
                try [Open<IndexerRelease>](from: decoder)
            }
    }
}
