/// What indexers offer. A search asks them all and may take minutes; it is not repeated by itself.
public struct Releases<Service: LibraryService>: Sendable {
    let transport: Transport

    /// What the indexers' feeds have now. Throws `ServiceError`.
    public func recent() async throws -> [Open<FoundRelease>] { try await search([:]) }

    /// What the indexers have of an episode, movie or album. Throws `ServiceError`, `.invalid` where searching failed.
    public func search(for item: ID<Service.Item>) async throws -> [Open<FoundRelease>] {
        try await search(["\(Service.itemName)Id": item])
    }

    func search(_ query: Query) async throws -> [Open<FoundRelease>] {
        var request = Request(.get, "release", query: query, deadline: .seconds(300))
        request.mayRepeat = false
        return try await transport.call(request)
    }

    /// Downloads what a search found within the last half hour; with `shouldOverride` it is taken for what it says.
    ///
    /// Throws `ServiceError`: `.notFound` where the search is too old or nobody knows what the release is,
    /// `.conflict` where it could not be fetched.
    public func grab(_ release: Open<FoundRelease>) async throws {
        let edited = try release.edited()
        let names =
            release.shouldOverride == true ? Self.names + Self.overridden : Self.names
        let body = Document.object(Members(names.map { ($0, edited[$0]) }.filter { !$0.1.isNull }))
        do {
            try await transport.perform(Request(.post, "release", sending: body, deadline: .seconds(120)))
        } catch var error as ServiceError where error.code == .notFound {
            error.advice = "Search anew and take it within half an hour, or say by `shouldOverride` what it is."
            throw error
        }
    }

    /// By which the application finds what it has searched, and where it is to go.
    private static var names: [String] { ["guid", "indexerId", "downloadClientId"] }
    /// What it is to be taken for.
    private static var overridden: [String] {
        ["shouldOverride", "seriesId", "episodeIds", "movieId", "quality", "languages"]
    }

    /// Has a release from elsewhere judged, and downloaded if it would be taken; one at a time.
    ///
    /// Throws `ServiceError`, `.invalid` for a title nothing can be read from.
    public func push(_ release: NewRelease) async throws -> Open<FoundRelease> {
        let answer: Document = try await transport.call(
            Request(.post, "release/push", sending: release, deadline: .seconds(120)))
        // Lidarr and older versions answer the release, others a list of it.
        let one = if case .list(let list) = answer { list.first ?? .null } else { answer }
        return try one.decode(drift: transport.drift)
    }
}

extension Releases where Service.Work == Series {
    /// What the indexers have of a season, packs among it. Throws `ServiceError`, `.invalid` where searching failed.
    public func search(for series: ID<Series>, season: Int) async throws -> [Open<FoundRelease>] {
        try await search(["seriesId": series, "seasonNumber": season])
    }
}

extension Releases where Service.Work == Artist {
    /// What the indexers have of an artist. Throws `ServiceError`, `.invalid` where searching failed.
    public func search(for artist: ID<Artist>) async throws -> [Open<FoundRelease>] {
        try await search(["artistId": artist])
    }
}
