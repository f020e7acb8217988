extension QBittorrent.Torrents {
    /// What one torrent says beyond the list. Throws `ServiceError`, `.notFound` where there is none.
    public func properties(of hash: TorrentHash) async throws -> Open<QBittorrent.Torrent.Properties> {
        try await actions.read("properties", ["hash": hash])
    }

    /// A torrent's files. Throws `ServiceError`, `.notFound` where there is none, `.conflict` while they are not known.
    public func files(of hash: TorrentHash) async throws -> [Open<QBittorrent.Torrent.File>] {
        try await actions.list("files", ["hash": hash])
    }

    /// A torrent's trackers, and its other sources of peers. Throws `ServiceError`.
    public func trackers(of hash: TorrentHash) async throws -> [Open<QBittorrent.Torrent.Tracker>] {
        try await actions.list("trackers", ["hash": hash])
    }

    /// Adds trackers, those it has already left out. Throws `ServiceError`.
    public func addTrackers(_ urls: [Secret], to hash: TorrentHash) async throws {
        try await actions.act("addTrackers", ["hash": hash, "urls": urls.joined("\n")])
    }

    /// Gives a tracker another address, or another tier from 5.2 on. Throws `ServiceError`, `.conflict` where that
    /// address is there already.
    public func editTracker(_ url: Secret, to newURL: Secret, tier: Int? = nil, of hash: TorrentHash) async throws {
        // Its name was `origUrl` before 5.2.
        try await actions.act(
            "editTracker",
            [
                "hash": hash, "url": url.reveal(), "origUrl": url.reveal(), "newUrl": newURL.reveal(), "tier": tier,
            ])
    }

    /// Takes trackers out. Throws `ServiceError`, `.conflict` where it has none of them.
    public func removeTrackers(_ urls: [Secret], from hash: TorrentHash) async throws {
        try await actions.act("removeTrackers", ["hash": hash, "urls": urls.joined("|")])
    }

    /// The web servers that seed a torrent. Throws `ServiceError`.
    public func webSeeds(of hash: TorrentHash) async throws -> [Open<QBittorrent.Torrent.WebSeed>] {
        try await actions.list("webseeds", ["hash": hash])
    }

    /// Adds web servers, from 5.1 on. Throws `ServiceError`.
    public func addWebSeeds(_ urls: [Secret], to hash: TorrentHash) async throws {
        try await actions.act("addWebSeeds", ["hash": hash, "urls": urls.joined("|")])
    }

    /// Gives a web server another address, from 5.1 on. Throws `ServiceError`.
    public func editWebSeed(_ url: Secret, to newURL: Secret, of hash: TorrentHash) async throws {
        try await actions.act(
            "editWebSeed", ["hash": hash, "origUrl": url.reveal(), "newUrl": newURL.reveal()])
    }

    /// Takes web servers out, from 5.1 on. Throws `ServiceError`.
    public func removeWebSeeds(_ urls: [Secret], from hash: TorrentHash) async throws {
        try await actions.act("removeWebSeeds", ["hash": hash, "urls": urls.joined("|")])
    }

    /// Whether each piece is there. Throws `ServiceError`.
    public func pieceStates(of hash: TorrentHash) async throws -> [QBittorrent.Torrent.PieceState] {
        try await actions.list("pieceStates", ["hash": hash])
    }

    /// The SHA-1 of each piece, in hexadecimal digits. Throws `ServiceError`.
    public func pieceHashes(of hash: TorrentHash) async throws -> [String] {
        try await actions.list("pieceHashes", ["hash": hash])
    }

    /// How many of the peers have each piece, from 5.2 on. Throws `ServiceError`.
    public func pieceAvailability(of hash: TorrentHash) async throws -> [Int] {
        try await actions.list("pieceAvailability", ["hash": hash])
    }

    /// Gives a torrent another name in the list; its files keep theirs. Throws `ServiceError`.
    public func rename(_ hash: TorrentHash, to name: String) async throws {
        try await actions.act("rename", ["hash": hash, "name": name])
    }

    /// Gives a file another path within the torrent. Throws `ServiceError`, `.conflict` where that is taken.
    public func renameFile(_ path: String, to newPath: String, of hash: TorrentHash) async throws {
        try await actions.act("renameFile", ["hash": hash, "oldPath": path, "newPath": newPath])
    }

    /// Gives a folder another path within the torrent. Throws `ServiceError`, `.conflict` where that is taken.
    public func renameFolder(_ path: String, to newPath: String, of hash: TorrentHash) async throws {
        try await actions.act("renameFolder", ["hash": hash, "oldPath": path, "newPath": newPath])
    }

    /// Says how much files are wanted, by their numbers. Throws `ServiceError`, `.conflict` while they are not known.
    public func setPriority(
        _ priority: QBittorrent.Torrent.File.Priority, ofFiles files: [Int], of hash: TorrentHash
    ) async throws {
        if files.isEmpty { return }
        try await actions.act(
            "filePrio",
            ["hash": hash, "id": files.map(String.init).joined(separator: "|"), "priority": priority])
    }

    /// The torrent file. Throws `ServiceError`, `.conflict` while there is no metadata.
    public func export(_ hash: TorrentHash) async throws -> [UInt8] {
        try await actions.file("export", ["hash": hash]).collect(upTo: QBittorrent.fileLimit)
    }

    /// One of its files, by its path within the torrent or its number, from 5.3 on. Throws `ServiceError`.
    public func downloadFile(_ file: String, of hash: TorrentHash) async throws -> Body {
        try await actions.file("downloadFile", ["hash": hash, "file": file])
    }

    /// Certificate and keys of a torrent whose peers speak TLS, from 5.0 on. Throws `ServiceError`.
    public func ssl(of hash: TorrentHash) async throws -> Open<QBittorrent.SSL> {
        try await actions.read("SSLParameters", ["hash": hash])
    }

    /// Gives a torrent certificate and keys, from 5.0 on. Throws `ServiceError`, `.rejected` where they are none.
    public func setSSL(_ ssl: QBittorrent.SSL, of hash: TorrentHash) async throws {
        try await actions.act("setSSLParameters", (["hash": hash] as Query).merging(ssl.form))
    }
}

extension QBittorrent {
    /// Torrent files are a few megabytes at most.
    static let fileLimit = 64 << 20

    /// Certificate and keys of a torrent whose peers speak TLS, as PEM.
    public struct SSL: Model {
        /// The peer's certificate.
        public var certificate: String
        /// Its private key.
        public var privateKey: Secret
        /// Diffie-Hellman parameters.
        public var dhParams: String

        /// All three are needed.
        public init(certificate: String, privateKey: Secret, dhParams: String) {
            (self.certificate, self.privateKey, self.dhParams) = (certificate, privateKey, dhParams)
        }

        enum CodingKeys: String, SnakeKey {
            case certificate = "sslCertificate"
            case privateKey = "sslPrivateKey"
            case dhParams = "sslDhParams"
        }

        var form: Query {
            ["ssl_certificate": certificate, "ssl_private_key": privateKey.reveal(), "ssl_dh_params": dhParams]
        }
    }
}

extension [Secret] {
    func joined(_ separator: String) -> String { map { $0.reveal() }.joined(separator: separator) }
}

extension Query {
    func merging(_ other: Query) -> Query { Query(items + other.items) }
}
