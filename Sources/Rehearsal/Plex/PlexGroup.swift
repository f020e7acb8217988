/// A collection: items somebody put together, or whatever fits a query.
struct PlexGroup: Sendable {
    let key: Int
    var title: String
    let section: String
    /// What it holds, as a number.
    let type: Int
    var items: [Int] = []
    /// What fills a smart one, as it was sent.
    var content: String?
    let made: Moment
    var updated: Moment
    /// What was set of it beside its title.
    var edits = Members()

    static let types = [1: "movie", 2: "show", 3: "season", 4: "episode"]

    func document(_ count: Int, _ settings: Members) -> Document {
        let mode = settings["collectionMode"]?.string
        let sort = settings["collectionSort"]?.string
        return Document.object([
            "ratingKey": String(key), "key": "/library/collections/\(key)/children",
            "guid": "collection://\(Dice(seed: 0, key, salt: 11).hex(1))", "type": "collection", "title": title,
            "librarySectionID": Int(section), "librarySectionKey": "/library/sections/\(section)",
            "librarySectionTitle": section == "1" ? "Movies" : "TV Shows", "subtype": Self.types[type], "summary": "",
            "index": key, "ratingCount": 1, "thumb": "/library/collections/\(key)/composite/\(updated.seconds)",
            "addedAt": made.seconds, "updatedAt": updated.seconds, "childCount": String(count),
            "smart": content == nil ? nil : true, "content": content, "collectionMode": mode.flatMap { Int($0) },
            "collectionSort": sort.flatMap { Int($0) },
        ]).merging(.object(edits))
    }

    /// The keys at the end of `server://…/library/metadata/1,2`.
    static func keys(in address: String) -> [Int] {
        guard let range = Substring(address).range(of: "/library/metadata/") else { return [] }
        return address[range.upperBound...].split(separator: ",").compactMap { Int($0) }
    }

    /// The query in `server://…/library/sections/1/all?type=1&…`, decoded once more.
    static func query(in content: String) -> [Query.Item] {
        RequestPath.parts(of: content.hasPrefix("server://") ? String(content.dropFirst(9)) : content).query
    }
}

extension PlexServer.State {
    /// What is in a collection, in its order.
    mutating func members(of group: PlexGroup) -> [Int] {
        if let content = group.content {
            let query = PlexQuery(PlexGroup.query(in: content))
            return query.select(library.keys(type: group.type), in: library).map(Int.init)
        }
        let there = group.items.filter(library.has)
        switch holdings.settings[group.key]?["collectionSort"]?.string {
        case "1": return sorted(there) { Titles.sortTitle($0["title"].string ?? "") }
        case "2": return there
        default: return sorted(there) { $0["originallyAvailableAt"].string ?? $0["year"].int.map(String.init) ?? "" }
        }
    }

    private func sorted(_ keys: [Int], by value: (Document) -> String) -> [Int] {
        keys.map { ($0, value(library.item($0) ?? .null)) }.enumerated()
            .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }

    /// Puts an item into the collections of these titles and takes it out of all others of its section. One that is
    /// not there is made; one that is left empty is gone.
    mutating func file(_ key: Int, under titles: [String], now: Moment) {
        let section = key < 10_000_000 ? "1" : "2"
        for title in titles where place(of: title, in: section) == nil {
            next += 1
            let type = PlexKey(key)?.type ?? 1
            holdings.groups.append(
                PlexGroup(key: next, title: title, section: section, type: type, made: now, updated: now))
        }
        for place in holdings.groups.indices where holdings.groups[place].section == section {
            let group = holdings.groups[place]
            guard group.content == nil else { continue }
            let isWanted = titles.contains { $0.lowercased() == group.title.lowercased() }
            guard isWanted != group.items.contains(key) else { continue }
            if isWanted {
                holdings.groups[place].items.append(key)
            } else {
                holdings.groups[place].items.removeAll { $0 == key }
            }
            holdings.groups[place].updated = now
        }
        holdings.groups.removeAll { $0.section == section && $0.content == nil && $0.items.isEmpty }
        tag(key)
    }

    /// An item says which collections it was put into.
    mutating func tag(_ key: Int) {
        let titles = holdings.groups.filter { $0.items.contains(key) }.map { PlexTag.tag($0.title) }
        library.edit(key, "Collection", titles.isEmpty ? nil : .list(titles))
    }

    func place(of title: String, in section: String) -> Int? {
        holdings.groups.firstIndex {
            $0.section == section && $0.content == nil && $0.title.lowercased() == title.lowercased()
        }
    }
}

extension PlexKey {
    /// What it stands for, as a number.
    var type: Int {
        switch self {
        case .film: 1
        case .show: 2
        case .season: 3
        case .episode: 4
        }
    }
}
