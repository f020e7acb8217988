extension PlexServer {
    func hubRoutes(_ router: inout Router) {
        managedHubRoutes(&router)
        for path in ["/hubs", "/hubs/promoted"] {
            router.on(.get, path) { [self] call in rows([continuing(call), recent(1, call), recent(4, call)]) }
        }
        router.on(.get, "/hubs/continueWatching") { [self] call in rows([continuing(call)]) }
        router.on(.get, "/hubs/sections/{}") { [self] call in
            let section = try section(call)["key"].string
            return rows(section == "1" ? [recent(1, call)] : section == "2" ? [recent(2, call), recent(4, call)] : [])
        }
        for path in ["/hubs/continueWatching/items", "/hubs/sections/{}/continueWatching/items", "/hubs/items"] {
            router.on(.get, path) { [self] call in container(call, Self.header, items(begun(), call)) }
        }
        for path in [
            "/hubs/metadata/{}", "/hubs/metadata/{}/related", "/hubs/metadata/{}/postplay",
            "/library/metadata/{}/related",
        ] {
            router.on(.get, path) { [self] call in
                let key = try keys(call).first ?? 0
                return rows([
                    row(
                        "Related Items", "movie.similar", Array(others(like: key).prefix(call.number("count") ?? 10)),
                        call)
                ])
            }
        }
        router.on(.get, "/library/metadata/{}/similar") { [self] call in
            let key = try keys(call).first ?? 0
            return container(
                call, Self.header, items(Array(others(like: key).prefix(call.number("count") ?? 50)), call))
        }
    }

    private func rows(_ hubs: [Document]) -> Answer {
        Answer(
            content: .container(
                .object(["size": hubs.count, "allowSync": true, "identifier": "com.plexapp.plugins.library"]),
                name: "Hub", Listing(hubs)))
    }

    func row(_ title: String, _ name: String, _ keys: [Int], _ call: Call, key: String? = nil) -> Document {
        let items = items(keys, call).documents
        return .object([
            "title": title, "type": items.first?["type"] ?? "mixed", "hubIdentifier": name, "context": "hub.\(name)",
            "key": key, "hubKey": "/library/metadata/\(keys.map(String.init).joined(separator: ","))",
            "size": items.count, "more": key != nil, "style": "shelf", "promoted": true,
            "Metadata": items.isEmpty ? nil : items,
        ])
    }

    private func continuing(_ call: Call) -> Document {
        row("Continue Watching", "home.continue", begun(), call, key: "/hubs/continueWatching/items")
    }

    private func recent(_ type: Int, _ call: Call) -> Document {
        let section = type == 1 ? "1" : "2"
        let (keys, library) = state.withLock { state in (state.library.keys(type: type), state.library) }
        let found = PlexQuery([Query.Item("sort", "addedAt:desc"), Query.Item("limit", "10")])
            .select(keys, in: library).map(Int.init)
        return row(
            "Recently Added", "\(type == 1 ? "movie" : "tv").recentlyadded.\(section)", found, call,
            key: "/library/sections/\(section)/all?type=\(type)&sort=addedAt%3Adesc")
    }

    /// What was begun and not watched to its end.
    private func begun() -> [Int] {
        state.withLock { state in
            (state.library.keys(type: 1) + state.library.keys(type: 4)).map(Int.init)
                .filter { (state.library.edited($0, "viewOffset")?.int ?? 0) > 0 }
        }
    }

    /// Others of the first genre it has.
    private func others(like key: Int) -> [Int] {
        let (keys, library) = state.withLock { state in
            (state.library.keys(type: PlexKey(key)?.type ?? 1), state.library)
        }
        guard let genre = library.member("Genre", of: key).list.first else { return [] }
        return keys.lazy.map(Int.init).filter { $0 != key && library.member("Genre", of: $0).list.contains(genre) }
            .prefix(20) + []
    }
}
