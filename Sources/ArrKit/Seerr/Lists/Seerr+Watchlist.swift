public import FoundationEssentials

extension Seerr {
    /// What the asking user means to watch: kept on plex.tv for users of Plex, else on the server.
    public var watchlist: Watchlist { Watchlist(api: api) }

    /// What the asking user means to watch.
    public struct Watchlist: Sendable {
        let api: Transport

        /// What is on it, page by page.
        public var elements: Paged<WatchlistItem> { Paged("discover/watchlist", [:], .numbered, on: api) }

        /// Puts a title on it. Throws `ServiceError`; Overseerr cannot.
        public func add(tmdb: Int, _ type: MediaType, title: String) async throws -> Open<WatchlistItem> {
            let body: Document = [
                "tmdbId": Document(tmdb), "mediaType": Document(type.rawValue), "type": Document(type.rawValue),
                "title": Document(title),
            ]
            return try await api.call(Request(.post, "watchlist", sending: body))
        }

        /// Takes a title off it. Throws `ServiceError`; Overseerr cannot.
        public func delete(tmdb: Int) async throws { try await api.perform(Request(.delete, "watchlist/\(tmdb)")) }
    }

    /// A title that a user means to watch.
    public struct WatchlistItem: Listed {
        /// The entry's own number; absent where plex.tv keeps it.
        public var id: ID<WatchlistItem>
        /// TMDB's number.
        public var tmdbId: Int
        /// Plex's key on plex.tv, another one than the library's.
        public var ratingKey: String?
        /// A movie or a show.
        public var mediaType: MediaType?
        /// The same under the name the specification has.
        public var type: MediaType?
        /// What the list shows.
        public var title: String?
        /// What the server knows of its way into the library.
        public var media: Media?
        /// Who means to watch it.
        public var requestedBy: User?
        /// When it was put there.
        public var createdAt: Date?
        /// When it last changed.
        public var updatedAt: Date?

        /// TMDB numbers movies and shows apart.
        public var listKey: String? { "\(mediaType ?? type ?? "") \(tmdbId)" }
    }
}
