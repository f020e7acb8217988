extension PlexServer {
    func playlistRoutes(_ router: inout Router) {
        router.on(.get, "/playlists") { [self] call in
            let all = state.withLock { $0.playlists }.map(\.playlist)
            return container(call, [:], Listing(all))
        }
        router.on(.post, "/playlists") { [self] call in
            guard let title = call.value("title") else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let playlist = add(call, title, to: .playlists, section: nil)
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([playlist.playlist])))
        }
        router.on(.get, "/playlists/{}") { [self] call in
            let playlist = try one(call, of: .playlists)
            return container(call, [:], Listing([playlist.playlist]))
        }
        router.on(.get, "/playlists/{}/items") { [self] call in
            let playlist = try one(call, of: .playlists)
            let listing = items(playlist.items, call)
            let numbered = Listing(count: listing.count) {
                listing.element($0).with(["playlistItemID": playlist.items[$0]])
            }
            return container(call, .object(["title": playlist.title, "playlistType": "video"]), numbered)
        }
        router.on(.put, "/playlists/{}/items") { [self] call in
            let playlist = try one(call, of: .playlists)
            let changed = change(playlist.key, in: .playlists) {
                $0.items += PlexCollection.keys(in: call.value("uri") ?? "")
            }
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([changed.playlist])))
        }
        router.on(.delete, "/playlists/{}/items/{}") { [self] call in
            let playlist = try one(call, of: .playlists)
            let gone = Int(call.parameters[1])
            change(playlist.key, in: .playlists) { $0.items.removeAll { $0 == gone } }
            return .empty
        }
        router.on(.put, "/playlists/{}") { [self] call in
            let playlist = try one(call, of: .playlists)
            change(playlist.key, in: .playlists) { $0.title = call.value("title") ?? $0.title }
            return .empty
        }
        router.on(.delete, "/playlists/{}") { [self] call in
            let playlist = try one(call, of: .playlists)
            state.withLock { $0.playlists.removeAll { $0.key == playlist.key } }
            journal.changed("playlist \(playlist.key) deleted")
            return Answer(status: 204)
        }
    }

    func add(_ call: Call, _ title: String, to shelf: Shelf, section: String?) -> PlexCollection {
        let new = state.withLock { state in
            state.next += 1
            let new = PlexCollection(
                key: state.next, title: title, items: PlexCollection.keys(in: call.value("uri") ?? ""),
                section: section, made: call.now)
            state[shelf].append(new)
            return new
        }
        journal.changed("\(section == nil ? "playlist" : "collection") \(new.key) created")
        return new
    }

    func one(_ call: Call, of shelf: Shelf) throws(Refusal) -> PlexCollection {
        let key = Int(call.parameters[0])
        guard let one = state.withLock({ $0[shelf].first { $0.key == key } }) else {
            throw Refusal(answer: Self.notFound)
        }
        return one
    }

    @discardableResult
    func change(_ key: Int, in shelf: Shelf, _ body: (inout PlexCollection) -> Void) -> PlexCollection {
        journal.changed("list \(key) updated")
        return state.withLock { state in
            let place = state[shelf].firstIndex { $0.key == key } ?? 0
            body(&state[shelf][place])
            return state[shelf][place]
        }
    }
}
