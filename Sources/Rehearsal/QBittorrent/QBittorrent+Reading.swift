extension QBittorrent {
    /// What is asked about torrents.
    static let reading: [String: Action] = [
        "torrents/info": get { server, form, _, now in server.list(form, now) },
        "torrents/count": get { server, _, _, _ in said(server.state.withLock { $0.torrents.count }) },
        "torrents/properties": one { torrent, server, now in .document(torrent.properties(server.version, now)) },
        "torrents/files": known { torrent, _, _ in .list(torrent.fileList) },
        "torrents/trackers": one { torrent, _, _ in .list(torrent.trackerList) },
        "torrents/webseeds": one { torrent, _, _ in .list(torrent.webSeeds.map { ["url": .string($0)] }) },
        "torrents/pieceStates": one { torrent, _, _ in .document(torrent.pieceStates.document) },
        "torrents/pieceHashes": one { torrent, _, _ in .document(torrent.pieces.document) },
        "torrents/pieceAvailability": one(from: .v52) { torrent, _, _ in
            .document(torrent.pieceStates.map { _ in torrent.hasPeers ? 3 : 0 }.document)
        },
        "torrents/export": known { torrent, _, _ in
            Answer(content: .stream(Body(torrent.bytes), type: "application/x-bittorrent"))
        },
        "torrents/downloadLimit": get(["hashes"]) { server, form, _, _ in server.limits(form) { $0.dlLimit } },
        "torrents/uploadLimit": get(["hashes"]) { server, form, _, _ in server.limits(form) { $0.upLimit } },
        "torrents/categories": get { server, _, _, _ in
            .document(
                .object(Members(server.state.withLock { $0.categories }.sorted { $0.key < $1.key }.map { ($0, $1) })))
        },
        "torrents/tags": get { server, _, _, _ in .document(server.state.withLock { $0.tags }.sorted().document) },
        "sync/maindata": get { server, form, visitor, now in server.changes(form, visitor, now) },
        "sync/torrentPeers": get(["hash"]) { server, form, _, _ in
            let torrent = try server.torrent(form)
            return .document(["rid": 1, "full_update": true, "show_flags": false, "peers": torrent.peers])
        },
    ]

    private static func one(
        from: QBittorrentVersion = .v46, _ answer: @escaping @Sendable (RehearsalTorrent, QBittorrent, Moment) -> Answer
    ) -> Action {
        get(["hash"], from: from) { server, form, _, now in answer(try server.torrent(form), server, now) }
    }

    /// Refused while a magnet link has no metadata.
    private static func known(_ answer: @escaping @Sendable (RehearsalTorrent, QBittorrent, Moment) -> Answer) -> Action
    {
        get(["hash"]) { server, form, _, now in
            let torrent = try server.torrent(form)
            guard torrent.hasMetadata else { throw refused(409, "Conflict") }
            return answer(torrent, server, now)
        }
    }

    func torrent(_ form: Form) throws -> RehearsalTorrent {
        let hash = form.text("hash").lowercased()
        guard let torrent = state.withLock({ $0.torrents.first { $0.hash == hash } }) else {
            throw Self.refused(404, "Not Found")
        }
        return torrent
    }

    private func limits(_ form: Form, _ limit: (RehearsalTorrent) -> Int) -> Answer {
        let torrents = state.withLock { $0.torrents }
        return .document(
            .object(
                Members(
                    form.list("hashes", "|").map { hash in
                        (hash, Document(torrents.first { $0.hash == hash }.map(limit) ?? -1))
                    })))
    }

    private func list(_ form: Form, _ now: Moment) -> Answer {
        let all = state.withLock { $0.torrents }
        let hashes = form.list("hashes", "|")
        let chosen = all.filter { torrent in
            torrent.isListed(as: form.text("filter"), version)
                && (hashes.isEmpty || hashes.contains(torrent.hash))
                && form["category"].map { $0 == torrent.category } ?? true
                && form["tag"].map { $0.isEmpty ? torrent.tags.isEmpty : torrent.tags.contains($0) } ?? true
                && form.flag("private").map { $0 == torrent.isPrivate } ?? true
        }
        var documents = chosen.enumerated().map { $1.listed(version, now, place: $0) }
        if let order = form["sort"] { documents.sort { Self.isBefore($0[order], $1[order]) } }
        if form.flag("reverse") == true { documents.reverse() }
        let offset = form.number("offset").map { $0 < 0 ? max(0, documents.count + $0) : $0 } ?? 0
        return .list(
            Array(documents.dropFirst(offset).prefix(form.number("limit").flatMap { $0 > 0 ? $0 : nil } ?? .max)))
    }

    private static func isBefore(_ left: Document, _ right: Document) -> Bool {
        if let left = left.double, let right = right.double { return left < right }
        return (left.string ?? "") < (right.string ?? "")
    }
}
