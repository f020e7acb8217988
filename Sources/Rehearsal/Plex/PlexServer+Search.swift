extension PlexServer {
    func searchRoutes(_ router: inout Router) {
        router.on(.get, "/hubs/search") { [self] call in
            let limit = call.number("limit") ?? 3
            let hubs = [(1, "movie", "Movies"), (2, "show", "TV Shows"), (4, "episode", "Episodes")].map {
                type, name, title in
                let found = self.found(type, call, limit: limit)
                return Document.object([
                    "title": title, "type": name, "hubIdentifier": name, "context": "hub.search.\(name)",
                    "size": found.count, "more": found.count == limit, "style": "shelf",
                    "Metadata": found.count == 0 ? nil : found.documents,
                ])
            }
            return Answer(
                content: .container(
                    .object(["size": hubs.count, "identifier": "com.plexapp.plugins.library"]), name: "Hub",
                    Listing(hubs)))
        }
        router.on(.get, "/search") { [self] call in
            let found = [1, 2].flatMap { self.found($0, call, limit: call.number("limit") ?? 30).documents }
            return container(call, Self.header, Listing(found))
        }
    }

    private func found(_ type: Int, _ call: Call, limit: Int) -> Listing {
        guard let wanted = call.value("query")?.lowercased(), !wanted.isEmpty else { return Listing([]) }
        let (keys, library) = state.withLock { state in (state.library.keys(type: type), state.library) }
        let found = keys.lazy.map(Int.init).filter { key in
            library.member("title", of: key).string?.lowercased().contains(wanted) == true
        }
        return items(Array(found.prefix(limit)), call)
    }
}
