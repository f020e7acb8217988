/// What Plex's database holds: what was scanned from the seed, and what was done to it since.
struct PlexLibrary: Sendable {
    let seed: Library
    /// As of the last thing that was asked.
    var now: Moment
    /// The films' items in the order of their keys.
    private(set) var films: [Int32]
    /// The shows by their place in the library.
    private(set) var shows: [Int32]
    /// The members an edit gave an item.
    private var edits: [Int: Members] = [:]
    private var removed: Set<Int> = []
    /// The films and shows a later scan found.
    private var found: Set<Int> = []
    /// Versions of films that were split off.
    private var split: Set<Int> = []
    private var leaves: [Int: [Int32]] = [:]

    init(_ seed: Library) {
        (self.seed, now) = (seed, seed.today)
        films = (0..<seed.filmCount).flatMap { index -> [Int32] in
            let kind = FilmCase.at(index)
            guard kind.isInPlex else { return [] }
            let key = Int32(PlexKey.film(index, edition: 0).number)
            return kind == .editionsSplit ? [key, key + 1] : [key]
        }
        shows = (0..<seed.showCount).filter { ShowCase.at($0).isInPlex }.map(Int32.init)
    }

    /// An item, or `nil` where Plex has none of that key.
    func item(_ key: Int, isWhole: Bool = false, includingGuids: Bool = false) -> Document? {
        guard has(key), var item = plain(key, isWhole: isWhole, includingGuids: includingGuids) else { return nil }
        if let edit = edits[key] {
            item = item.merging(.object(edit))
            // What was cleared is not told.
            let cleared = edit.filter(\.value.isNull).map(\.name)
            if !cleared.isEmpty {
                item = .object(Members(item.members.filter { !cleared.contains($0.name) }.map { ($0.name, $0.value) }))
            }
        }
        return item
    }

    /// One member of an item, without making up the others where that can be helped.
    func member(_ name: String, of key: Int) -> Document {
        if let edited = edits[key]?[name] { return edited }
        if case .film(let index, _) = PlexKey(key), ["title", "year", "addedAt", "guid"].contains(name) {
            let film = seed.film(index)
            guard film.case != .unmatched || name != "title" else { return plain(key)?[name] ?? .null }
            switch name {
            case "title": return Document(film.plexIdentity.title)
            case "year": return Document(film.plexIdentity.year)
            case "addedAt": return Document(film.added.seconds)
            default: return Document(film.guid)
            }
        }
        return item(key)?[name] ?? .null
    }

    func has(_ key: Int) -> Bool {
        guard !removed.contains(key), let place = PlexKey(key) else { return false }
        switch place {
        case .film(let index, let edition):
            let kind = FilmCase.at(index)
            guard index < seed.filmCount, kind.isInPlex || found.contains(key) else { return false }
            return edition == 0 || kind == .editionsSplit || split.contains(key)
        case .show(let index): return hasShow(index)
        case .season(let index, let number):
            return hasShow(index) && episodes(of: index).contains { $0.season == number }
        case .episode(let index, let season, let number):
            return hasShow(index) && episodes(of: index).contains { $0.season == season && $0.number == number }
        }
    }

    /// The episodes Plex has of a show.
    func episodes(of show: Int) -> [Episode] {
        let isFound = found.contains(PlexKey.show(show).number)
        return seed.show(show).episodes.filter { episode in
            (episode.isInPlex || (isFound && episode.hasSonarrFile))
                && !removed.contains(PlexKey.episode(show, season: episode.season, number: episode.number).number)
        }
    }

    /// The keys of a show's items: its seasons (3) or its episodes (4).
    func keys(of show: Int, type: Int) -> [Int] {
        let episodes = episodes(of: show)
        if type == 4 {
            return episodes.map { PlexKey.episode(show, season: $0.season, number: $0.number).number }
        }
        return Set(episodes.map(\.season)).sorted().map { PlexKey.season(show, number: $0).number }
    }

    /// Every key of a type, in order. Seasons and episodes are counted out once and remembered until something changes.
    mutating func keys(type: Int) -> [Int32] {
        switch type {
        case 1: return films
        case 2: return shows.map { Int32(PlexKey.show(Int($0)).number) }
        case 3, 4:
            if let known = leaves[type] { return known }
            let all = shows.flatMap { keys(of: Int($0), type: type).map(Int32.init) }
            leaves[type] = all
            return all
        default: return []
        }
    }

    /// A member that was changed, `nil` for one that is as it was scanned.
    func edited(_ key: Int, _ name: String) -> Document? { edits[key]?[name] }

    mutating func edit(_ key: Int, _ name: String, _ value: Document?) { edits[key, default: Members()][name] = value }

    mutating func remove(_ key: Int) {
        removed.insert(key)
        films.removeAll { $0 == Int32(key) }
        if case .show(let index) = PlexKey(key) { shows.removeAll { $0 == Int32(index) } }
        leaves = [:]
    }

    /// Forgets what was changed about an item.
    mutating func forget(_ key: Int, keeping fields: Set<String>) {
        let kept = edits[key]?.filter {
            fields.contains($0.name) || ["Field", "Media", "Collection"].contains($0.name)
        }
        edits[key] = kept.map { Members($0.map { ($0.name, $0.value) }) }
    }

    mutating func forget(_ name: String, of key: Int) { edits[key]?[name] = nil }

    /// Puts an item back, or in where it is a version that was split off.
    mutating func restore(_ key: Int) {
        removed.remove(key)
        if case .film(_, let edition) = PlexKey(key) {
            if edition > 0 { split.insert(key) }
            if !films.contains(Int32(key)) { films = (films + [Int32(key)]).sorted() }
        }
        if case .show(let index) = PlexKey(key), !shows.contains(Int32(index)) {
            shows = (shows + [Int32(index)]).sorted()
        }
        leaves = [:]
    }

    /// Takes in what lies on disk below that folder and is not in the library yet. Returns how many items that were.
    mutating func scan(films folder: String) -> [Int] {
        let new = (0..<seed.filmCount).filter { FilmCase.at($0) == .notScanned }
            .filter { !found.contains(PlexKey.film($0, edition: 0).number) }
            .filter { seed.film($0).scannedFiles.contains { Self.lies($0, in: folder) } }
            .map { PlexKey.film($0, edition: 0).number }
        found.formUnion(new)
        films = (films + new.map(Int32.init)).sorted()
        return new
    }

    mutating func scan(shows folder: String) -> [Int] {
        let new = shows.map(Int.init).filter { ShowCase.at($0) == .notScanned }
            .filter { !found.contains(PlexKey.show($0).number) }
            .filter {
                Self.lies(seed.show($0).plexFolder + "/", in: folder) || Self.lies(folder, in: seed.show($0).plexFolder)
            }
            .map { PlexKey.show($0).number }
        found.formUnion(new)
        leaves = [:]
        return new
    }

    /// Removes what is no longer on disk, and says what that was.
    mutating func emptyTrash() -> [Int] {
        let gone = Set(
            films.map(Int.init).filter { key in
                if case .film(let index, _) = PlexKey(key) { FilmCase.at(index) == .trashed } else { false }
            })
        removed.formUnion(gone)
        films.removeAll { gone.contains(Int($0)) }
        return gone.sorted()
    }

    static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    private func hasShow(_ index: Int) -> Bool {
        index < seed.showCount && ShowCase.at(index).isInPlex && !removed.contains(PlexKey.show(index).number)
    }

    private func plain(_ key: Int, isWhole: Bool = false, includingGuids: Bool = false) -> Document? {
        switch PlexKey(key) {
        case .film(let index, let edition):
            return seed.film(index).item(edition: edition, isWhole: isWhole, includingGuids: includingGuids)
        case .show(let index):
            return seed.show(index).item(
                episodes: episodes(of: index), isWhole: isWhole, includingGuids: includingGuids)
        case .season(let index, let number):
            return seed.show(index).item(
                season: number, episodes: episodes(of: index), includingGuids: isWhole || includingGuids)
        case .episode(let index, let season, let number):
            return seed.episode(index, season: season, number: number)?
                .item(isWhole: isWhole, includingGuids: includingGuids)
        case nil: return nil
        }
    }
}
