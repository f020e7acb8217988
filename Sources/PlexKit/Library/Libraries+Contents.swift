extension Place<Library> {
    /// What a library's items can be filtered and sorted by, type by type. Throws `ServiceError`.
    public func filters(of library: Library) async throws -> LibraryFilters {
        let answer: Meta = try await read(
            "/\(library.key)/all",
            ["includeMeta": 1, "includeAdvanced": 1, "X-Plex-Container-Start": 0, "X-Plex-Container-Size": 0])
        return answer.meta
    }

    /// The filters people are offered for what the library lists by itself. Throws `ServiceError`.
    public func offeredFilters(of library: Library) async throws -> [LibraryFilter] {
        try await list("/\(library.key)/filters")
    }

    /// What the library's own list can be sorted by. Throws `ServiceError`.
    public func sorts(of library: Library) async throws -> [LibrarySort] { try await list("/\(library.key)/sorts") }

    /// The values a filter can have in a library, such as its genres. Throws `ServiceError`.
    public func choices(of filter: LibraryFilter, in library: Library) async throws -> [FilterChoice] {
        guard let key = filter.key else { return try await list("/\(library.key)/\(filter.filter)") }
        return try await transport.list(Request(.get, key, deadline: deadline))
    }

    /// The values of a field that begin so, as a person types them. Throws `ServiceError`.
    public func completions(
        of text: String, for field: MediaField, of type: ItemType, in library: Library
    ) async throws -> [LibraryTag] {
        try await list(
            "/\(library.key)/autocomplete", ["type": type.number, "\(field.name).query": text])
    }

    /// The letters that titles begin with and how many there are of each. Throws `ServiceError`.
    public func firstCharacters(of library: Library, _ type: ItemType? = nil) async throws -> [FirstCharacter] {
        try await list("/\(library.key)/firstCharacter", ["type": type?.number])
    }

    /// The folders and items right below a library's folders, or below one of the folders that were listed so.
    ///
    /// Throws `ServiceError`.
    public func folder(_ folder: Folder? = nil, of library: Library) async throws -> [FolderEntry] {
        guard let key = folder?.key else { return try await list("/\(library.key)/folder") }
        return try await transport.list(Request(.get, key, deadline: deadline))
    }

    /// The tags of a kind on all libraries, with how often each was given. Throws `ServiceError`.
    public func tags(_ kind: LibraryTag.Kind) async throws -> [LibraryTag] {
        try await transport.list(Request(.get, "library/tags", query: ["type": kind.rawValue], deadline: deadline))
    }

    /// The library's own settings, such as whether it is in searches. Throws `ServiceError`.
    public func settings(of library: Library) async throws -> [Setting] { try await list("/\(library.key)/prefs") }

    /// Sets some of the library's own settings by their names and leaves all others alone. Throws `ServiceError`.
    public func set(_ values: [String: Setting.Value], of library: Library) async throws {
        let texts = values.mapValues(\.queryText)
        try await perform(.put, "/\(library.key)/prefs", Query().setting(texts))
    }

    /// The settings that a new library of that type and agent would have. Throws `ServiceError`.
    public func settings(ofNew type: ItemType, agent: String) async throws -> [Setting] {
        try await list("/prefs", ["type": type.number, "agent": agent])
    }

    /// Who can look things up for libraries of that type. Throws `ServiceError`.
    public func agents(for type: ItemType) async throws -> [Agent] {
        try await transport.list(
            Request(.get, "system/agents", query: ["mediaType": type.number], deadline: deadline))
    }

    /// What all of these items have in common, and which of their fields differ. Throws `ServiceError`.
    public func common(_ items: [Item], of library: Library) async throws -> CommonFields {
        let query: Query = ["type": items.first?.type.number, "id": items.map(\.ratingKey).joined(separator: ",")]
        return try await one(.get, "/\(library.key)/common", query)
    }

    /// Backgrounds of a library's items, in no order. Throws `ServiceError`.
    public func arts(of library: Library) async throws -> [Artwork] { try await list("/\(library.key)/arts") }

    /// A hundred backgrounds by chance, of these libraries or of all, as for a screen saver. Throws `ServiceError`.
    public func randomArt(of libraries: [Library] = []) async throws -> [Artwork] {
        let query: Query = ["sections": libraries.isEmpty ? nil : libraries.map(\.key).joined(separator: ",")]
        return try await transport.list(Request(.get, "library/randomArtwork", query: query, deadline: deadline))
    }

    /// The ways in which a library offers to be listed, such as by genre. Throws `ServiceError`.
    public func views(of library: Library) async throws -> [LibraryView] { try await list("/\(library.key)") }
}

private struct Meta: Decodable {
    let meta: LibraryFilters

    enum CodingKeys: String, CodingKey { case meta = "Meta" }
}

extension LibraryFilter: PlexElement {
    static let names = ["Directory", "Filter"]
}

extension LibrarySort: PlexElement {
    static let names = ["Directory", "Sort"]
}

extension FilterChoice: PlexElement {
    static let names = ["Directory"]
}

extension LibraryTag: PlexElement {
    static let names = ["Directory", "Tag", "Metadata"]

    /// What a tag is, as a number.
    public struct Kind: RawRepresentable, Model {
        /// As the server counts kinds.
        public let rawValue: Int
        /// Any number, one that has no name here included.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// What people filed photographs under.
        public static let tag = Self(rawValue: 0)
        /// Genres.
        public static let genre = Self(rawValue: 1)
        /// Collections.
        public static let collection = Self(rawValue: 2)
        /// Who directed.
        public static let director = Self(rawValue: 4)
        /// Who wrote.
        public static let writer = Self(rawValue: 5)
        /// Who plays.
        public static let role = Self(rawValue: 6)
        /// Who produced.
        public static let producer = Self(rawValue: 7)
        /// Where items were made.
        public static let country = Self(rawValue: 8)
        /// What owners file items under.
        public static let label = Self(rawValue: 11)
        /// What smaller versions are made for.
        public static let processingTarget = Self(rawValue: 42)
        /// Moods of music.
        public static let mood = Self(rawValue: 300)
        /// Styles of music.
        public static let style = Self(rawValue: 301)
        /// Who made it.
        public static let studio = Self(rawValue: 318)
        /// Who first aired it.
        public static let network = Self(rawValue: 319)
    }
}
