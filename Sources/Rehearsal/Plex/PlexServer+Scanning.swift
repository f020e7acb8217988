/// A look at the disks that is under way.
struct Scan: Sendable {
    let number: Int
    let section: String
    /// A folder as Plex sees it.
    let folder: String
    let ends: Moment

    /// How long a scan takes, in seconds.
    static let pace = 3

    func activity(now: Moment) -> Document {
        .object([
            "uuid": "00000000-0000-4000-9000-00000000\(1000 + number % 9000)", "type": "library.update.section",
            "cancellable": false, "userID": 1, "title": "Scanning", "subtitle": folder,
            "progress": max(0, min(99, 100 - (ends.seconds - now.seconds) * 100 / Self.pace)),
            "Context": Document.object(["librarySectionID": section]),
        ])
    }
}

extension PlexServer {
    func scanRoutes(_ router: inout Router) {
        for method in [Request.Method.get, .post] {
            router.on(method, "/library/sections/{}/refresh") { [self] call in
                let section = try section(call)
                let folders = section["Location"].list.compactMap { $0["path"].string }
                let asked = call.value("path")
                // A path outside the section's folders is answered alike, and nothing happens.
                let wanted =
                    asked.map { path in folders.contains { PlexLibrary.lies(path, in: $0) } ? [path] : [] } ?? folders
                for folder in wanted { begin(section["key"].string ?? "", folder, call.now) }
                return .empty
            }
            router.on(method, "/library/sections/all/refresh") { [self] call in
                for section in state.withLock({ $0.sections }) {
                    for folder in section["Location"].list.compactMap({ $0["path"].string }) {
                        begin(section["key"].string ?? "", folder, call.now)
                    }
                }
                return .empty
            }
        }
        router.on(.delete, "/library/sections/{}/refresh") { [self] call in
            let key = try section(call)["key"].string
            state.withLock { $0.scans.removeAll { $0.section == key } }
            return .empty
        }
        router.on(.put, "/library/sections/{}/emptyTrash") { [self] call in
            guard try section(call)["key"].string == "1" else { return .empty }
            for key in state.withLock({ $0.library.emptyTrash() }) {
                journal.changed("item \(key) deleted")
                notifications.timeline(key, state: 9)
            }
            return .empty
        }
        router.on(.delete, "/library/sections/all/refresh") { [self] _ in
            state.withLock { $0.scans = [] }
            return .empty
        }
        for path in ["/library/optimize", "/library/clean/bundles", "/library/sections/{}/analyze"] {
            router.on(.put, path) { _ in .empty }
        }
        for path in ["/library/caches", "/library/sections/{}/indexes", "/library/sections/{}/intros"] {
            router.on(.delete, path) { _ in .empty }
        }
    }

    private func begin(_ section: String, _ folder: String, _ now: Moment) {
        let scan = state.withLock { state in
            state.next += 1
            let scan = Scan(number: state.next, section: section, folder: folder, ends: now + Scan.pace)
            state.scans.append(scan)
            return scan
        }
        journal.changed("scan of \(folder) begun")
        notifications.activity("started", scan.activity(now: now))
    }

    /// Takes in what the scans that are over by now have found.
    func settle(_ now: Moment) {
        let over = state.withLock { state in
            state.library.now = now
            let over = state.scans.filter { $0.ends <= now }
            state.scans.removeAll { $0.ends <= now }
            return over
        }
        for scan in over {
            let found = state.withLock { state in
                scan.section == "1" ? state.library.scan(films: scan.folder) : state.library.scan(shows: scan.folder)
            }
            for key in found {
                journal.changed("item \(key) scanned")
                notifications.timeline(key, state: 5)
            }
            notifications.activity("ended", scan.activity(now: now))
        }
    }
}
