/// Items somebody put together: a playlist, or a collection in a section.
struct PlexCollection: Sendable {
    let key: Int
    var title: String
    var items: [Int]
    var section: String?
    let made: Moment

    var playlist: Document {
        .object([
            "ratingKey": String(key), "key": "/playlists/\(key)/items", "guid": "com.plexapp.agents.none://\(key)",
            "type": "playlist", "title": title, "summary": "", "smart": false, "playlistType": "video",
            "composite": "/playlists/\(key)/composite/\(made.seconds)", "duration": items.count * 6_000_000,
            "leafCount": items.count, "addedAt": made.seconds, "updatedAt": made.seconds,
        ])
    }

    var collection: Document {
        .object([
            "ratingKey": String(key), "key": "/library/collections/\(key)/children", "guid": "collection://\(key)",
            "type": "collection", "title": title, "subtype": section == "2" ? "show" : "movie", "summary": "",
            "index": key, "childCount": String(items.count), "addedAt": made.seconds, "updatedAt": made.seconds,
            "librarySectionID": section.flatMap { Int($0) }, "smart": false,
        ])
    }

    /// The keys at the end of `server://…/library/metadata/1,2`.
    static func keys(in address: String) -> [Int] {
        guard let range = Substring(address).range(of: "/library/metadata/") else { return [] }
        return address[range.upperBound...].split(separator: ",").compactMap { Int($0) }
    }
}

extension PlexServer {
    enum Shelf { case playlists, collections }
}

extension PlexServer.State {
    subscript(shelf: PlexServer.Shelf) -> [PlexCollection] {
        get { shelf == .playlists ? playlists : collections }
        set { if shelf == .playlists { playlists = newValue } else { collections = newValue } }
    }
}
