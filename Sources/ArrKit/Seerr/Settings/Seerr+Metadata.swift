extension Seerr {
    /// Where shows are described.
    public struct Metadata: Sendable {
        let api: Transport

        /// The choice as it is. Throws `ServiceError`.
        public func get() async throws -> MetadataSettings {
            let answer: Document = try await api.call(Request(.get, "settings/metadatas"))
            return try choice(answer)
        }

        /// Makes a choice. Throws `ServiceError`.
        public func update(_ settings: MetadataSettings) async throws -> MetadataSettings {
            // The specification wraps it once more, and the server reads either.
            var body = try Document(encoding: settings)
            body["settings"] = body
            return try choice(try await api.call(Request(.put, "settings/metadatas", sending: body)))
        }

        /// Whether the sources answer. Throws `ServiceError` where one does not.
        public func test(tmdb: Bool = true, tvdb: Bool = true) async throws {
            let request = try Request(
                .post, "settings/metadatas/test", sending: ["tmdb": tmdb, "tvdb": tvdb], effect: .reads,
                deadline: .seconds(60))
            try await api.perform(request)
        }

        private func choice(_ answer: Document) throws -> MetadataSettings {
            try (answer["settings"].isNull ? answer : answer["settings"]).decode(drift: api.drift)
        }
    }

    /// Where shows are described: TMDB or TVDB.
    public struct MetadataSettings: Model {
        /// Shows.
        public var tv: MetadataSource
        /// Anime.
        public var anime: MetadataSource

        /// One source for each.
        public init(tv: MetadataSource, anime: MetadataSource) { (self.tv, self.anime) = (tv, anime) }
    }

    /// Who describes shows.
    public struct MetadataSource: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// TMDB.
        public static let tmdb: Self = "tmdb"
        /// TVDB.
        public static let tvdb: Self = "tvdb"
    }
}
