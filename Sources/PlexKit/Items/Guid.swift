/// A catalogue's name for an item, such as `imdb://tt0133093`.
public struct Guid: Model {
    /// The catalogue's scheme and its number, such as `tmdb://603`.
    public var id: String
}

/// An item's numbers in the catalogues that everyone else goes by.
public struct ExternalIDs: Hashable, Sendable {
    /// Such as `tt0133093`.
    public var imdb: String?
    /// The Movie Database's number; for a film and for a show it counts in different spaces.
    public var tmdb: Int?
    /// TheTVDB's number; for a show and for an episode it counts in different spaces.
    public var tvdb: Int?

    /// Numbers as the catalogues count; nothing checks that they belong together.
    public init(imdb: String? = nil, tmdb: Int? = nil, tvdb: Int? = nil) {
        (self.imdb, self.tmdb, self.tvdb) = (imdb, tmdb, tvdb)
    }

    /// True where no catalogue's number is known.
    public var isEmpty: Bool { self == ExternalIDs() }

    /// Takes a name such as `tmdb://603` or `com.plexapp.agents.thetvdb://77754?lang=en`, the first of its kind.
    ///
    /// A legacy agent names an episode by its show, `thetvdb://77754/1/2`: that is no number of the episode's own.
    mutating func take(_ guid: String) {
        guard let colon = guid.firstRange(of: "://") else { return }
        let agent = guid[..<colon.lowerBound]
        var name = guid[colon.upperBound...].prefix { $0 != "?" }
        var catalogue = agent.hasPrefix(Self.legacy) ? agent.dropFirst(Self.legacy.count) : agent
        if catalogue == "hama", let dash = name.firstIndex(of: "-") {
            (catalogue, name) = (name[..<dash], name[name.index(after: dash)...])
        }
        switch catalogue {
        case "imdb" where name.hasPrefix("tt") && !name.contains("/"): imdb = imdb ?? String(name)
        case "tmdb", "themoviedb": tmdb = tmdb ?? Int(name)
        case "tvdb", "thetvdb": tvdb = tvdb ?? Int(name)
        default: break
        }
    }

    private static let legacy = "com.plexapp.agents."
}

extension Item {
    /// Its numbers in the catalogues: from `guids`, which lists have where they were asked for with them, and from a
    /// legacy agent's `guid`.
    public var externalIDs: ExternalIDs {
        var ids = ExternalIDs()
        for guid in guids { ids.take(guid.id) }
        if let guid { ids.take(guid) }
        return ids
    }

    /// The show's numbers, of a season or an episode that a legacy agent named.
    public var showIDs: ExternalIDs {
        var ids = ExternalIDs()
        let name = type == .season ? parentGuid : grandparentGuid
        if let name { ids.take(name) }
        return ids
    }
}
