/// Something an agent offers as what an item is.
public struct MatchCandidate: Model {
    /// The agent's name for it, such as `plex://movie/5d7768…`.
    public var guid: String
    /// Its title.
    public var name: String
    /// Its year.
    public var year: Int?
    /// How well it fits, out of a hundred.
    public var score: Int?
    /// A few words about it.
    public var summary: String?
    /// What it is.
    public var type: ItemType?
    /// A poster, as a whole address.
    public var thumb: String?
    /// Whether a show has come to its end.
    public var lifespanEnded: Bool?
    /// True for the one the item is matched to.
    public var matched: Bool?
}

extension MatchCandidate: PlexElement {
    static let names = ["SearchResult", "Metadata"]
}

extension Place<Item> {
    /// What an agent offers as what an item is, the best first. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - item: As a library listed it.
    ///   - title: To look for instead of the item's own; a catalogue's number as `imdb-tt0133093`.
    ///   - year: To look for instead of the item's own; empty for any.
    ///   - agent: Who is asked instead of the library's own.
    ///   - language: Instead of the library's own, such as `de`.
    public func matches(
        for item: Item, title: String? = nil, year: String? = nil, agent: String? = nil, language: String? = nil
    ) async throws -> [MatchCandidate] {
        let query: Query = ["manual": 1, "title": title, "year": year, "agent": agent, "language": language]
        return try await list(path(of: item) + "/matches", query)
    }

    /// Has an item be what was offered; what the agent knows of it arrives after the answer. Throws `ServiceError`.
    public func match(_ item: Item, to candidate: MatchCandidate) async throws {
        try await perform(
            .put, path(of: item) + "/match", ["guid": candidate.guid, "name": candidate.name, "year": candidate.year])
    }

    /// Has an item be the best that is offered, and returns that. Throws `ServiceError`, `.notFound` where nothing is.
    public func matchAutomatically(_ item: Item, agent: String? = nil) async throws -> MatchCandidate {
        guard let best = try await matches(for: item, agent: agent).first else {
            throw ServiceError(
                .notFound, attempted: Request(.get, path + path(of: item) + "/matches").line,
                advice: "Look for it by another title or year: the agent offers nothing.")
        }
        try await match(item, to: best)
        return best
    }

    /// Has an item be nothing the agent knows. Throws `ServiceError`.
    public func unmatch(_ item: Item) async throws { try await perform(.put, path(of: item) + "/unmatch") }

    /// Makes others versions of an item; they are no items of their own any more. Throws `ServiceError`.
    public func merge(_ others: [Item], into item: Item) async throws {
        try await perform(
            .put, path(of: item) + "/merge", ["ids": others.map(\.ratingKey).joined(separator: ",")])
    }

    /// Makes every version of an item an item of its own. Throws `ServiceError`.
    public func split(_ item: Item) async throws { try await perform(.put, path(of: item) + "/split") }
}
