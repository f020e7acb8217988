extension QBittorrent {
    /// Files and links together. Up to 5.1 there is one word for all of them, later there are counts.
    func add(_ form: Form, _ now: Moment) throws -> Answer {
        var torrents: [RehearsalTorrent] = []
        for file in form.files {
            guard let bytes = TorrentBytes(file.bytes) else {
                throw Self.refused(415, "Error: '\(file.fileName)' is not a valid torrent file.")
            }
            torrents.append(torrent(bytes, file.bytes, form, now))
        }
        for link in form.list("urls", "\n") { torrents.append(torrent(link, form, now)) }
        let added = state.withLock { state -> [String] in
            let new = torrents.filter { torrent in !state.torrents.contains { $0.hash == torrent.hash } }
            state.torrents += new
            state.tags.formUnion(form.list("tags"))
            let category = form.text("category")
            // A category it does not have is made for it.
            if !new.isEmpty, !category.isEmpty, state.categories[category] == nil {
                state.categories[category] = ["name": .string(category), "savePath": ""]
            }
            return new.map(\.hash)
        }
        for hash in added { journal.changed("torrent \(hash) added") }
        let failed = torrents.count - added.count
        guard version >= .v52 else { return Self.said(added.isEmpty ? "Fails." : "Ok.") }
        let isInVain = added.isEmpty
        return .document(
            [
                "added_torrent_ids": added.document, "failure_count": Document(failed), "pending_count": 0,
                "success_count": Document(added.count),
            ], status: isInVain ? 409 : 200)
    }

    private func torrent(_ read: TorrentBytes, _ bytes: [UInt8], _ form: Form, _ now: Moment) -> RehearsalTorrent {
        var torrent = RehearsalTorrent(
            read.hash, read.name, files: read.files.map { .init(path: $0.path, size: $0.size) },
            trackers: read.trackers, savePath: savePath(form), now: now)
        (torrent.comment, torrent.isPrivate, torrent.bytes) = (read.comment, read.isPrivate, bytes)
        (torrent.pieceLength, torrent.pieces) = (max(1, read.pieceLength), read.pieces)
        return settled(torrent, form)
    }

    /// A magnet link is named by its hash until its metadata is there, half a minute later; an address leads to a torrent
    /// made up from it.
    private func torrent(_ link: String, _ form: Form, _ now: Moment) -> RehearsalTorrent {
        let hash = Substring(link).range(of: "urn:btih:").map {
            link[$0.upperBound...].prefix { $0 != "&" }.lowercased()
        }
        let bytes = Digest.hex(Digest.sha1(link.utf8))
        var torrent = RehearsalTorrent(
            hash ?? bytes, hash ?? "By.Address", files: [], savePath: savePath(form), now: now)
        if hash == nil {
            (torrent.files, torrent.left) = ([.init(path: "By.Address.mkv", size: 900_000_000)], 900_000_000)
        } else {
            torrent.metadataDue = now + 30
        }
        return settled(torrent, form)
    }

    private func settled(_ torrent: RehearsalTorrent, _ form: Form) -> RehearsalTorrent {
        var torrent = torrent
        (torrent.category, torrent.tags) = (form.text("category"), form.list("tags"))
        if let name = form["rename"], !name.isEmpty { torrent.name = name }
        torrent.isStopped = form.flag(version < .v51 ? "paused" : "stopped") ?? false
        torrent.autoTMM = form.flag("autoTMM") ?? false
        (torrent.dlLimit, torrent.upLimit) = (form.number("dlLimit") ?? 0, form.number("upLimit") ?? 0)
        torrent.seqDl = form.flag("sequentialDownload") ?? false
        torrent.firstLast = form.flag("firstLastPiecePrio") ?? false
        if form.flag("skip_checking") == true { (torrent.left, torrent.completed) = (0, torrent.added) }
        return torrent
    }

    private func savePath(_ form: Form) -> String {
        form["savepath"] ?? state.withLock { $0.preferences["save_path"].string } ?? "/downloads"
    }
}
