extension PlexServer {
    func editRoutes(_ router: inout Router) {
        router.on(.put, "/library/sections/{}/all") { [self] call in
            _ = try section(call)
            return try edit(call.numbers("id"), call)
        }
        router.on(.put, "/library/metadata/{}") { [self] call in try edit(try keys(call), call) }
        router.on(.put, "/library/metadata/{}/match") { [self] call in
            guard let key = try keys(call).first, let guid = call.value("guid") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            change(key, "matched") { library in
                library.edit(key, "guid", Document(guid))
                if let name = call.value("name") { library.edit(key, "title", Document(name)) }
            }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/unmatch") { [self] call in
            for key in try keys(call) {
                change(key, "unmatched") { library in
                    library.edit(key, "guid", Document("local://\(key)"))
                    library.edit(key, "Guid", [])
                }
            }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/merge") { [self] call in
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let others = call.numbers("ids").filter { $0 != key }
            change(key, "merged") { library in
                let media = ([key] + others).flatMap { library.item($0, isWhole: true)?["Media"].list ?? [] }
                library.edit(key, "Media", .list(media))
                for other in others { library.remove(other) }
            }
            return .empty
        }
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

    private func edit(_ keys: [Int], _ call: Call) throws(Refusal) -> Answer {
        let edit = PlexEdit(call.query)
        guard !keys.isEmpty, !edit.isEmpty else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        for key in keys { change(key, "edited") { edit.apply(to: key, in: &$0) } }
        return .empty
    }

    func change(_ key: Int, _ verb: String, _ body: (inout PlexLibrary) -> Void) {
        state.withLock { body(&$0.library) }
        journal.changed("item \(key) \(verb)")
        notifications.timeline(key, state: 5)
    }
}
