/// Items somebody put together: a playlist.
struct PlexCollection: Sendable {
    let key: Int
    var title: String
    var items: [Int]
    let made: Moment

    var playlist: Document {
        .object([
            "ratingKey": String(key), "key": "/playlists/\(key)/items", "guid": "com.plexapp.agents.none://\(key)",
            "type": "playlist", "title": title, "summary": "", "smart": false, "playlistType": "video",
            "composite": "/playlists/\(key)/composite/\(made.seconds)", "duration": items.count * 6_000_000,
            "leafCount": items.count, "addedAt": made.seconds, "updatedAt": made.seconds,
        ])
    }

    /// The keys at the end of `server://…/library/metadata/1,2`.
    static func keys(in address: String) -> [Int] {
        guard let range = Substring(address).range(of: "/library/metadata/") else { return [] }
        return address[range.upperBound...].split(separator: ",").compactMap { Int($0) }
    }
}
