extension PlexServer {
    func editRoutes(_ router: inout Router) {
        router.on(.put, "/library/sections/{}/all") { [self] call in
            let section = try section(call)["key"].string ?? ""
            return try edit(call.value("id") == nil ? everything(call, in: section) : call.numbers("id"), call)
        }
        router.on(.put, "/library/metadata/{}") { [self] call in try edit(try keys(call), call) }
        for method in [Request.Method.put, .get] {
            router.on(method, "/library/metadata/{}/refresh") { [self] call in
                for key in try keys(call) { change(key, "refreshed", call) { _ in } }
                return .empty
            }
            router.on(method, "/library/metadata/{}/analyze") { [self] call in
                for key in try keys(call) { change(key, "analyzed", call) { _ in } }
                return .empty
            }
            router.on(method, "/:/scrobble") { [self] call in
                let key = try key(call)
                change(key, "watched", call) { library in
                    let count = library.item(key)?["viewCount"].int ?? 0
                    library.edit(key, "viewCount", Document(count + 1))
                    library.edit(key, "lastViewedAt", Document(call.now.seconds))
                }
                return .empty
            }
            router.on(method, "/:/unscrobble") { [self] call in
                let key = try key(call)
                change(key, "unwatched", call) { library in
                    library.edit(key, "viewCount", nil)
                    library.edit(key, "lastViewedAt", nil)
                }
                return .empty
            }
            router.on(method, "/:/rate") { [self] call in
                let key = try key(call)
                guard let rating = call.value("rating").flatMap({ Double($0) }), (-1...10).contains(rating) else {
                    throw Refusal(answer: Self.notFound.with(status: 400))
                }
                change(key, "rated", call) { $0.edit(key, "userRating", rating < 0 ? nil : Document(rating)) }
                return .empty
            }
            router.on(method, "/:/progress") { [self] call in
                let key = try key(call)
                change(key, "played", call) { $0.edit(key, "viewOffset", Document(call.number("time") ?? 0)) }
                return .empty
            }
        }
        router.on(.get, "/:/timeline") { _ in .document(["size": 0]) }
    }

    private func key(_ call: Call) throws(Refusal) -> Int {
        guard let key = call.number("key"), state.withLock({ $0.library.has(key) }) else {
            throw Refusal(answer: Self.notFound)
        }
        return key
    }

    /// What a query without keys means: all items of the type that fit its filters.
    private func everything(_ call: Call, in section: String) -> [Int] {
        let type = call.number("type") ?? (section == "1" ? 1 : 2)
        let filters = call.query.filter { !PlexEdit.isEdit($0.name) }
        return state.withLock { state in
            let query = PlexQuery(filters, now: call.now)
            return query.select(state.library.keys(type: type), in: state.library).map(Int.init)
        }
    }

    private func edit(_ keys: [Int], _ call: Call) throws(Refusal) -> Answer {
        let edit = PlexEdit(call.query)
        guard !keys.isEmpty, !edit.isEmpty else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        for key in keys {
            let isGroup = state.withLock { $0.edit(group: key, edit, now: call.now) }
            guard !isGroup else { continue }
            change(key, "edited", call) { edit.apply(to: key, in: &$0) }
            if let titles = state.withLock({ edit.collections(of: key, in: $0.library) }) {
                state.withLock { $0.file(key, under: titles, now: call.now) }
            }
        }
        return .empty
    }

    func change(_ key: Int, _ verb: String, _ call: Call, _ body: (inout PlexLibrary) -> Void) {
        state.withLock { state in
            body(&state.library)
            // What people watch is no change of the item.
            guard !["watched", "unwatched", "rated", "played"].contains(verb) else { return }
            state.library.edit(key, "updatedAt", Document(call.now.seconds))
        }
        journal.changed("item \(key) \(verb)")
        notifications.timeline(key, state: 5)
    }
}
