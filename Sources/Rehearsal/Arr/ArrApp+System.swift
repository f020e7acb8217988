extension ArrApp {
    func systemRoutes(today: Moment, migration: Int) {
        routes { router in
            router.on(.get, "/system/status") { [self] _ in
                .document(
                    .object([
                        "appName": name, "instanceName": name, "version": version, "buildTime": today + -30 * .day,
                        "isDebug": false, "isProduction": true, "isAdmin": false, "isUserInteractive": false,
                        "startupPath": "/app/\(name.lowercased())/bin", "appData": "/config", "osName": "debian",
                        "osVersion": "12", "isNetCore": true, "isLinux": true, "isOsx": false, "isWindows": false,
                        "isDocker": true, "mode": "console", "branch": "main", "authentication": "forms",
                        "databaseType": "sqLite", "databaseVersion": "3.46.1", "migrationVersion": migration,
                        "urlBase": urlBase, "runtimeVersion": "8.0.12", "runtimeName": ".NET",
                        "startTime": today, "packageVersion": version, "packageAuthor": "Rehearsal",
                        "packageUpdateMechanism": "docker",
                    ]))
            }
            router.on(.get, "/health") { [self] _ in
                .list([
                    .object([
                        "source": "IndexerStatusCheck", "type": "warning",
                        "message": "Indexers unavailable due to failures: Rehearsal Indexer 2",
                        "wikiUrl": "https://wiki.servarr.com/\(name.lowercased())/system#indexers", "id": 1,
                    ])
                ])
            }
            router.on(.get, "/diskspace") { _ in
                .list([
                    ["path": "/", "label": "", "freeSpace": 52_000_000_000, "totalSpace": 250_000_000_000],
                    [
                        "path": "/data", "label": "data", "freeSpace": 8_000_000_000_000,
                        "totalSpace": 24_000_000_000_000,
                    ],
                ])
            }
            for (path, word) in [("/system/restart", "restarting"), ("/system/shutdown", "shuttingDown")] {
                router.on(.post, path) { [self] _ in
                    hub.hangUp()
                    return .document(.object([word: true]))
                }
            }
            router.on(.get, "/system/backup") { _ in .list([]) }
            router.on(.get, "/system/task") { call in
                .list([
                    .object([
                        "name": "Refresh Monitored Downloads", "taskName": "RefreshMonitoredDownloads", "interval": 1,
                        "lastExecution": call.now + -30, "lastStartTime": call.now + -31,
                        "nextExecution": call.now + 30, "lastDuration": "00:00:00.1976902", "id": 1,
                    ])
                ])
            }
            router.on(.get, "/update") { _ in .list([]) }
            router.on(.get, "/log") { call in Page.answer(call, Listing([]), sortKeys: ["time"], descends: true) }
            router.on(.get, "/language") { _ in
                .list([
                    ["id": 1, "name": "English", "nameLower": "english"],
                    ["id": 2, "name": "French", "nameLower": "french"],
                    ["id": 4, "name": "German", "nameLower": "german"],
                ])
            }
            router.on(.post, "/command") { [self] call in
                let order = try commands.post(try call.object, now: call.now)
                journal.changed("command \(order["name"].string ?? "") queued")
                return .document(order, status: 201)
            }
            router.on(.get, "/command") { [self] call in .list(commands.list(now: call.now)) }
            router.on(.get, "/command/{}") { [self] call in
                guard let order = commands.find(try call.id, now: call.now) else { throw Refusal.notFound }
                return .document(order)
            }
            router.on(.delete, "/command/{}") { [self] call in
                guard commands.find(try call.id, now: call.now) != nil else { throw Refusal.notFound }
                guard commands.cancel(try call.id, now: call.now) else {
                    throw Refusal.refused(409, "Unable to cancel task")
                }
                return .document([:])
            }
        }
    }
}
