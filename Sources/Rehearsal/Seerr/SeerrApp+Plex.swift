extension SeerrApp {
    static let plex: Document = ["name": "", "ip": "", "port": 32400, "useSsl": false, "libraries": []]

    func plexRoutes() {
        on(.get, "/settings/plex", .settings) { [self] _, _ in .document(state.withLock { $0.plex }) }
        on(
            .post, "/settings/plex",
            SeerrDoor(own: ["name", "machineId"], required: ["ip", "port"], needs: SeerrRight.settings)
        ) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            guard let host = body["ip"].string, Self.answers(host) else {
                throw Refusal.refused(500, "Unable to connect to Plex.")
            }
            journal.changed("plex settings updated")
            return .document(
                state.withLock { state in
                    state.plex = state.plex.merging(body).with(["name": "Rehearsal", "machineId": plex.machine])
                    return state.plex
                })
        }
        on(.get, "/settings/plex/library", SeerrDoor(query: ["sync", "enable"], needs: SeerrRight.settings)) {
            [self] call, _ in .list(libraries(call))
        }
        on(.get, "/settings/plex/devices/servers", .settings) { [self] _, _ in .list([device]) }
        on(.get, "/settings/plex/users", .settings) { _, _ in
            .list([
                [
                    "id": "1009", "title": "Guest", "username": "guest", "email": "guest@nas.invalid",
                    "thumb": "https://images.invalid/avatar/guest",
                ]
            ])
        }
        on(.get, "/settings/plex/sync", .settings) { [self] _, _ in .document(state.withLock { $0.scan }) }
        on(.post, "/settings/plex/sync", .settings) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            return .document(
                state.withLock { state in
                    if body["cancel"].bool == true { state.scan["running"] = false }
                    if body["start"].bool == true {
                        let chosen = state.plex["libraries"].list.filter { $0["enabled"].bool == true }
                        state.scan = ["running": true, "progress": 0, "total": 0, "libraries": .list(chosen)]
                    }
                    return state.scan
                })
        }
    }

    /// A GET that writes: whatever `enable` does not name is turned off, and without `enable` that is everything.
    private func libraries(_ call: Call) -> [Document] {
        let enabled = call.value("enable")?.split(separator: ",").map(String.init) ?? []
        let sections = plex.state.withLock { $0.sections }
        let all = state.withLock { state in
            if call.value("sync") != nil {
                state.plex["libraries"].list = sections.map { section in
                    [
                        "id": section["key"], "name": section["title"], "enabled": false,
                        "type": section["type"],
                    ]
                }
            }
            state.plex["libraries"].list = state.plex["libraries"].list.map { library in
                library.with(["enabled": enabled.contains(library["id"].string ?? "")])
            }
            return state.plex["libraries"].list
        }
        let names = all.filter { $0["enabled"].bool == true }.compactMap { $0["id"].string }
        journal.changed("libraries enabled: \(names.isEmpty ? "none" : names.joined(separator: ", "))")
        return all
    }

    private var device: Document {
        [
            "name": "Rehearsal", "product": "Plex Media Server", "productVersion": Document(PlexServer.version),
            "platform": "Linux", "platformVersion": "6.1", "device": "Docker Container",
            "clientIdentifier": Document(plex.machine), "createdAt": library.today.document,
            "lastSeenAt": library.today.document, "provides": ["server"], "owned": true,
            "connection": [
                [
                    "protocol": "http", "address": "plex", "port": 32400, "uri": "http://plex:32400", "local": true,
                    "status": 200, "message": "OK",
                ]
            ],
        ]
    }

    /// No service of a rehearsal has a name that is reserved for none.
    static func answers(_ host: String) -> Bool { !host.isEmpty && !host.hasSuffix(".invalid") }
}
