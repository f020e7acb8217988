public import FoundationEssentials

extension Seerr {
    /// Titles that nobody may request; Jellyseerr calls it its blacklist, and Overseerr has none.
    public var blocklist: Resource<Blocklisted> {
        Resource(profile.offers(.blocklist) ? "blocklist" : "blacklist", on: api)
    }

    /// A title that nobody may request.
    public struct Blocklisted: Identified, Listed {
        /// The entry's own number; what is asked for one title goes by TMDB's.
        public var id: ID<Blocklisted>
        /// A movie or a show.
        public var mediaType: MediaType?
        /// TMDB's number.
        public var tmdbId: Int
        /// As it was called when it was put there.
        public var title: String?
        /// Who put it there; absent where its tags did.
        public var user: User?
        /// TMDB's keywords that put it there, between commas.
        public var blocklistedTags: String?
        /// When it was put there.
        public var createdAt: Date?
        /// What the server knows of its way into the library.
        public var media: Media?
    }
}

extension Seerr.Blocklisted {
    /// The server shows what people put there to whoever does not say.
    public static var everything: Query { ["filter": "all"] }

    /// Which entries are listed.
    public struct Filter: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every one.
        public static let all: Self = "all"
        /// Those that people put there.
        public static let manual: Self = "manual"
        /// Those that their tags put there.
        public static let tags: Self = "blocklistedTags"
    }
}

extension Resource<Seerr.Blocklisted> {
    /// Entries, page by page.
    public func list(
        _ filter: Seerr.Blocklisted.Filter = .all, search: String? = nil
    ) -> Seerr.Paged<Seerr.Blocklisted> {
        paged(["filter": filter, "search": search])
    }

    /// The entry of a title; throws `ServiceError`, `.notFound` where it may be requested.
    public func get(tmdb: Int) async throws -> Open<Seerr.Blocklisted> { try await read("/\(tmdb)") }

    /// Has nobody request a title.
    ///
    /// - Parameters:
    ///   - tmdb: TMDB's number.
    ///   - type: A movie or a show.
    ///   - title: What the list shows.
    ///   - user: Who puts it there.
    ///
    /// Throws `ServiceError`, `.conflict` where it is there already.
    public func add(tmdb: Int, _ type: Seerr.MediaType, title: String, by user: ID<Seerr.User>) async throws {
        let body: Document = [
            "tmdbId": Document(tmdb), "mediaType": Document(type.rawValue), "title": Document(title),
            "user": Document(user.rawValue),
        ]
        try await perform(.post, sending: body)
    }

    /// Lets a title be requested again. Throws `ServiceError`.
    public func delete(tmdb: Int) async throws { try await perform(.delete, "/\(tmdb)") }
}
