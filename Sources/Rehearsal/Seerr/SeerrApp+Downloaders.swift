extension SeerrApp {
    func downloaderRoutes() {
        downloader("radarr", \.radarr, radarr.app)
        downloader("sonarr", \.sonarr, sonarr.app)
        on(.get, "/settings/radarr/{}/profiles", .settings) { [self] call, _ in
            guard let id = Int(call.parameters[0]), state.withLock({ $0.radarr.contains { $0["id"].int == id } }) else {
                throw Refusal.refused(404, "Settings instance not found.")
            }
            return .list(choices(radarr.app)["profiles"].list)
        }
    }

    private func downloader(_ name: String, _ place: any WritableKeyPath<State, [Document]> & Sendable, _ app: ArrApp) {
        let (path, door) = (
            "/settings/\(name)", SeerrDoor(own: ["id"], required: Self.needed, needs: SeerrRight.settings)
        )
        on(.get, path, .settings) { [self] _, _ in .list(state.withLock { $0[keyPath: place] }) }
        on(.post, path, door) { [self] call, _ in
            try checkForgery(call)
            let new = try call.sent
            let stored = state.withLock { state in
                // Numbers begin with zero.
                let id = (state[keyPath: place].last?["id"].int ?? -1) + 1
                state[keyPath: place].append(new.with(["id": id]))
                Self.settle(&state[keyPath: place], id)
                return new.with(["id": id])
            }
            journal.changed("\(name) server \(stored["id"]) created")
            return .document(stored, status: 201)
        }
        on(.put, path + "/{}", door) { [self] call, _ in
            try checkForgery(call)
            let new = try call.sent
            let id = Int(call.parameters[0]) ?? -1
            let isThere = state.withLock { state in
                guard let index = state[keyPath: place].firstIndex(where: { $0["id"].int == id }) else { return false }
                // What is left out is gone: nothing of the old one is kept.
                state[keyPath: place][index] = new.with(["id": id])
                Self.settle(&state[keyPath: place], id)
                return true
            }
            guard isThere else { throw Refusal.refused(404, "Settings instance not found.") }
            journal.changed("\(name) server \(id) updated")
            return .document(new.with(["id": id]))
        }
        on(.delete, path + "/{}", .settings) { [self] call, _ in
            try checkForgery(call)
            let id = Int(call.parameters[0]) ?? -1
            let gone = state.withLock { state in
                let index = state[keyPath: place].firstIndex { $0["id"].int == id }
                return index.map { state[keyPath: place].remove(at: $0) }
            }
            guard let gone else { throw Refusal.refused(404, "Settings instance not found.") }
            journal.changed("\(name) server \(id) deleted")
            return .document(gone)
        }
        let tried = SeerrDoor(required: ["hostname", "port", "apiKey", "useSsl"], needs: SeerrRight.settings)
        on(.post, path + "/test", tried) { [self] call, _ in
            let body = try call.sent
            guard Self.answers(body["hostname"].string ?? ""), reaches(app, body) else {
                throw Refusal.refused(500, "Failed to connect to \(app.name)")
            }
            return .document(choices(app).with(["urlBase": app.urlBase]))
        }
        // As everyone sees it who may choose one: without address and key.
        on(.get, "/service/\(name)") { [self] _, _ in .list(state.withLock { $0[keyPath: place] }.map(Self.told)) }
        on(.get, "/service/\(name)/{}") { [self] call, _ in
            let id = Int(call.parameters[0])
            guard let server = state.withLock({ $0[keyPath: place].first { $0["id"].int == id } }) else {
                throw Refusal.refused(404, "\(app.name) server with provided ID does not exist.")
            }
            return .document(choices(app).with(["server": Self.told(server)]))
        }
    }

    private static let needed = [
        "name", "hostname", "port", "apiKey", "useSsl", "activeProfileId", "activeProfileName", "activeDirectory",
        "is4k", "isDefault",
    ]

    private static func told(_ server: Document) -> Document {
        .object(
            Members(["id", "name", "is4k", "isDefault", "activeDirectory", "activeProfileId"].map { ($0, server[$0]) })
        )
        .with(["activeTags": server["tags"].isNull ? [] : server["tags"]])
    }

    /// There is one default for 4K and one for everything else.
    private static func settle(_ servers: inout [Document], _ id: Int) {
        guard let new = servers.first(where: { $0["id"].int == id }), new["isDefault"].bool == true else { return }
        for place in servers.indices where servers[place]["id"].int != id && servers[place]["is4k"] == new["is4k"] {
            servers[place]["isDefault"] = false
        }
    }

    private func choices(_ app: ArrApp) -> Document {
        let profiles = ask(app, .get, "/qualityprofile").list.map { profile -> Document in
            ["id": profile["id"], "name": profile["name"]]
        }
        let folders = ask(app, .get, "/rootfolder").list.map { folder -> Document in
            ["id": folder["id"], "path": folder["path"], "freeSpace": folder["freeSpace"]]
        }
        return ["profiles": .list(profiles), "rootFolders": .list(folders), "tags": ask(app, .get, "/tag")]
    }

    private func reaches(_ app: ArrApp, _ server: Document) -> Bool {
        server["apiKey"].string == app.key.reveal() && (server["baseUrl"].string ?? "") == app.urlBase
    }

    /// What an *arr answers, asked as its own clients ask; null where it refuses.
    func ask(_ app: ArrApp, _ method: Request.Method, _ path: String, _ body: Document? = nil, key: Secret? = nil)
        -> Document
    {
        let pieces = path.split(separator: "?", maxSplits: 1)
        let call = Call(
            method: method, path: "\(app.urlBase)/api/\(app.api)\(pieces[0])",
            query: RequestPath.parts(of: path).query, headers: ["X-Api-Key": (key ?? app.key).reveal()],
            body: body?.jsonBytes() ?? [], now: clock.now)
        guard let answer = try? app.answer(call), answer.status < 300 else { return .null }
        return switch answer.content {
        case .document(let document): document
        case .listing(let listing): .list(listing.documents)
        default: .null
        }
    }
}
