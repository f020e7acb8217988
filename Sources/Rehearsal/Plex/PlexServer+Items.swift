extension PlexServer {
    func itemRoutes(_ router: inout Router) {
        router.on(.get, "/library/metadata/{}") { [self] call in
            if let group = try? group(call) {
                return container(call, Self.header, Listing([try document(of: group, call)]))
            }
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
        router.on(.get, "/library/metadata/{}/extras") { [self] call in
            let found = items(try keys(call), call).documents
            let trailers = found.map { Self.trailer(of: $0, $0["ratingKey"].string.flatMap { Int($0) } ?? 0) }
            return container(call, Self.header, Listing(trailers))
        }
        router.on(.get, "/library/metadata/{}/tree") { [self] call in
            container(call, Self.header, items(try keys(call), call))
        }
        router.on(.delete, "/library/metadata/{}/media/{}") { [self] call in
            try allowDeletion()
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let gone = Int(call.parameters[1])
            change(key, "thinned") { library in
                let media = library.item(key, isWhole: true)?["Media"].list ?? []
                library.edit(key, "Media", .list(media.filter { $0["id"].int != gone }))
            }
            return .empty
        }
        router.on(.delete, "/library/metadata/{}") { [self] call in
            if let group = try? group(call) {
                try delete(group)
                return .empty
            }
            try allowDeletion()
            for key in try keys(call) {
                state.withLock { $0.library.remove(key) }
                journal.changed("item \(key) deleted")
                notifications.timeline(key, state: 9)
            }
            return .empty
        }
    }

    /// Files are deleted only where the server's owner allowed it.
    func allowDeletion() throws(Refusal) {
        guard state.withLock({ $0.household.settings["allowMediaDeletion"] }) != false else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
    }

    /// The keys in the path that there are; none of them is a 404.
    func keys(_ call: Call) throws(Refusal) -> [Int] {
        let asked = call.parameters[0].split(separator: ",").compactMap { Int($0) }
        let found = state.withLock { state in asked.filter { state.library.has($0) } }
        guard !found.isEmpty else { throw Refusal(answer: Self.notFound) }
        return found
    }
}
