extension SeerrApp {
    /// The list under its name of today, and under the one it had before.
    func blocklistRoutes() {
        for path in ["/blocklist", "/blacklist"] {
            let viewing = SeerrRight.viewBlocklist | SeerrRight.manageBlocklist
            on(.get, path, SeerrDoor(query: ["take", "skip", "search", "filter"], needs: viewing)) { [self] call, _ in
                let words = call.value("search")?.lowercased()
                let rows = state.withLock { $0.blocked }.filter { row in
                    words.map { row["title"].string?.lowercased().contains($0) == true } ?? true
                }
                return call.page(Listing(rows.map(shown(blocked:))), take: 25)
            }
            on(
                .post, path, SeerrDoor(required: ["tmdbId", "mediaType", "user"], needs: SeerrRight.manageBlocklist)
            ) { [self] call, _ in
                try checkForgery(call)
                let (body, now) = (try call.sent, clock.now)
                let isNew = state.withLock { state in
                    guard !state.blocked.contains(where: { $0["tmdbId"] == body["tmdbId"] }) else { return false }
                    state.blocked.append(
                        .object([
                            "id": state.blocked.count + 1, "tmdbId": body["tmdbId"], "mediaType": body["mediaType"],
                            "title": body["title"], "user": body["user"], "createdAt": now,
                        ]))
                    return true
                }
                guard isNew else { throw Refusal.refused(412, "Item already blocklisted") }
                journal.changed("title \(body["tmdbId"]) blocklisted")
                return Answer(status: 201)
            }
            on(.get, path + "/{}", SeerrDoor(needs: viewing)) { [self] call, _ in
                let row = state.withLock { $0.blocked.first { $0["tmdbId"].int == Int(call.parameters[0]) } }
                guard let row else { throw Refusal.refused(404, "Item not found") }
                return .document(shown(blocked: row))
            }
            on(.delete, path + "/{}", SeerrDoor(needs: SeerrRight.manageBlocklist)) { [self] call, _ in
                try checkForgery(call)
                let isGone = state.withLock { state in
                    let before = state.blocked.count
                    state.blocked.removeAll { $0["tmdbId"].int == Int(call.parameters[0]) }
                    return state.blocked.count < before
                }
                guard isGone else { throw Refusal.refused(404, "Item not found") }
                journal.changed("title \(call.parameters[0]) may be requested again")
                return Answer(status: 204)
            }
        }
    }

    private func shown(blocked row: Document) -> Document {
        row.with(["user": user(row["user"].int).map(shown) ?? .null])
    }
}
