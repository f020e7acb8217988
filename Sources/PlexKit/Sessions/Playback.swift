public import FoundationEssentials

/// What whoever asks has watched, how far and how they liked it.
public struct Playback: Sendable {
    let transport: Transport
    private let library = "com.plexapp.plugins.library"

    init(transport: Transport) { self.transport = transport }

    /// Notes an item as watched to its end; a show or season with all its episodes. Throws `ServiceError`.
    public func markPlayed(_ item: Item) async throws { try await write(":/scrobble", ["key": item.ratingKey]) }

    /// Notes an item as not watched; a show or season with all its episodes. Throws `ServiceError`.
    public func markUnplayed(_ item: Item) async throws { try await write(":/unscrobble", ["key": item.ratingKey]) }

    /// Rates an item out of ten; `nil` takes the rating back. Throws `ServiceError`, `.invalid` beyond ten.
    ///
    /// - Parameters:
    ///   - item: What is rated.
    ///   - rating: Halves count.
    ///   - when: When it was rated, where that was earlier.
    public func rate(_ item: Item, _ rating: Double?, at when: Date? = nil) async throws {
        let seconds = when.map { Int($0.timeIntervalSince1970) }
        try await write(":/rate", ["key": item.ratingKey, "rating": rating ?? -1, "ratedAt": seconds])
    }

    /// Notes how far an item was watched, so that it can be gone on with. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - item: What was watched.
    ///   - offset: From its beginning; less than a minute counts as not begun.
    ///   - state: What was done there.
    public func setProgress(of item: Item, to offset: Duration, state: Player.State = .stopped) async throws {
        try await write(
            ":/progress", ["key": item.ratingKey, "time": Int(offset / .milliseconds(1)), "state": state])
    }

    /// Takes an item out of what can be gone on with, and leaves how far it was watched. Throws `ServiceError`.
    public func removeFromContinueWatching(_ item: Item) async throws {
        try await transport.perform(
            Request(.put, "actions/removeFromContinueWatching", query: ["ratingKey": item.ratingKey]))
    }

    private func write(_ path: String, _ query: Query) async throws {
        var query = query
        query["identifier"] = library
        try await transport.perform(Request(.get, path, query: query, effect: .writes))
    }
}

extension Plex {
    /// What whoever asks has watched, how far and how they liked it.
    public var playback: Playback { Playback(transport: transport) }
}
