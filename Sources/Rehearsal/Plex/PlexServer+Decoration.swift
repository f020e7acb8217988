extension PlexServer {
    /// Items as a list shows them, made up when they are written.
    func items(_ keys: [Int], _ call: Call, isWhole: Bool = false) -> Listing {
        let (library, holdings) = state.withLock { ($0.library, $0.holdings) }
        let withGuids = call.flag("includeGuids") == true
        let wishes = PlexWishes(call, isWhole: isWhole)
        return Listing(count: keys.count) { [self] place in
            let key = keys[place]
            guard let item = library.item(key, isWhole: isWhole, includingGuids: withGuids) else { return .null }
            return decorated(item, key, wishes, holdings)
        }
    }

    /// An item with what was asked for with it.
    private func decorated(_ item: Document, _ key: Int, _ wishes: PlexWishes, _ holdings: PlexHoldings) -> Document {
        guard wishes.isWhole else { return item }
        var item = PlexTag.whole(item)
        let hasFile = item["deletedAt"].isNull
        item["Media"] = .list(item["Media"].list.map { wishes.media($0, holdings, key, hasFile: hasFile) })
        if item["Media"].list.isEmpty { item = item.without("Media") }
        if wishes.wants("includeMarkers"), let markers = holdings.markers[key], !markers.isEmpty {
            item["Marker"] = .list(markers)
        }
        if wishes.wants("includeChapters"), item["type"] == "movie" {
            item["Chapter"] = .list(Self.chapters(item))
        }
        if wishes.wants("includeExtras") {
            item["Extras"] = .object(["size": 1, "Metadata": [Self.trailer(of: item, key)]])
        }
        if wishes.wants("includePreferences") {
            item["Preferences"] = preferences(of: item["type"].string ?? "", key)
        }
        return item
    }

    static func trailer(of item: Document, _ key: Int) -> Document {
        .object([
            "ratingKey": String(800_000_000 + key), "key": "/library/metadata/\(800_000_000 + key)", "type": "clip",
            "subtype": "trailer", "extraType": 1, "title": "Trailer", "guid": "iva://api.plex.tv/\(key)",
            "duration": 120_000, "year": item["year"], "addedAt": item["addedAt"],
        ])
    }

    private static func chapters(_ item: Document) -> [Document] {
        let length = (item["duration"].int ?? 0) / 4
        return (1...4).map { number in
            .object([
                "id": number, "filter": "thumb=\(number)", "index": number, "tag": "Chapter \(number)",
                "startTimeOffset": (number - 1) * length, "endTimeOffset": number * length,
            ])
        }
    }
}

/// What of an item is asked for.
struct PlexWishes: Sendable {
    let isWhole: Bool
    private let flags: Set<String>

    init(_ call: Call, isWhole: Bool) {
        self.isWhole = isWhole
        flags = Set(call.query.filter { $0.value == "1" }.map { $0.name.lowercased() })
    }

    func wants(_ name: String) -> Bool { flags.contains(name.lowercased()) }

    /// A version with the streams that were selected and the subtitles that were put beside it.
    func media(_ media: Document, _ holdings: PlexHoldings, _ key: Int, hasFile: Bool) -> Document {
        var media = media
        media["Part"] = .list(
            media["Part"].list.map { part in
                var part = part
                let id = part["id"].int ?? 0
                if wants("checkFiles") { part = part.with(["exists": hasFile, "accessible": hasFile]) }
                var streams = part["Stream"].list + (holdings.subtitles[key] ?? [])
                for (type, chosen) in [(2, holdings.audio[id]), (3, holdings.subtitle[id])] {
                    guard let chosen else { continue }
                    streams = streams.map { stream in
                        guard stream["streamType"].int == type else { return stream }
                        return stream["id"].int == chosen ? stream.with(["selected": true]) : stream.without("selected")
                    }
                }
                if !streams.isEmpty { part["Stream"] = .list(streams) }
                return part
            })
        return media
    }
}
