extension SeerrApp {
    static func main(_ kind: Kind) -> Document {
        [
            "apiKey": "", "applicationTitle": Document(kind.title), "applicationUrl": "", "csrfProtection": false,
            "cacheImages": false, "defaultPermissions": Document(SeerrRight.request),
            "defaultQuotas": ["movie": [:], "tv": [:]], "hideAvailable": false, "localLogin": true,
            "newPlexLogin": true, "region": "", "originalLanguage": "", "trustProxy": false,
            "partialRequestsEnabled": true, "locale": "en",
        ]
    }

    /// What a stack begins with: the owner, two more, and everything connected.
    static func setUp(_ state: inout State, _ stack: Served, since: Moment) {
        let rights = SeerrRight.request | SeerrRight.createIssues | SeerrRight.viewIssues
        state.users = [
            owner(since: since),
            SeerrUser(id: 2, permissions: rights, email: "friend@nas.invalid", plexName: "friend", made: since),
            SeerrUser(
                id: 3, permissions: SeerrRight.request, email: "child@nas.invalid", username: "child",
                password: "child-password", movieQuota: (1, 7), made: since),
        ]
        state.plex = plex.with([
            "name": "Rehearsal", "machineId": stack.plex.machine, "ip": "plex",
            "libraries": [
                ["id": "1", "name": "Movies", "enabled": true, "type": "movie"],
                ["id": "2", "name": "TV Shows", "enabled": true, "type": "show"],
            ] as Document,
        ])
        func server(_ app: ArrApp, _ folder: String) -> Document {
            .object([
                "id": 0, "name": app.name, "hostname": app.name.lowercased(), "port": app.port,
                "apiKey": app.key.reveal(), "useSsl": false, "baseUrl": app.urlBase, "activeProfileId": 1,
                "activeProfileName": "Any", "activeDirectory": folder, "is4k": false, "isDefault": true,
                "tags": [Int](), "externalUrl": "", "syncEnabled": true, "preventSearch": false,
            ])
        }
        state.radarr = [
            server(stack.radarr.app, stack.radarr.library.paths.radarr).with(["minimumAvailability": "released"])
        ]
        state.sonarr = [
            server(stack.sonarr.app, stack.sonarr.library.paths.sonarr).with(["enableSeasonFolders": true])
        ]
    }

    func systemRoutes() {
        on(.get, "/status", .open) { [self] _, _ in
            .document([
                "version": Document(kind.version), "commitTag": "local", "updateAvailable": false, "commitsBehind": 0,
                "restartRequired": false,
            ])
        }
        on(.get, "/status/appdata", .open) { _, _ in
            .document(["appData": true, "appDataPath": "/app/config", "appDataPermissions": true])
        }
        on(.get, "/settings/public", .open) { [self] _, _ in
            .document(
                state.withLock { state in
                    [
                        "initialized": .bool(state.isInitialized), "applicationTitle": state.main["applicationTitle"],
                        "localLogin": state.main["localLogin"], "movie4kEnabled": false, "series4kEnabled": false,
                    ]
                })
        }
        on(.post, "/settings/initialize", .settings) { [self] call, _ in
            try checkForgery(call)
            state.withLock { $0.isInitialized = true }
            journal.changed("set up")
            return .document(["initialized": true])
        }
        on(.get, "/settings/main", .settings) { [self] _, _ in .document(mainSettings) }
        on(.post, "/settings/main", SeerrDoor(own: ["apiKey"], needs: SeerrRight.settings)) { [self] call, _ in
            try checkForgery(call)
            let body = try call.sent
            state.withLock { $0.main = $0.main.merging(body) }
            journal.changed("main settings updated")
            return .document(mainSettings)
        }
        on(.post, "/settings/main/regenerate", .settings) { [self] call, _ in
            try checkForgery(call)
            let dice = Dice(seed: library.seed, journal.changes.count, salt: 13)
            state.withLock { $0.key = Secret(dice.hex(1) + dice.hex(2)) }
            journal.changed("key made anew")
            return .document(mainSettings)
        }
        on(.get, "/settings/about", .settings) { [self] _, _ in
            .document([
                "version": Document(kind.version), "totalRequests": Document(requests.count),
                "totalMediaItems": Document(knownMedia.count), "tz": .null, "appDataPath": "/app/config",
            ])
        }
        on(.get, "/settings/logs", SeerrDoor(query: ["take", "skip", "filter", "search"], needs: SeerrRight.settings)) {
            [self] call, _ in
            let now = clock.now
            let lines = journal.changes.reversed().map { change -> Document in
                ["label": "Rehearsal", "level": "info", "message": Document(change), "timestamp": now.document]
            }
            return call.page(Listing(lines), take: 25)
        }
        on(.get, "/settings/jobs", .settings) { [self] _, _ in .list([job(running: false)]) }
        on(.post, "/settings/jobs/{}/run", .settings) { [self] call, _ in
            guard call.parameters.first == "plex-full-scan" else { throw Refusal.refused(404, "Job not found.") }
            return .document(job(running: true))
        }
    }

    private var mainSettings: Document {
        state.withLock { $0.main.with(["apiKey": $0.key.reveal()]) }
    }

    private func job(running: Bool) -> Document {
        [
            "id": "plex-full-scan", "name": "Plex Full Library Scan", "type": "process", "interval": "hours",
            "cronSchedule": "0 0 3 * * *", "nextExecutionTime": (clock.now + .day).document, "running": .bool(running),
        ]
    }
}
