extension PlexServer {
    func itemRoutes(_ router: inout Router) {
        router.on(.get, "/library/metadata/{}") { [self] call in
            let keys = try keys(call)
            return container(call, Self.header, items(keys, call, isWhole: true))
        }
        router.on(.get, "/library/metadata/{}/children") { [self] call in
            guard let key = try keys(call).first, let place = PlexKey(key) else { throw Refusal(answer: Self.notFound) }
            let library = state.withLock { $0.library }
            switch place {
            case .show(let index):
                return container(
                    call,
                    Self.header.with([
                        "key": String(key), "parentTitle": seed.show(index).plexTitle, "viewGroup": "season",
                    ]),
                    items(library.keys(of: index, type: 3), call))
            case .season(let index, let number):
                let episodes = library.keys(of: index, type: 4).filter { key in
                    if case .episode(_, let season, _) = PlexKey(key) { season == number } else { false }
                }
                return container(
                    call,
                    Self.header.with([
                        "key": String(key), "grandparentTitle": seed.show(index).plexTitle, "parentIndex": number,
                        "viewGroup": "episode",
                    ]), items(episodes, call))
            case .film, .episode: return container(call, Self.header, Listing([]))
            }
        }
        for path in ["allLeaves", "grandchildren"] {
            router.on(.get, "/library/metadata/{}/\(path)") { [self] call in
                guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
                let library = state.withLock { $0.library }
                guard case .show(let index) = PlexKey(key) else { throw Refusal(answer: Self.notFound) }
                return container(
                    call, Self.header.with(["key": String(key), "mixedParents": true, "viewGroup": "episode"]),
                    items(library.keys(of: index, type: 4), call))
            }
        }
        router.on(.get, "/library/metadata/{}/matches") { [self] call in
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let found = matches(key, call)
            return Answer(
                content: .container(
                    .object(["size": found.count, "identifier": "com.plexapp.plugins.library"]), name: "SearchResult",
                    Listing(found)))
        }
        for path in ["extras", "similar", "related", "posters", "arts"] {
            router.on(.get, "/library/metadata/{}/\(path)") { [self] call in
                _ = try keys(call)
                return .document(["size": 0])
            }
        }
        router.on(.delete, "/library/metadata/{}") { [self] call in
            for key in try keys(call) {
                state.withLock { $0.library.remove(key) }
                journal.changed("item \(key) deleted")
                notifications.timeline(key, state: 9)
            }
            return .empty
        }
    }

    /// The keys in the path that there are; none of them is a 404.
    func keys(_ call: Call) throws(Refusal) -> [Int] {
        let asked = call.parameters[0].split(separator: ",").compactMap { Int($0) }
        let found = state.withLock { state in asked.filter { state.library.has($0) } }
        guard !found.isEmpty else { throw Refusal(answer: Self.notFound) }
        return found
    }

    /// The right film first, where there is one.
    private func matches(_ key: Int, _ call: Call) -> [Document] {
        guard case .film(let index, _) = PlexKey(key) else { return [] }
        return [index, index + Film.mistakes].enumerated().map { place, index in
            let film = seed.film(index)
            return .object([
                "guid": "plex://movie/\(Dice(seed: 0, film.tmdbID, salt: 6).hex(1))5d776833", "name": film.title,
                "year": film.year, "score": 100 - place * 40, "lifespanEnded": false, "type": "movie",
            ])
        }
    }
}
