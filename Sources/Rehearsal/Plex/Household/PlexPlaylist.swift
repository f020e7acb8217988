/// A list somebody made, of chosen items or of whatever fits a query.
struct PlexPlaylist: Sendable {
    let key: Int
    var title: String
    var summary = ""
    var kind: String
    /// The query of a smart one, as an address.
    var content: String?
    /// The places of any other, each with its own number: an item can stand in several.
    var places: [(id: Int, item: Int)] = []
    let made: Moment
    var updated: Moment

    func document(_ items: [Int], in library: PlexLibrary) -> Document {
        .object([
            "ratingKey": String(key), "key": "/playlists/\(key)/items", "guid": "com.plexapp.agents.none://\(key)",
            "type": "playlist", "title": title, "summary": summary, "smart": content != nil, "playlistType": kind,
            "composite": "/playlists/\(key)/composite/\(updated.seconds)", "content": content,
            "icon": content == nil ? nil : "playlist://image.smart",
            "duration": items.prefix(500).reduce(0) { $0 + (library.item($1)?["duration"].int ?? 0) },
            "leafCount": items.count, "addedAt": made.seconds, "updatedAt": updated.seconds,
        ])
    }

    /// What stands in it now.
    func items(in library: inout PlexLibrary) -> [Int] {
        content.map { Self.found($0, in: &library) } ?? places.map(\.item).filter { library.has($0) }
    }

    /// The items an address names: by their keys, or by a query in a section.
    static func found(_ uri: String, in library: inout PlexLibrary) -> [Int] {
        // The pieces between an address's slashes may be encoded once more.
        let plain = uri.contains("%2F") ? PercentEncoding.decode(uri) : uri
        let (path, _) = RequestPath.parts(of: plain)
        let parts = path.split(separator: "/").map(String.init)
        if let place = parts.lastIndex(of: "metadata"), place + 1 < parts.count {
            return parts[place + 1].split(separator: ",").compactMap { Int($0) }.filter { library.has($0) }
        }
        guard let place = parts.lastIndex(of: "sections"), place + 2 < parts.count, parts[place + 2] == "all" else {
            return []
        }
        let (_, query) = RequestPath.parts(of: uri)
        let asked = query.first { $0.name == "type" }.flatMap { Int($0.value) }
        let type = asked ?? (parts[place + 1] == "1" ? 1 : 2)
        guard (parts[place + 1] == "1") == (type == 1) else { return [] }
        let keys = library.keys(type: type)
        return PlexQuery(query).select(keys, in: library).map(Int.init)
    }
}
