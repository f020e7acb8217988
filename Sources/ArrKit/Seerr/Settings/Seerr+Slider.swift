extension Seerr {
    /// A row of the page where people find something new.
    public struct Slider: Identified {
        /// Zero until it is stored.
        public var id: ID<Slider>
        /// What it shows.
        public var type: Kind
        /// As it is headed; absent for those that come with the server.
        public var title: String?
        /// It comes with the server, and cannot be deleted.
        public var isBuiltIn: Bool?
        /// It is shown.
        public var enabled: Bool
        /// What it is about, by its kind: a number of TMDB's or words to search for.
        public var data: String?

        /// What a row shows.
        public struct Kind: OpenNumber {
            /// The number as the server uses it, one that is not declared here included.
            public let rawValue: Int
            /// A number as the server uses it; it need not be one of those declared here.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// Movies with a keyword of TMDB's.
            public static let movieKeyword: Self = 13
            /// Shows with a keyword of TMDB's.
            public static let showKeyword: Self = 14
            /// Movies of a genre.
            public static let movieGenre: Self = 15
            /// Shows of a genre.
            public static let showGenre: Self = 16
            /// Movies of a company.
            public static let studio: Self = 17
            /// Shows of a network.
            public static let network: Self = 18
            /// What a search finds.
            public static let search: Self = 19
            /// Movies of some services.
            public static let movieServices: Self = 20
            /// Shows of some services.
            public static let showServices: Self = 21
        }

        /// One that is yet to be stored.
        public init(_ type: Kind, title: String, data: String) {
            (id, self.type, self.title, enabled, self.data) = (0, type, title, true, data)
        }

        var body: Document {
            ["title": Document(title ?? ""), "type": Document(type.rawValue), "data": Document(data ?? "")]
        }
    }
}

extension Resource<Seerr.Slider> {
    /// Writes which rows are shown, in which order. Throws `ServiceError`.
    public func arrange(_ sliders: [Open<Seerr.Slider>]) async throws -> [Open<Seerr.Slider>] {
        try await send(.post, "", [:], sliders, as: [Open<Seerr.Slider>].self)
    }

    /// Adds a row at the end. Throws `ServiceError`.
    public func add(_ slider: Seerr.Slider) async throws -> Open<Seerr.Slider> {
        try await send(.post, "/add", [:], slider.body)
    }

    /// Changes what a row shows; one that comes with the server cannot be changed. Throws `ServiceError`.
    public func update(_ slider: Open<Seerr.Slider>) async throws -> Open<Seerr.Slider> {
        try await send(.put, "/\(slider.id)", [:], slider.value.body)
    }

    /// Takes a row away. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.Slider>) async throws { try await perform(.delete, "/\(id)") }

    /// Takes every row away that did not come with the server, and shows the others. Throws `ServiceError`.
    public func reset() async throws {
        // The server does so on a GET.
        try await perform(.get, "/reset", effect: .writes)
    }
}
