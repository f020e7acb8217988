extension PlexServer {
    func playlistRoutes(_ router: inout Router) {
        router.on(.get, "/playlists") { [self] call in
            let all = state.withLock { $0.household.playlists }.filter { list in
                (call.value("playlistType").map { $0 == list.kind } ?? true)
                    && (call.flag("smart").map { $0 == (list.content != nil) } ?? true)
            }
            return container(call, [:], Listing(all.map(document)))
        }
        router.on(.post, "/playlists") { [self] call in listed("Metadata", [document(try make(call))]) }
        router.on(.post, "/playlists/upload") { [self] call in
            guard let path = call.value("path"), path.hasSuffix(".m3u") || path.hasSuffix(".m3u8") else {
                throw Refusal(answer: Self.notFound.with(status: 500))
            }
            journal.changed("playlist imported from \(path)")
            return .empty
        }
        router.on(.get, "/playlists/{}") { [self] call in listed("Metadata", [document(try playlist(call))]) }
        router.on(.get, "/playlists/{}/items") { [self] call in
            let list = try playlist(call)
            let (found, library) = state.withLock { (list.items(in: &$0.library), $0.library) }
            let places = list.places.filter { library.has($0.item) }
            let numbered = Listing(count: found.count) { place in
                (library.item(found[place]) ?? .null).with([
                    "playlistItemID": list.content == nil ? places[place].id : nil
                ])
            }
            let head = Document.object([
                "title": list.title, "playlistType": list.kind, "ratingKey": String(list.key),
                "smart": list.content != nil, "leafCount": found.count,
            ])
            return container(call, head, numbered)
        }
        playlistChanges(&router)
        generatorRoutes(&router)
    }

    private func playlistChanges(_ router: inout Router) {
        router.on(.put, "/playlists/{}/items") { [self] call in
            let list = try playlist(call)
            let uri = call.value("uri") ?? ""
            if list.content != nil {
                guard uri.contains("/library/sections/") else { throw Refusal(answer: Self.notFound.with(status: 400)) }
                return listed("Metadata", [try edit(call) { list, _ in list.content = uri }])
            }
            let edited = try edit(call) { list, state in
                let found = PlexPlaylist.found(uri, in: &state.library)
                list.places += found.map { (state.household.number(), $0) }
            }
            return listed("Metadata", [edited])
        }
        router.on(.delete, "/playlists/{}/items") { [self] call in
            listed("Metadata", [try change(call) { $0.places = [] }])
        }
        router.on(.delete, "/playlists/{}/items/{}") { [self] call in
            let gone = try place(call)
            return listed("Metadata", [try change(call) { list in list.places.removeAll { $0.id == gone } }])
        }
        router.on(.put, "/playlists/{}/items/{}/move") { [self] call in
            let moved = try place(call)
            let after = call.number("after")
            let places = try playlist(call).places.map(\.id)
            if let after, !places.contains(after) { throw Refusal(answer: Self.notFound) }
            let changed = try change(call) { list in
                let place = list.places.remove(at: list.places.firstIndex { $0.id == moved } ?? 0)
                let target = after.flatMap { after in list.places.firstIndex { $0.id == after } }.map { $0 + 1 } ?? 0
                list.places.insert(place, at: target)
            }
            return listed("Metadata", [changed])
        }
        router.on(.put, "/playlists/{}") { [self] call in
            _ = try edit(call) { list, _ in
                list.title = call.value("title") ?? call.value("title.value") ?? list.title
                list.summary = call.value("summary") ?? call.value("summary.value") ?? list.summary
            }
            return .empty
        }
        router.on(.delete, "/playlists/{}") { [self] call in
            let list = try playlist(call)
            state.withLock { $0.household.playlists.removeAll { $0.key == list.key } }
            journal.changed("playlist \(list.key) deleted")
            return Answer(status: 204)
        }
    }

    private func make(_ call: Call) throws -> PlexPlaylist {
        let uri = call.value("uri") ?? ""
        let isSmart = call.flag("smart") == true
        guard let title = call.value("title"), !isSmart || uri.contains("/library/sections/") else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        let queue = call.number("playQueueID")
        let made = state.withLock { state -> PlexPlaylist? in
            var items = queue.flatMap { state.household.queues[$0]?.places.map(\.item) } ?? []
            if queue == nil, !isSmart { items = PlexPlaylist.found(uri, in: &state.library) }
            guard isSmart || !items.isEmpty else { return nil }
            let list = PlexPlaylist(
                key: state.household.number(), title: title, kind: call.value("type") ?? "video",
                content: isSmart ? uri : nil, places: items.map { (state.household.number(), $0) }, made: call.now,
                updated: call.now)
            state.household.playlists.append(list)
            return list
        }
        guard let made else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        journal.changed("playlist \(made.key) created")
        return made
    }

    func document(_ list: PlexPlaylist) -> Document {
        let (items, library) = state.withLock { (list.items(in: &$0.library), $0.library) }
        return list.document(items, in: library)
    }

    func playlist(_ call: Call) throws(Refusal) -> PlexPlaylist {
        let key = Int(call.parameters[0])
        guard let list = state.withLock({ $0.household.playlists.first { $0.key == key } }) else {
            throw Refusal(answer: Self.notFound)
        }
        return list
    }

    /// The place the path names, in a list that is not smart.
    private func place(_ call: Call) throws(Refusal) -> Int {
        let list = try playlist(call)
        guard list.content == nil else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        guard let place = Int(call.parameters[1]), list.places.contains(where: { $0.id == place }) else {
            throw Refusal(answer: Self.notFound)
        }
        return place
    }

    /// Changes the places, which a smart list has none of.
    private func change(_ call: Call, _ body: (inout PlexPlaylist) -> Void) throws -> Document {
        guard try playlist(call).content == nil else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        return try edit(call) { list, _ in body(&list) }
    }

    private func edit(_ call: Call, _ body: (inout PlexPlaylist, inout State) -> Void) throws -> Document {
        let key = try playlist(call).key
        let changed = state.withLock { state -> PlexPlaylist? in
            guard let place = state.household.playlists.firstIndex(where: { $0.key == key }) else { return nil }
            var list = state.household.playlists[place]
            body(&list, &state)
            list.updated = call.now
            state.household.playlists[place] = list
            return list
        }
        journal.changed("playlist \(key) updated")
        return changed.map(document) ?? .null
    }

    /// The list of versions made in the background, of which a rehearsal has one generator with one item.
    private func generatorRoutes(_ router: inout Router) {
        let generator = Document.object([
            "id": 1, "title": "Optimised", "type": 42, "target": "Mobile", "targetTagID": 1, "composite": "",
            "Location": Document.object(["librarySectionID": -1, "uri": "library://rehearsal/item/1000"]),
            "Policy": Document.object(["scope": "all", "value": 0, "unwatched": false]),
            "Status": Document.object([
                "state": "pending", "itemsCount": 1, "itemsCompleteCount": 0, "itemsSuccessfulCount": 0, "totalSize": 0,
            ]),
        ])
        router.on(.get, "/playlists/{}/generators") { [self] _ in listed("Item", [generator]) }
        router.on(.get, "/playlists/{}/items/{}") { [self] call in
            guard call.parameters[1] == "1" else { throw Refusal(answer: Self.notFound) }
            return listed("Item", [generator])
        }
        router.on(.get, "/playlists/{}/items/{}/items") { [self] _ in
            let (first, library) = state.withLock { ($0.library.films.first, $0.library) }
            return listed("Metadata", first.flatMap { library.item(Int($0)) }.map { [$0] } ?? [])
        }
        router.on(.put, "/playlists/{}/items/{}") { [self] _ in listed("Item", [generator]) }
        router.on(.put, "/playlists/{}/items/{}/{}/{}") { call in
            guard ["reprocess", "disable", "enable"].contains(call.parameters[3]) else {
                throw Refusal(answer: Self.notFound)
            }
            return .empty
        }
    }
}
