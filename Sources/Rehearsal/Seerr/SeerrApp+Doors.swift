/// Who may come in, and with what.
struct SeerrDoor: Sendable {
    /// The names the query may hold; any other is refused.
    var query: [String] = []
    /// What of the body is the server's own to say.
    var own: [String] = []
    /// What the body must hold.
    var required: [String] = []
    /// Bits of which one must be set; `nil` lets everyone in, zero everyone who signed in.
    var needs: Int? = 0

    static let open = SeerrDoor(needs: nil)
    static let settings = SeerrDoor(needs: SeerrRight.settings)
}

extension SeerrApp {
    /// A route behind a door, as the server's own validator and then its own rights let a request through.
    func on(
        _ method: Request.Method, _ path: String, _ door: SeerrDoor = SeerrDoor(),
        _ handler: @escaping @Sendable (Call, SeerrUser) throws -> Answer
    ) {
        route(method, path) { [self] call in
            let (isNamed, user) = caller(call)
            guard door.needs == nil || isNamed else {
                throw Refusal.objected(401, "cookie 'connect.sid' required", at: "/api/v1" + call.path)
            }
            try check(call, door)
            guard let needs = door.needs else { return guarded(try handler(call, user ?? Self.nobody), call) }
            guard let user, needs == 0 || user.may(needs) else { throw Refusal.unwelcome }
            return guarded(try handler(call, user), call)
        }
    }

    private static let nobody = SeerrUser(id: 0, permissions: 0, email: "", made: Moment(seconds: 0))

    /// Whether anything says who asks, and who that is.
    private func caller(_ call: Call) -> (isNamed: Bool, SeerrUser?) {
        state.withLock { state in
            if let key = call.headers["X-Api-Key"], !key.isEmpty {
                guard key == state.key.reveal() else { return (true, nil) }
                let id = call.headers["X-API-User"].flatMap { Int($0) } ?? 1
                return (true, state.users.first { $0.id == id })
            }
            guard let session = Self.cookies(call)["connect.sid"] else { return (false, nil) }
            let id = state.sessions[session]
            return (true, state.users.first { $0.id == id })
        }
    }

    static func cookies(_ call: Call) -> [String: String] {
        var cookies: [String: String] = [:]
        for line in call.headers.all("Cookie") {
            for pair in line.split(separator: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
                if sides.count == 2 { cookies[sides[0]] = sides[1] }
            }
        }
        return cookies
    }

    private func check(_ call: Call, _ door: SeerrDoor) throws(Refusal) {
        for item in call.query {
            guard door.query.contains(item.name) else {
                throw .objected(400, "Unknown query parameter '\(item.name)'", at: ".query.\(item.name)")
            }
            guard !item.value.isEmpty else {
                throw .objected(400, "Empty value found for query parameter '\(item.name)'", at: ".query.\(item.name)")
            }
        }
        guard call.method != .get, !door.own.isEmpty || !door.required.isEmpty else { return }
        let body = try call.sent
        for name in door.own where !body[name].isNull {
            throw .objected(400, "request.body.\(name) is read-only", at: ".body.\(name)")
        }
        for name in door.required where body[name].isNull {
            throw .objected(400, "request.body should have required property '\(name)'", at: ".body.\(name)")
        }
    }

    /// With protection against forged requests a write must repeat what the last answer told it.
    private func guarded(_ answer: Answer, _ call: Call) -> Answer {
        guard isGuarding, call.method == .get else { return answer }
        return answer.with(header: "Set-Cookie", "XSRF-TOKEN=\(Self.forgeryToken); Path=/")
    }

    static let forgeryToken = "rehearsal-token"

    var isGuarding: Bool { state.withLock { $0.main["csrfProtection"].bool == true } }
}

extension Call {
    /// The body as an object, its names as they are; nothing is an empty one.
    var sent: Document {
        get throws(Refusal) {
            if body.isEmpty { return [:] }
            guard let document = try? Document(json: body), case .object = document else {
                throw .refused(400, "Unexpected token in JSON")
            }
            return document
        }
    }

    /// A page of rows, cut as Overseerr cuts it.
    func page(_ rows: Listing, take: Int = 10) -> Answer {
        let size = max(1, number("take") ?? take)
        let skip = max(0, number("skip") ?? 0)
        return .document([
            "pageInfo": [
                "pages": Document((rows.count + size - 1) / size), "pageSize": Document(size),
                "results": Document(rows.count), "page": Document(skip / size + 1),
            ],
            "results": .list(rows[skip..<skip + size].documents),
        ])
    }

    /// A page of twenty, as TMDB cuts it.
    func numbered(_ rows: Listing) -> Answer {
        let page = max(1, number("page") ?? 1)
        return .document([
            "page": Document(page), "totalPages": Document((rows.count + 19) / 20),
            "totalResults": Document(rows.count),
            "results": .list(rows[(page - 1) * 20..<page * 20].documents),
        ])
    }
}
