extension PlexServer {
    func editRoutes(_ router: inout Router) {
        router.on(.put, "/library/sections/{}/all") { [self] call in
            let section = try section(call)["key"].string ?? ""
            return try edit(call.value("id") == nil ? everything(call, in: section) : call.numbers("id"), call)
        }
        router.on(.put, "/library/metadata/{}") { [self] call in try edit(try keys(call), call) }
        for method in [Request.Method.put, .get] {
            router.on(method, "/library/metadata/{}/refresh") { [self] call in
                for key in try keys(call) { change(key, "refreshed") { _ in } }
                return .empty
            }
            router.on(method, "/library/metadata/{}/analyze") { [self] call in
                for key in try keys(call) { change(key, "analyzed") { _ in } }
                return .empty
            }
        }
    }

    /// What a query without keys means: all items of the type that fit its filters.
    private func everything(_ call: Call, in section: String) -> [Int] {
        let type = call.number("type") ?? (section == "1" ? 1 : 2)
        let filters = call.query.filter { !PlexEdit.isEdit($0.name) }
        return state.withLock { state in
            let query = PlexQuery(filters)
            return query.select(state.library.keys(type: type), in: state.library).map(Int.init)
        }
    }

    private func edit(_ keys: [Int], _ call: Call) throws(Refusal) -> Answer {
        let edit = PlexEdit(call.query)
        guard !keys.isEmpty, !edit.isEmpty else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        for key in keys {
            let isGroup = state.withLock { $0.edit(group: key, edit, now: call.now) }
            guard !isGroup else { continue }
            change(key, "edited") { edit.apply(to: key, in: &$0) }
            if let titles = state.withLock({ edit.collections(of: key, in: $0.library) }) {
                state.withLock { $0.file(key, under: titles, now: call.now) }
            }
        }
        return .empty
    }

    func change(_ key: Int, _ verb: String, _ body: (inout PlexLibrary) -> Void) {
        state.withLock { state in
            body(&state.library)
            // What people watch is no change of the item.
            guard !Self.playing.contains(verb) else { return }
            state.library.edit(key, "updatedAt", Document(state.library.now.seconds))
        }
        journal.changed("item \(key) \(verb)")
        notifications.timeline(key, state: 5)
    }

    private static let playing: Set<String> = [
        "watched", "unwatched", "rated", "played", "removed from continue watching",
    ]
}
