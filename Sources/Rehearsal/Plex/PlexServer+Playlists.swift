extension PlexServer {
    func playlistRoutes(_ router: inout Router) {
        router.on(.get, "/playlists") { [self] call in
            let all = state.withLock { $0.playlists }.map(\.playlist)
            return container(call, [:], Listing(all))
        }
        router.on(.post, "/playlists") { [self] call in
            guard let title = call.value("title") else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let playlist = add(call, title)
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([playlist.playlist])))
        }
        router.on(.get, "/playlists/{}") { [self] call in
            let playlist = try playlist(call)
            return container(call, [:], Listing([playlist.playlist]))
        }
        router.on(.get, "/playlists/{}/items") { [self] call in
            let playlist = try playlist(call)
            let listing = items(playlist.items, call)
            let numbered = Listing(count: listing.count) {
                listing.element($0).with(["playlistItemID": playlist.items[$0]])
            }
            return container(call, .object(["title": playlist.title, "playlistType": "video"]), numbered)
        }
        router.on(.put, "/playlists/{}/items") { [self] call in
            let playlist = try playlist(call)
            let changed = change(playlist.key) {
                $0.items += PlexCollection.keys(in: call.value("uri") ?? "")
            }
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([changed.playlist])))
        }
        router.on(.delete, "/playlists/{}/items/{}") { [self] call in
            let playlist = try playlist(call)
            let gone = Int(call.parameters[1])
            change(playlist.key) { $0.items.removeAll { $0 == gone } }
            return .empty
        }
        router.on(.put, "/playlists/{}") { [self] call in
            let playlist = try playlist(call)
            change(playlist.key) { $0.title = call.value("title") ?? $0.title }
            return .empty
        }
        router.on(.delete, "/playlists/{}") { [self] call in
            let playlist = try playlist(call)
            state.withLock { $0.playlists.removeAll { $0.key == playlist.key } }
            journal.changed("playlist \(playlist.key) deleted")
            return Answer(status: 204)
        }
    }

    private func add(_ call: Call, _ title: String) -> PlexCollection {
        let new = state.withLock { state in
            state.next += 1
            let new = PlexCollection(
                key: state.next, title: title, items: PlexCollection.keys(in: call.value("uri") ?? ""), made: call.now)
            state.playlists.append(new)
            return new
        }
        journal.changed("playlist \(new.key) created")
        return new
    }

    private func playlist(_ call: Call) throws(Refusal) -> PlexCollection {
        let key = Int(call.parameters[0])
        guard let one = state.withLock({ $0.playlists.first { $0.key == key } }) else {
            throw Refusal(answer: Self.notFound)
        }
        return one
    }

    @discardableResult
    private func change(_ key: Int, _ body: (inout PlexCollection) -> Void) -> PlexCollection {
        journal.changed("list \(key) updated")
        return state.withLock { state in
            let place = state.playlists.firstIndex { $0.key == key } ?? 0
            body(&state.playlists[place])
            return state.playlists[place]
        }
    }
}
