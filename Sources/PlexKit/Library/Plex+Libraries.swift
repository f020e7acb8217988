extension Plex {
    /// The libraries, each with the folders it looks into.
    public var libraries: Place<Library> { place("library/sections") }
}

extension Place<Library> {
    /// All of them. Throws `ServiceError`.
    public func all() async throws -> [Library] { try await list() }

    /// The one of that number. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ key: String) async throws -> Library {
        // Asked for by its number, a library answers with what can be listed of it and not with itself.
        let all = try await all()
        if let library = all.first(where: { $0.key == key }) { return library }
        throw ServiceError(
            .notFound, attempted: Request(.get, path).line,
            advice:
                "Choose one of the libraries there are: \(all.map { "\($0.key) (\($0.title))" }.joined(separator: ", "))."
        )
    }

    /// Sets up a library and has it look into its folders. Throws `ServiceError`, `.invalid` for a folder the server
    /// cannot see or an agent that does not go with the type.
    public func add(_ library: NewLibrary) async throws -> Library { try await one(.post, "", library.query) }

    /// Changes what is said and leaves the rest. Throws `ServiceError`, `.invalid` where no folder would be left.
    public func edit(_ library: Library, _ change: (inout LibraryEdit) -> Void) async throws {
        var edit = LibraryEdit(library)
        change(&edit)
        try await perform(.put, "/\(library.key)", edit.query(of: library))
    }

    /// Removes a library from the server: what was known and set of its items is gone, their files stay.
    ///
    /// Throws `ServiceError`.
    public func delete(_ library: Library) async throws { try await perform(.delete, "/\(library.key)") }
}

/// A library to be set up.
public struct NewLibrary: Hashable, Sendable {
    /// As its owner calls it.
    public var title: String
    /// What it holds: `movie`, `show`, `artist` or `photo`.
    public var type: ItemType
    /// Who looks things up, such as `tv.plex.agents.movie`.
    public var agent: String
    /// Who reads the folders, such as `Plex Movie`.
    public var scanner: String
    /// In which language things are looked up, such as `en-US`; `xn` for none.
    public var language: String
    /// The folders it looks into, as the server sees them.
    public var locations: [String]
    /// Its settings, by the names that `settings(of:)` lists; what is not named is as the agent has it.
    public var preferences: [String: String]

    /// A library of Plex's own agents and scanners.
    public init(
        _ title: String, _ type: ItemType, locations: [String], agent: String? = nil, scanner: String? = nil,
        language: String = "en-US", preferences: [String: String] = [:]
    ) {
        (self.title, self.type, self.locations) = (title, type, locations)
        (self.language, self.preferences) = (language, preferences)
        self.agent = agent ?? Self.agents[type] ?? "com.plexapp.agents.none"
        self.scanner = scanner ?? Self.scanners[type] ?? ""
    }

    private static let agents: [ItemType: String] = [
        .movie: "tv.plex.agents.movie", .show: "tv.plex.agents.series", .artist: "tv.plex.agents.music",
    ]
    private static let scanners: [ItemType: String] = [
        .movie: "Plex Movie", .show: "Plex TV Series", .artist: "Plex Music", .photo: "Plex Photo Scanner",
    ]

    var query: Query {
        let query: Query = [
            "name": title, "type": type.rawValue, "agent": agent, "scanner": scanner, "language": language,
            "location": locations,
        ]
        return query.setting(preferences)
    }
}

/// What is to be different about a library.
public struct LibraryEdit: Hashable, Sendable {
    /// As its owner calls it.
    public var title: String
    /// Who looks things up; another one looks everything up anew.
    public var agent: String?
    /// Who reads the folders.
    public var scanner: String?
    /// In which language things are looked up.
    public var language: String?
    /// The folders it looks into. Items of a folder that is taken away are gone with the next scan.
    public var locations: [String]
    /// Settings to change, by the names that `settings(of:)` lists.
    public var preferences: [String: String] = [:]

    init(_ library: Library) {
        (title, agent, scanner) = (library.title, library.agent, library.scanner)
        (language, locations) = (library.language, library.locations.map(\.path))
    }

    func query(of library: Library) throws -> Query {
        let old = LibraryEdit(library)
        guard !locations.isEmpty || old.locations.isEmpty else {
            throw ServiceError(
                .invalid, attempted: Request(.put, "library/sections/\(library.key)").line,
                advice: "Leave the library one folder, or delete it.")
        }
        // The agent goes along with every change: the server takes an edit without one for another library's.
        let query: Query = [
            "agent": agent, "name": title == old.title ? nil : title, "scanner": scanner == old.scanner ? nil : scanner,
            "language": language == old.language ? nil : language,
            "location": locations == old.locations ? nil : locations,
        ]
        return query.setting(preferences)
    }
}

extension Query {
    /// The same with settings, as in `prefs[hidden]=1`.
    func setting(_ preferences: [String: String]) -> Query {
        var query = self
        for (name, value) in preferences.sorted(by: { $0.key < $1.key }) { query["prefs[\(name)]"] = value }
        return query
    }
}
