extension SeerrApp {
    func authRoutes() {
        on(.get, "/auth/me") { [self] _, user in .document(shown(user)) }
        on(.post, "/auth/plex", SeerrDoor(required: ["authToken"], needs: nil)) { [self] call, _ in
            let token = try call.sent["authToken"].string ?? ""
            if token.hasPrefix("outsider") { throw Refusal.refused(403, "Access denied.") }
            guard token == plex.token.reveal() else { throw Refusal.refused(500, "Unable to authenticate.") }
            let now = clock.now
            let owner = state.withLock { state in
                if state.users.isEmpty { state.users = [Self.owner(since: now)] }
                return state.users.first { $0.id == 1 }
            }
            guard let owner else { throw Refusal.refused(403, "Access denied.") }
            return try admitted(owner, call)
        }
        on(.post, "/auth/local", SeerrDoor(required: ["email", "password"], needs: nil)) { [self] call, _ in
            let body = try call.sent
            let user = state.withLock { state in
                state.users.first { $0.email == body["email"].string && $0.password == body["password"].string }
            }
            guard let user, user.password != nil else { throw Refusal.refused(403, "Access denied.") }
            return try admitted(user, call)
        }
        on(.post, "/auth/logout") { [self] call, _ in
            let session = Self.cookies(call)["connect.sid"]
            state.withLock { state in if let session { state.sessions[session] = nil } }
            return .document(["status": "ok"])
        }
    }

    static func owner(since now: Moment) -> SeerrUser {
        SeerrUser(id: 1, permissions: SeerrRight.admin, email: "owner@nas.invalid", plexName: "owner", made: now)
    }

    private func admitted(_ user: SeerrUser, _ call: Call) throws -> Answer {
        try checkForgery(call)
        let dice = Dice(seed: library.seed, user.id, salt: 12)
        let session = state.withLock { state in
            let session = "s%3A\(dice.hex(UInt64(state.sessions.count)))"
            state.sessions[session] = user.id
            return session
        }
        journal.changed("user \(user.id) signed in")
        return Answer.document(shown(user)).with(header: "Set-Cookie", "connect.sid=\(session); Path=/; HttpOnly")
    }

    func checkForgery(_ call: Call) throws(Refusal) {
        guard isGuarding, call.headers["X-XSRF-TOKEN"] != Self.forgeryToken else { return }
        throw .refused(403, "invalid csrf token")
    }

    func shown(_ user: SeerrUser) -> Document {
        user.shown(requests: requests.edited.count { $0["requestedBy"].int == user.id })
    }
}
