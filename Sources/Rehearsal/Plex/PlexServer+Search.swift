extension PlexServer {
    func searchRoutes(_ router: inout Router) {
        for path in ["/hubs/search", "/hubs/search/voice"] {
            router.on(.get, path) { [self] call in
                let limit = call.number("limit") ?? 3
                let kinds = [
                    (1, "movie", "Movies", "1"), (2, "show", "TV Shows", "2"), (4, "episode", "Episodes", "2"),
                ]
                let hubs = kinds.filter { call.value("sectionId") == nil || call.value("sectionId") == $0.3 }
                    .map { type, name, title, _ in hub(title, name, found(type, call, limit: limit).documents, limit) }
                return Answer(
                    content: .container(
                        .object(["size": hubs.count + 1, "identifier": "com.plexapp.plugins.library"]), name: "Hub",
                        Listing(hubs + [hub("Actors", "actor", actors(call, limit: limit), limit)])))
            }
        }
        router.on(.get, "/library/search") { [self] call in
            let kinds = call.value("searchTypes")?.split(separator: ",").map(String.init) ?? ["movies", "tv"]
            let types = (kinds.contains("movies") ? [1] : []) + (kinds.contains("tv") ? [2, 4] : [])
            let limit = call.number("limit") ?? 30
            let finds = types.flatMap { found($0, call, limit: limit).documents }
                .map { Document.object(["score": 0.9, "Metadata": $0]) }
            let people = kinds.contains("people") ? actors(call, limit: limit) : []
            let all = (finds + people.map { .object(["score": 0.5, "Directory": $0]) }).prefix(limit)
            return Answer(
                content: .container(.object(["size": all.count]), name: "SearchResult", Listing(Array(all))))
        }
        router.on(.get, "/library/all") { [self] call in
            let (keys, library) = state.withLock { state in
                (call.number("type").map { [$0] } ?? [1, 2]).reduce(into: ([Int32](), state.library)) {
                    $0.0 += state.library.keys(type: $1)
                }
            }
            let found = PlexQuery(call.query).select(keys, in: library)
            return container(call, Self.header, items(found.map(Int.init), call))
        }
        router.on(.get, "/search") { [self] call in
            let found = [1, 2].flatMap { self.found($0, call, limit: call.number("limit") ?? 30).documents }
            return container(call, Self.header, Listing(found))
        }
    }

    private func hub(_ title: String, _ name: String, _ found: [Document], _ limit: Int) -> Document {
        .object([
            "title": title, "type": name, "hubIdentifier": name, "context": "hub.search.\(name)", "size": found.count,
            "more": found.count == limit, "style": "shelf",
            (name == "actor" ? "Directory" : "Metadata"): found.isEmpty ? nil : found,
        ])
    }

    private func found(_ type: Int, _ call: Call, limit: Int) -> Listing {
        guard let wanted = call.value("query")?.lowercased(), !wanted.isEmpty else { return Listing([]) }
        let (keys, library) = state.withLock { state in (state.library.keys(type: type), state.library) }
        let found = keys.lazy.map(Int.init).filter { key in
            library.member("title", of: key).string?.lowercased().contains(wanted) == true
        }
        return items(Array(found.prefix(limit)), call)
    }

    private func actors(_ call: Call, limit: Int) -> [Document] {
        guard let wanted = call.value("query")?.lowercased(), !wanted.isEmpty else { return [] }
        let (films, library) = state.withLock { state in (state.library.films, state.library) }
        var counts: [String: Int] = [:]
        for key in films.prefix(1000) {
            for tag in library.member("Role", of: Int(key)).list.compactMap({ $0["tag"].string })
            where tag.lowercased().contains(wanted) {
                counts[tag, default: 0] += 1
            }
        }
        return counts.sorted { $0.key < $1.key }.prefix(limit).map { word, count in
            let number = PlexTag.number(word)
            return .object([
                "key": "/library/sections/1/all?actor=\(number)", "librarySectionID": 1,
                "librarySectionKey": "/library/sections/1", "librarySectionTitle": "Movies", "librarySectionType": 1,
                "type": "tag", "id": number, "filter": "actor=\(number)", "tag": word, "tagType": 6, "count": count,
                "score": 0.5,
            ])
        }
    }
}
