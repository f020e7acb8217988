extension PlexServer {
    /// What the server does by itself, what it counts and who it belongs to.
    func householdRoutes(_ router: inout Router) {
        activityRoutes(&router)
        butlerRoutes(&router)
        updaterRoutes(&router)
        statisticsRoutes(&router)
        logRoutes(&router)
        providerRoutes(&router)
        claimRoutes(&router)
        router.on(.get, "/accounts") { [self] _ in
            listed("Account", PlexPerson.all.map(\.account), ["identifier": "com.plexapp.system.accounts"])
        }
        router.on(.get, "/devices") { [self] call in
            listed(
                "Device",
                [1, 2].map { number in
                    .object([
                        "id": number, "name": number == 1 ? "Rehearsal" : "Phone", "platform": "Linux",
                        "clientIdentifier": "rehearsal-player-\(number)",
                        "createdAt": call.now.seconds - 400 * .day,
                    ])
                }, ["identifier": "com.plexapp.system.devices"])
        }
        router.on(.get, "/clients") { [self] _ in
            listed(
                "Server",
                [
                    .object([
                        "name": "Rehearsal", "host": "127.0.0.1", "address": "127.0.0.1", "port": 32500,
                        "machineIdentifier": "rehearsal-player", "version": "1.0", "protocol": "plex",
                        "product": "Plex Web", "deviceClass": "pc", "protocolVersion": "1",
                        "protocolCapabilities": "timeline,playback,mirror",
                    ])
                ])
        }
    }

    private func activityRoutes(_ router: inout Router) {
        router.on(.get, "/activities") { [self] call in
            let running = state.withLock { state in
                state.scans.map { $0.activity(now: call.now) } + state.household.jobs.map { $0.activity(now: call.now) }
            }
            return listed("Activity", running)
        }
        router.on(.delete, "/activities/{}") { [self] call in
            let uuid = call.parameters[0]
            let (job, isScan) = state.withLock { state in
                (
                    state.household.jobs.first { $0.uuid == uuid },
                    state.scans.contains { $0.activity(now: call.now)["uuid"].string == uuid }
                )
            }
            guard let job else { throw Refusal(answer: Self.notFound.with(status: isScan ? 400 : 404)) }
            finish([job], call.now)
            return .empty
        }
    }

    private func butlerRoutes(_ router: inout Router) {
        router.on(.get, "/butler") { [self] _ in listed("ButlerTask", PlexTask.all.map(\.document)) }
        router.on(.post, "/butler") { [self] call in
            for task in PlexTask.all { _ = start(task, call.now) }
            return .empty
        }
        router.on(.delete, "/butler") { [self] call in
            finish(state.withLock { $0.household.jobs }, call.now)
            return .empty
        }
        router.on(.post, "/butler/{}") { [self] call in
            guard let task = PlexTask.all.first(where: { $0.name == call.parameters[0] }) else {
                throw Refusal(answer: Self.notFound)
            }
            return Answer(status: start(task, call.now) ? 200 : 202)
        }
        router.on(.delete, "/butler/{}") { [self] call in
            let jobs = state.withLock { $0.household.jobs }.filter { $0.task == call.parameters[0] }
            guard !jobs.isEmpty else { throw Refusal(answer: Self.notFound) }
            finish(jobs, call.now)
            return .empty
        }
    }

    /// False where it runs already.
    private func start(_ task: PlexTask, _ now: Moment) -> Bool {
        let job = state.withLock { state -> PlexJob? in
            guard !state.household.jobs.contains(where: { $0.task == task.name }) else { return nil }
            let job = PlexJob(
                uuid: "00000000-0000-4000-a000-\(100_000_000_000 + state.household.number())", task: task.name,
                title: task.title, began: now, ends: now + PlexJob.pace)
            state.household.jobs.append(job)
            return job
        }
        guard let job else { return false }
        journal.changed("task \(task.name) started")
        notifications.activity("started", job.activity(now: now))
        return true
    }

    private func finish(_ jobs: [PlexJob], _ now: Moment) {
        state.withLock { state in
            state.household.jobs.removeAll { job in jobs.contains { $0.uuid == job.uuid } }
        }
        for job in jobs {
            journal.changed("task \(job.task) ended")
            notifications.activity("ended", job.activity(now: now))
        }
    }

    /// Ends what is done by now.
    func settleJobs(_ now: Moment) {
        let over = state.withLock { $0.household.jobs }.filter { $0.ends <= now }
        if !over.isEmpty { finish(over, now) }
    }

    private func updaterRoutes(_ router: inout Router) {
        router.on(.get, "/updater/status") { [self] _ in
            let house = state.withLock { $0.household }
            return listed(
                "Release", house.release.map { [$0.document] } ?? [],
                .object([
                    "canInstall": true, "checkedAt": house.checkedAt, "status": 0, "autoUpdateVersion": 1,
                    "downloadURL": "https://plex.tv/downloads",
                ]))
        }
        router.on(.put, "/updater/check") { [self] call in
            let release = state.withLock { state in
                state.household.checkedAt = call.now.seconds
                state.household.release = PlexRelease(state: call.flag("download") == true ? "downloaded" : "available")
                return state.household.release
            }
            if let release { notifications.send("update.statechange", "AutoUpdateNotification", release.document) }
            return .empty
        }
        router.on(.put, "/updater/apply") { [self] call in
            let isThere = state.withLock { state -> Bool in
                guard state.household.release != nil else { return false }
                state.household.release?.state =
                    call.flag("skip") == true ? "skipped" : call.flag("tonight") == true ? "tonight" : "installing"
                return true
            }
            guard isThere else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            journal.changed("update applied")
            return .empty
        }
    }
}
