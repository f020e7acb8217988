extension PlexServer {
    func sessionRoutes(_ router: inout Router) {
        router.on(.get, "/status/sessions") { [self] call in
            let (plays, library) = state.withLock { ($0.household.plays, $0.library) }
            let all = plays.compactMap { play in
                library.item(play.item, isWhole: true).map { play.document(of: $0) }
            }
            return listed("Metadata", all)
        }
        for method in [Request.Method.get, .post] {
            router.on(method, "/status/sessions/terminate") { [self] call in
                guard let id = call.value("sessionId"), !id.isEmpty else {
                    throw Refusal(answer: Self.notFound.with(status: 403))
                }
                guard let play = state.withLock({ $0.household.plays.first { $0.session == id } }) else {
                    throw Refusal(answer: Self.notFound)
                }
                end(play)
                journal.changed("session \(play.key) terminated: \(call.value("reason") ?? "")")
                return .empty
            }
        }
        router.on(.get, "/transcode/sessions") { [self] _ in
            listed("TranscodeSession", state.withLock { $0.household.plays }.filter(\.isConverted).map(\.transcode))
        }
        router.on(.get, "/status/sessions/background") { [self] _ in
            listed(
                "TranscodeJob",
                [
                    .object([
                        "key": "/playQueues/1/items/1", "ratingKey": "1000", "title": "Optimised", "thumb": "",
                        "type": "transcode", "generatorID": 1, "targetTagID": 1, "progress": 12.5, "remaining": 600,
                        "size": 1_000_000, "speed": 2.5,
                    ])
                ])
        }
        for path in ["/livetv/sessions", "/livetv/sessions/{}"] {
            router.on(.get, path) { [self] _ in listed("Metadata", []) }
        }
        historyRoutes(&router)
    }

    private func historyRoutes(_ router: inout Router) {
        router.on(.get, "/status/sessions/history/all") { [self] call in
            let (rows, library) = state.withLock { ($0.household.history, $0.library) }
            let found = Self.history(rows, call, in: library)
            return container(
                call, [:], Listing(count: found.count) { found[$0].document(of: library.item(found[$0].item)) })
        }
        router.on(.get, "/status/sessions/history/{}") { [self] call in
            let id = Int(call.parameters[0])
            let (rows, library) = state.withLock { ($0.household.history, $0.library) }
            guard let row = rows.first(where: { $0.id == id }) else { throw Refusal(answer: Self.notFound) }
            return listed("Metadata", [row.document(of: library.item(row.item))])
        }
        router.on(.delete, "/status/sessions/history/{}") { [self] call in
            let id = Int(call.parameters[0])
            let isGone = state.withLock { state in
                let before = state.household.history.count
                state.household.history.removeAll { $0.id == id }
                return state.household.history.count < before
            }
            guard isGone else { throw Refusal(answer: Self.notFound) }
            journal.changed("history \(call.parameters[0]) deleted")
            return .document(["size": 0])
        }
    }

    private static func history(_ rows: [PlexHistory], _ call: Call, in library: PlexLibrary) -> [PlexHistory] {
        let after = call.number("viewedAt>")
        let account = call.number("accountID")
        let item = call.number("metadataItemID")
        let section = call.value("librarySectionID")
        let found = rows.filter { row in
            (after.map { row.viewedAt.seconds >= $0 } ?? true) && (account.map { row.account == $0 } ?? true)
                && (item.map { belongs(row.item, to: $0) } ?? true)
                && (section.map { $0 == (row.item < 10_000_000 ? "1" : "2") } ?? true)
        }
        let ascends = call.value("sort") != "viewedAt:desc"
        return found.sorted {
            ascends ? ($0.viewedAt, $0.id) < ($1.viewedAt, $1.id) : ($1.viewedAt, $1.id) < ($0.viewedAt, $0.id)
        }
    }

    /// An episode belongs to its season and its show.
    private static func belongs(_ key: Int, to other: Int) -> Bool {
        guard key != other, case .episode(let show, let season, _) = PlexKey(key) else { return key == other }
        return PlexKey.show(show).number == other || PlexKey.season(show, number: season).number == other
    }

    /// A container of a few things that need no pages.
    func listed(_ name: String, _ all: [Document], _ members: Document = [:]) -> Answer {
        Answer(content: .container(Document.object(["size": all.count]).merging(members), name: name, Listing(all)))
    }

    func end(_ play: PlexPlay) {
        state.withLock { $0.household.plays.removeAll { $0.key == play.key } }
        notifications.playing(play.note("stopped"))
        if play.isConverted { notifications.transcode("end", play.transcode) }
    }
}
