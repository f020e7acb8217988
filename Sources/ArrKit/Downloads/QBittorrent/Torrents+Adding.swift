extension QBittorrent.Torrents {
    /// What became of a torrent that was added.
    public struct Added: Hashable, Sendable {
        /// What it is, or will be, listed by; `nil` for an address, whose file qBittorrent has yet to fetch.
        public var hash: TorrentHash?
        /// It is still being fetched, and may come to nothing; its log says why.
        public var isPending: Bool
        /// Nothing was sent.
        var isRehearsed = false
    }

    /// Adds a torrent. It is listed a moment later, or never where an address leads to none.
    ///
    /// Throws `ServiceError`: `.conflict` where it is there already, `.rejected` for what is no torrent file. Look first
    /// whether it is there: adding is never repeated on its own.
    public func add(_ torrent: QBittorrent.NewTorrent) async throws -> Added {
        let form = torrent.form
        var request = Request(
            .post, actions.path("add"), headers: form.headers, body: form.body, deadline: .seconds(60))
        request.rehearsal = Response(body: Body("Rehearsed."))
        let response = try await actions.transport.send(request)
        let bytes = try await response.body.collect(upTo: 1 << 20)
        let isLink = if case .link = torrent.source { torrent.hash == nil } else { false }
        switch String(decoding: bytes, as: UTF8.self) {
        case "Fails.": throw try await failure(of: torrent)
        case "Rehearsed.": return Added(hash: torrent.hash, isPending: false, isRehearsed: true)
        case "Ok.", "": return Added(hash: torrent.hash, isPending: isLink)
        default:
            let counts: Counts
            do { counts = try Document(json: bytes).decode(drift: actions.transport.drift) } catch {
                throw actions.transport.explain(error, request)
            }
            return Added(
                hash: torrent.hash ?? counts.addedTorrentIds.first,
                isPending: counts.pendingCount.map { $0 > 0 } ?? (response.status == 202))
        }
    }

    /// What 5.2 and later say; nothing of it is needed.
    private struct Counts: Decodable {
        let addedTorrentIds: [TorrentHash]
        let pendingCount: Int?

        enum CodingKeys: String, SnakeKey { case addedTorrentIds, pendingCount }
    }

    /// Versions up to 5.1 do not say why they take something not.
    private func failure(of torrent: QBittorrent.NewTorrent) async throws -> ServiceError {
        let attempted = "POST \(actions.path("add")) of qBittorrent"
        if let hash = torrent.hash, try await !all(hashes: [hash]).isEmpty {
            return ServiceError(
                .conflict, attempted: attempted, status: 200, messages: ["Fails."],
                advice: "Use the torrent \(hash) that is there already, or delete it first.")
        }
        return ServiceError(
            .rejected, attempted: attempted, status: 200, messages: ["Fails."],
            advice: "Check that it is a torrent file or a magnet link, and look into the log of qBittorrent.")
    }

    /// Looks for a link's metadata without adding it, from 5.2 on: `nil` while it is being looked for, so ask again.
    /// Throws `ServiceError`.
    public func fetchMetadata(_ link: Secret, downloader: String? = nil) async throws -> Document? {
        let answer: Document = try await actions.act(
            "fetchMetadata", ["source": link.reveal(), "downloader": downloader], rehearsed: .null, effect: .reads)
        return answer["info"].isNull ? nil : answer
    }

    /// What torrent files say, without adding them, from 5.2 on. Throws `ServiceError`, `.rejected` where one is none.
    public func parseMetadata(_ files: [(name: String, bytes: [UInt8])]) async throws -> [Document] {
        let form = MultipartForm(files.map { .file("torrents", $0.name, type: "application/x-bittorrent", $0.bytes) })
        let answer: Document = try await actions.transport.call(
            Request(
                .post, actions.path("parseMetadata"), headers: form.headers, body: form.body, effect: .reads,
                deadline: .seconds(60)))
        // A list, or by file name in the first versions that had it.
        return if case .object(let members) = answer { members.map(\.value) } else { answer.list }
    }

    /// The torrent file of a link whose metadata was fetched, from 5.2 on. Throws `ServiceError`, `.conflict` where it
    /// was not.
    public func saveMetadata(_ link: Secret) async throws -> [UInt8] {
        try await actions.file("saveMetadata", ["source": link.reveal()]).collect(upTo: QBittorrent.fileLimit)
    }
}
