extension QBittorrent {
    /// True for what another site's page has sent.
    func isForeign(_ call: Call) -> Bool {
        guard let host = call.headers["Host"] else { return false }
        return [call.headers["Referer"], call.headers["Origin"]].contains { origin in
            guard let origin else { return false }
            return origin.split(separator: "/").dropFirst().first.map(String.init) != host
        }
    }

    /// Who is asking: a session's cookie, whatever else came along, or an API key. `nil` for nobody it knows.
    func visitor(_ call: Call) -> String? {
        let name = version.cookie + "="
        let cookies = call.headers.all("Cookie").joined(separator: ";").split(separator: ";").map {
            $0.drop { $0 == " " }
        }
        let value = cookies.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
        let bearer = call.headers["Authorization"].flatMap { $0.hasPrefix("Bearer ") ? String($0.dropFirst(7)) : nil }
        return state.withLock { state in
            if let bearer, version >= .v52, bearer == state.apiKey { return "key" }
            let lasts = state.preferences["web_ui_session_timeout"].int ?? 3600
            guard let value, let session = state.sessions[value], call.now < session.lastSeen + lasts else {
                return nil
            }
            state.sessions[value]?.lastSeen = call.now
            return value
        }
    }

    func logIn(_ call: Call, _ form: Form) -> Answer {
        guard call.method == .post else { return Self.words(405, "Method Not Allowed") }
        let isNew = version >= .v52
        // Whoever is in already is not asked for a password.
        if visitor(call) != nil { return isNew ? Answer(status: 204) : Self.said("Ok.") }
        let cookie: String? = state.withLock { state in
            if let until = state.bannedUntil, call.now < until { return nil }
            if state.bannedUntil != nil { (state.bannedUntil, state.failures) = (nil, 0) }
            guard form.text("username") == "admin", form.text("password") == password.reveal() else {
                state.failures += 1
                let limit = state.preferences["web_ui_max_auth_fail_count"].int ?? 5
                if limit > 0, state.failures >= limit {
                    state.bannedUntil = call.now + (state.preferences["web_ui_ban_duration"].int ?? 3600)
                }
                return ""
            }
            state.failures = 0
            state.count += 1
            let value = Dice(seed: seed, state.count, salt: 12).hex(1)
            state.sessions[value] = Session(lastSeen: call.now)
            return value
        }
        switch cookie {
        case nil:
            return Self.words(403, "Your IP address has been banned after too many failed authentication attempts.")
        case "": return isNew ? Self.words(401, "Unauthorized") : Self.said("Fails.")
        case let value?:
            return (isNew ? Answer(status: 204) : Self.said("Ok."))
                .with(header: "Set-Cookie", "\(version.cookie)=\(value); HttpOnly; SameSite=Strict; path=/")
        }
    }

    func logOut(_ visitor: String) -> Answer {
        state.withLock { $0.sessions[visitor] = nil }
        return Self.said("")
    }
}
