extension SeerrApp {
    func user(_ id: Int?) -> SeerrUser? { state.withLock { state in state.users.first { $0.id == id } } }

    func userRoutes() {
        let lists = ["take", "skip", "sort"] + (kind == .seerr ? ["q", "includeIds"] : [])
        on(.get, "/user", SeerrDoor(query: lists, needs: SeerrRight.users)) { [self] call, _ in
            let users = state.withLock { $0.users }
            return call.page(Listing(users.map(shown)))
        }
        on(.post, "/user", SeerrDoor(needs: SeerrRight.users)) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            guard let email = body["email"].string, !email.isEmpty else {
                throw Refusal.refused(500, "Email is required.")
            }
            let now = clock.now
            let new: SeerrUser? = state.withLock { state in
                guard !state.users.contains(where: { $0.email == email }) else { return nil }
                let user = SeerrUser(
                    id: (state.users.map(\.id).max() ?? 0) + 1,
                    permissions: body["permissions"].int ?? SeerrRight.request, email: email,
                    username: body["username"].string, made: now)
                state.users.append(user)
                return user
            }
            guard let new else { throw Refusal.refused(409, "User already exists with submitted email.") }
            journal.changed("user \(new.id) created")
            return .document(shown(new), status: 201)
        }
        on(.get, "/user/{}") { [self] call, _ in .document(shown(try named(call))) }
        on(
            .put, "/user/{}",
            SeerrDoor(
                own: ["id", "email", "createdAt", "updatedAt", "userType", "requestCount"], needs: SeerrRight.users)
        ) { [self] call, asking in
            try checkForgery(call)
            let (user, body) = (try named(call), try call.sent)
            guard user.id != 1 || asking.id == 1 else {
                throw Refusal.refused(403, "You do not have permission to modify this user")
            }
            change(user.id) { user in
                if let name = body["username"].string { user.username = name }
                if let permissions = body["permissions"].int { user.permissions = permissions }
            }
            return .document(shown(try named(call)))
        }
        on(.delete, "/user/{}", SeerrDoor(needs: SeerrRight.users)) { [self] call, _ in
            try checkForgery(call)
            let user = try named(call)
            guard user.id != 1 else { throw Refusal.refused(405, "This account cannot be deleted.") }
            for row in requests.edited where row["requestedBy"].int == user.id { requests.remove(row["id"].int ?? 0) }
            state.withLock { $0.users.removeAll { $0.id == user.id } }
            journal.changed("user \(user.id) deleted")
            return .document(shown(user))
        }
        on(.get, "/user/{}/quota") { [self] call, _ in .document(quota(of: try named(call))) }
        on(.get, "/user/{}/requests", SeerrDoor(query: ["take", "skip"])) { [self] call, _ in
            let id = try named(call).id
            return call.page(listed { $0["requestedBy"].int == id })
        }
        on(.get, "/user/{}/settings/permissions", SeerrDoor(needs: SeerrRight.users)) { [self] call, _ in
            .document(["permissions": Document(try named(call).permissions)])
        }
        on(
            .post, "/user/{}/settings/permissions", SeerrDoor(required: ["permissions"], needs: SeerrRight.users)
        ) { [self] call, _ in
            try checkForgery(call)
            let permissions = try call.sent["permissions"].int ?? 0
            change(try named(call).id) { $0.permissions = permissions }
            return .document(["permissions": Document(permissions)])
        }
        on(.get, "/user/{}/settings/main") { [self] call, _ in
            let user = try named(call)
            return .document(user.settings.with(["username": user.username?.document ?? .null, "email": user.email]))
        }
        on(.post, "/user/{}/settings/main") { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            change(try named(call).id) { user in
                user.username = body["username"].string
                user.settings = user.settings.merging(body.without("username", "email"))
            }
            return .document(body)
        }
    }

    private func named(_ call: Call) throws(Refusal) -> SeerrUser {
        guard let user = user(call.parameters.first.flatMap { Int($0) }) else {
            throw .refused(404, "User not found.")
        }
        return user
    }

    private func change(_ id: Int, _ edit: (inout SeerrUser) -> Void) {
        state.withLock { state in
            guard let place = state.users.firstIndex(where: { $0.id == id }) else { return }
            edit(&state.users[place])
        }
        journal.changed("user \(id) updated")
    }

    /// What is left of a user's quota; an administrator has none to keep.
    func quota(of user: SeerrUser) -> Document {
        guard let (limit, days) = user.movieQuota, !user.may(0) else {
            return ["movie": ["used": 0, "restricted": false], "tv": ["used": 0, "restricted": false]]
        }
        let since = clock.now + -days * .day
        let used = requests.edited.count { row in
            row["requestedBy"].int == user.id && row["type"] == "movie" && row["status"].int != 3
                && (row["createdAt"].string.flatMap { Moment($0) } ?? since) >= since
        }
        return [
            "movie": [
                "days": Document(days), "limit": Document(limit), "used": Document(used),
                "remaining": Document(max(0, limit - used)), "restricted": .bool(used >= limit),
            ],
            "tv": ["used": 0, "restricted": false],
        ]
    }
}
