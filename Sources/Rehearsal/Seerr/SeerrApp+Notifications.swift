extension SeerrApp {
    /// What a web hook sends until somebody says otherwise.
    static let template =
        "{\n    \"subject\": \"{{subject}}\",\n    \"{{media}}\": {\"tmdbId\": \"{{media_tmdbid}}\"}\n}"

    func notificationRoutes() {
        var names = ["discord", "email", "gotify", "pushbullet", "pushover", "slack", "telegram", "webpush"]
        names.append(kind == .seerr ? "ntfy" : "lunasea")
        for name in names {
            let path = "/settings/notifications/\(name)"
            on(.get, path, .settings) { [self] _, _ in .document(agent(name)) }
            on(.post, path, .settings) { [self] call, _ in
                try checkForgery(call)
                let body = try call.sent
                state.withLock { $0.agents[name] = body }
                journal.changed("\(name) notifications updated")
                return .document(body)
            }
            on(.post, path + "/test", .settings) { [self] call, _ in
                try checkForgery(call)
                return try tested(call.sent)
            }
        }
        let path = "/settings/notifications/webhook"
        on(.get, path, .settings) { [self] _, _ in .document(try webhook()) }
        on(.post, path, .settings) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            let payload = try Self.payload(body)
            state.withLock { state in
                state.payload = payload
                state.agents["webhook"] = body
            }
            journal.changed("webhook notifications updated")
            return .document(try webhook())
        }
        on(.post, path + "/test", .settings) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            _ = try Self.payload(body)
            return try tested(body)
        }
    }

    private func agent(_ name: String) -> Document {
        state.withLock { $0.agents[name] } ?? ["enabled": false, "types": 0, "options": [:]]
    }

    /// Sent as a JSON string within a JSON string: the inner one is checked and kept as it is.
    private static func payload(_ body: Document) throws(Refusal) -> [UInt8] {
        guard let text = body["options"]["jsonPayload"].string, (try? Document(json: text)) != nil else {
            throw .refused(500, "Unexpected token in JSON")
        }
        return Array(text.utf8)
    }

    /// Shown parsed once; whatever is not ASCII is lost on the way.
    private func webhook() throws(Refusal) -> Document {
        var shown = agent("webhook")
        let kept = state.withLock { $0.payload }
        guard let payload = try? Document(json: kept.map { $0 & 0x7F }) else {
            throw .refused(500, "Unexpected token in JSON")
        }
        shown["options"]["jsonPayload"] = payload
        if shown["options"]["webhookUrl"].isNull { shown["options"]["webhookUrl"] = "" }
        return shown
    }

    private func tested(_ body: Document) throws(Refusal) -> Answer {
        let address = body["options"]["webhookUrl"].string ?? "http://rehearsal"
        guard !address.contains(".invalid") else { throw .refused(500, "Failed to send test notification.") }
        journal.changed("test notification sent")
        return Answer(status: 204)
    }
}
