extension QBittorrent {
    private typealias Edit = @Sendable (inout RehearsalTorrent, Form, Moment) throws -> Void

    /// What is done to torrents.
    static let editing: [String: Action] = [
        "torrents/add": Action(isPost: true, required: [], from: .v46, upTo: .v52) { server, form, _, now in
            try server.add(form, now)
        },
        "torrents/delete": post(["hashes", "deleteFiles"]) { server, form, _ in
            let isChosen = chosen(form)
            server.state.withLock { $0.torrents.removeAll { isChosen($0.hash) } }
        },
        "torrents/stop": each(from: .v51) { torrent, _, _ in (torrent.isStopped, torrent.isForced) = (true, false) },
        "torrents/start": each(from: .v51) { torrent, _, _ in (torrent.isStopped, torrent.isForced) = (false, false) },
        "torrents/pause": each(upTo: .v46) { torrent, _, _ in (torrent.isStopped, torrent.isForced) = (true, false) },
        "torrents/resume": each(upTo: .v46) { torrent, _, _ in (torrent.isStopped, torrent.isForced) = (false, false) },
        "torrents/recheck": each { torrent, _, now in
            if torrent.hasMetadata { (torrent.checkedUntil, torrent.flaw) = (now + 1, nil) }
        },
        "torrents/reannounce": each { _, _, _ in },
        "torrents/setForceStart": each(["value"]) { torrent, form, _ in
            torrent.isForced = form.flag("value") ?? false
            if torrent.isForced { torrent.isStopped = false }
        },
        "torrents/setSuperSeeding": each(["value"]) {
            $0.superSeeding = $1.flag("value") ?? false; _ = $2
        },
        "torrents/setAutoManagement": each(["enable"]) {
            $0.autoTMM = $1.flag("enable") ?? false; _ = $2
        },
        "torrents/toggleSequentialDownload": each { torrent, _, _ in torrent.seqDl.toggle() },
        "torrents/toggleFirstLastPiecePrio": each { torrent, _, _ in torrent.firstLast.toggle() },
        "torrents/setDownloadLimit": each(["limit"]) {
            $0.dlLimit = max(0, $1.number("limit") ?? 0); _ = $2
        },
        "torrents/setUploadLimit": each(["limit"]) {
            $0.upLimit = max(0, $1.number("limit") ?? 0); _ = $2
        },
        "torrents/setShareLimits": each(["ratioLimit", "seedingTimeLimit"]) { torrent, form, _ in
            torrent.ratioLimit = Double(form.text("ratioLimit")) ?? -2
            torrent.seedingTimeLimit = form.number("seedingTimeLimit") ?? -2
            torrent.inactiveLimit = form.number("inactiveSeedingTimeLimit") ?? -2
        },
        "torrents/setLocation": each(["location"]) { torrent, form, _ in
            guard form.text("location").hasPrefix("/") else { throw refused(400, "Save path cannot be empty") }
            (torrent.savePath, torrent.autoTMM) = (form.text("location"), false)
        },
        "torrents/setSavePath": each(["path"], naming: "id") {
            $0.savePath = $1.text("path"); _ = $2
        },
        "torrents/setDownloadPath": each(["path"], naming: "id") {
            $0.downloadPath = $1.text("path"); _ = $2
        },
        "torrents/setComment": each(["comment"], from: .v52) {
            $0.comment = $1.text("comment"); _ = $2
        },
        "torrents/addPeers": Action(isPost: true, required: ["hashes", "peers"], from: .v46, upTo: .v52) {
            server, form, _, _ in
            let peers = form.list("peers", "|").filter { $0.contains(":") }
            guard !peers.isEmpty else { throw refused(400, "No valid peers were specified") }
            var answer: Document = [:]
            try server.change(form) { torrent in
                torrent.hasPeers = true
                answer[torrent.hash] = ["added": Document(peers.count), "failed": 0]
            }
            return .document(answer)
        },
        "torrents/increasePrio": queued, "torrents/decreasePrio": queued, "torrents/topPrio": queued,
        "torrents/bottomPrio": queued,
        "torrents/setCategory": post(["hashes", "category"]) { server, form, now in
            let category = form.text("category")
            guard category.isEmpty || server.state.withLock({ $0.categories[category] }) != nil else {
                throw refused(409, "Incorrect category name")
            }
            try server.change(form) { $0.category = category }
        },
        "torrents/addTags": tagging { $0 + $1.filter { [tags = $0] in !tags.contains($0) } },
        "torrents/setTags": tagging(from: .v51) { $1 },
        "torrents/removeTags": post(["hashes"]) { server, form, _ in
            let tags = form.list("tags")
            try server.change(form) { torrent in torrent.tags.removeAll { tags.isEmpty || tags.contains($0) } }
        },
        "torrents/createTags": post(["tags"]) { server, form, _ in
            server.state.withLock { $0.tags.formUnion(form.list("tags")) }
        },
        "torrents/deleteTags": post(["tags"]) { server, form, _ in
            let tags = form.list("tags")
            server.state.withLock { state in
                state.tags.subtract(tags)
                for place in state.torrents.indices { state.torrents[place].tags.removeAll { tags.contains($0) } }
            }
        },
        "torrents/createCategory": post(["category"]) { server, form, _ in
            try server.setCategory(form, isNew: true)
        },
        "torrents/editCategory": post(["category", "savePath"]) { server, form, _ in
            try server.setCategory(form, isNew: false)
        },
        "torrents/removeCategories": post(["categories"]) { server, form, _ in
            let names = form.list("categories", "\n")
            server.state.withLock { state in
                for name in names { state.categories[name] = nil }
                for place in state.torrents.indices where names.contains(state.torrents[place].category) {
                    state.torrents[place].category = ""
                }
            }
        },
        "torrents/rename": single(["name"]) { torrent, form in
            guard !form.text("name").isEmpty else { throw refused(409, "Incorrect torrent name") }
            torrent.name = form.text("name")
        },
        "torrents/renameFile": single(["oldPath", "newPath"]) { torrent, form in
            try torrent.rename(form.text("oldPath"), to: form.text("newPath")) { $0 == form.text("oldPath") }
        },
        "torrents/renameFolder": single(["oldPath", "newPath"]) { torrent, form in
            try torrent.rename(form.text("oldPath"), to: form.text("newPath")) {
                $0.hasPrefix(form.text("oldPath") + "/")
            }
        },
        "torrents/filePrio": single(["id", "priority"]) { torrent, form in
            guard let priority = form.number("priority"), [0, 1, 6, 7].contains(priority) else {
                throw refused(400, "Priority is not valid")
            }
            let places = form.list("id", "|").compactMap { Int($0) }
            guard torrent.hasMetadata, places.allSatisfy(torrent.files.indices.contains) else {
                throw refused(409, "File ID is not valid")
            }
            for place in places { torrent.files[place].priority = priority }
        },
        "torrents/addTrackers": single(["urls"]) { torrent, form in
            for url in form.list("urls", "\n") where !torrent.trackers.contains(url) { torrent.trackers.append(url) }
        },
        "torrents/editTracker": single(["newUrl"]) { torrent, form in
            let old = form["origUrl"] ?? form.text("url")
            guard let place = torrent.trackers.firstIndex(of: old), !torrent.trackers.contains(form.text("newUrl"))
            else {
                throw refused(409, "Tracker not found")
            }
            torrent.trackers[place] = form.text("newUrl")
        },
        "torrents/removeTrackers": single(["urls"]) { torrent, form in
            let urls = form.list("urls", "|")
            guard urls.contains(where: torrent.trackers.contains) else { throw refused(409, "Conflict") }
            torrent.trackers.removeAll { urls.contains($0) }
        },
        "torrents/addWebSeeds": single(["urls"], from: .v51) { $0.webSeeds += $1.list("urls", "|") },
        "torrents/removeWebSeeds": single(["urls"], from: .v51) { torrent, form in
            torrent.webSeeds.removeAll { form.list("urls", "|").contains($0) }
        },
    ]

    private static func each(
        _ required: [String] = [], from: QBittorrentVersion = .v46, upTo: QBittorrentVersion = .v52,
        naming name: String = "hashes", _ edit: @escaping Edit
    ) -> Action {
        post([name] + required, from: from, upTo: upTo) { server, form, now in
            try server.change(form, naming: name) { try edit(&$0, form, now) }
        }
    }

    private static func single(
        _ required: [String], from: QBittorrentVersion = .v46,
        _ edit: @escaping @Sendable (inout RehearsalTorrent, Form) throws -> Void
    ) -> Action {
        post(["hash"] + required, from: from) { server, form, _ in
            let hash = try server.torrent(form).hash
            try server.change(where: { $0 == hash }) { try edit(&$0, form) }
        }
    }

    /// Places in a queue that there may not be.
    private static let queued = post(["hashes"]) { server, _, _ in
        guard server.state.withLock({ $0.preferences["queueing_enabled"] }) == true else {
            throw refused(409, "Torrent queueing must be enabled")
        }
    }

    private static func tagging(
        from: QBittorrentVersion = .v46, _ tags: @escaping @Sendable (_ old: [String], _ new: [String]) -> [String]
    ) -> Action {
        post(["hashes", "tags"], from: from) { server, form, _ in
            let new = form.list("tags")
            server.state.withLock { $0.tags.formUnion(new) }
            try server.change(form) { $0.tags = tags($0.tags, new) }
        }
    }

    private static func chosen(_ form: Form, naming name: String = "hashes") -> @Sendable (String) -> Bool {
        let hashes = Set(form.list(name, "|").map { $0.lowercased() })
        return { hashes == ["all"] || hashes.contains($0) }
    }

    private func change(
        _ form: Form, naming name: String = "hashes", _ edit: (inout RehearsalTorrent) throws -> Void
    ) throws {
        try change(where: Self.chosen(form, naming: name), edit)
    }

    private func change(where isChosen: (String) -> Bool, _ edit: (inout RehearsalTorrent) throws -> Void) throws {
        try state.withLock { state in
            for place in state.torrents.indices where isChosen(state.torrents[place].hash) {
                try edit(&state.torrents[place])
            }
        }
    }

    private func setCategory(_ form: Form, isNew: Bool) throws {
        let name = form.text("category")
        guard !name.isEmpty else { throw Self.refused(400, "Category cannot be empty") }
        guard !name.hasPrefix("/"), !name.hasSuffix("/"), !name.contains("//") else {
            throw Self.refused(409, "Incorrect category name")
        }
        try state.withLock { state in
            guard (state.categories[name] == nil) == isNew else {
                throw Self.refused(409, isNew ? "Unable to create category" : "Unable to edit category")
            }
            state.categories[name] = ["name": .string(name), "savePath": .string(form.text("savePath"))]
            if let path = form["downloadPath"] { state.categories[name]?["download_path"] = .string(path) }
        }
    }
}

extension RehearsalTorrent {
    fileprivate mutating func rename(_ old: String, to new: String, where fits: (String) -> Bool) throws {
        guard files.contains(where: { fits($0.path) }), !files.contains(where: { $0.path == new }) else {
            throw QBittorrent.refused(409, "Conflict")
        }
        for place in files.indices where fits(files[place].path) {
            files[place].path = new + files[place].path.dropFirst(old.count)
        }
    }
}
