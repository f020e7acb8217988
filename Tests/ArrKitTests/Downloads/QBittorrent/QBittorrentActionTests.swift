import ArrKit
import Support
import Testing
import Wire

/// The client against the list of what the Web API can be asked for.
@Suite(.enabled(if: Requirement.specifications.runs, "needs the specifications beside the package"))
struct QBittorrentActionTests {
    /// What is not asked for, each with the reason.
    static let omitted: [String: String] = [:]

    private let hash: TorrentHash
    private let magnet: Secret

    init() throws {
        hash = try #require(TorrentHash(QBittorrentSamples.hash))
        magnet = Secret("magnet:?xt=urn:btih:\(hash)")
    }

    /// What is sent beside what the newest version takes: older ones have other names for it, and none minds.
    static let extra: Set<String> = [
        "torrents/add paused", "torrents/add skip_checking", "torrents/add torrents", "torrents/parseMetadata torrents",
        "torrents/editTracker origUrl", "torrents/editTracker newUrl", "torrents/editTracker tier",
        "torrents/info category", "torrents/info tag", "torrents/createCategory downloadPathEnabled",
        "torrents/editCategory downloadPathEnabled",
    ]

    @Test func isAskedForAllThatIsListed() async throws {
        let asked = Lock<[Asked]>([])
        let transport = Transport { request in
            let body = try await request.body.collect()
            let (area, action) = Asked.name(request.path)
            asked.withLock { $0.append(Asked(request, body)) }
            return Response(body: Body(Self.answers["\(area)/\(action)"] ?? "[]"))
        }
        try await exercise(QBittorrent("http://nas:8080", password: "secret", transport: transport))

        let listed = try Listed.all()
        let names = Set(asked.withLock { $0 }.map(\.name))
        let missed = listed.filter { !names.contains($0.name) }.map(\.name)
        print("qbittorrent \(listed.count - missed.count)/\(listed.count) actions")
        for (action, reason) in Self.omitted.sorted(by: { $0.key < $1.key }) {
            print("  omitted: \(action): \(reason)")
        }
        #expect(missed.filter { Self.omitted[$0] == nil } == [], "these were never asked for")
        #expect(Self.omitted.keys.filter { !missed.contains($0) } == [], "these were asked for after all")

        let byName = Dictionary(uniqueKeysWithValues: listed.map { ($0.name, $0) })
        for one in asked.withLock({ $0 }) {
            let action = try #require(byName[one.name], "\(one.name) is not listed")
            #expect(one.method == action.method, "\(one.name)")
            #expect(action.required.subtracting(one.parameters) == [], "\(one.name) lacks these")
            let unknown = one.parameters.subtracting(action.required).subtracting(action.others)
            #expect(
                unknown.filter { !Self.extra.contains("\(one.name) \($0)") } == [], "\(one.name) does not know these")
        }
    }

    @Test func aRehearsalOfEveryActionWritesNothing() async throws {
        let written = Lock<[String]>([])
        let transport = Transport { request in
            let (area, action) = Asked.name(request.path)
            if request.effect == .writes { written.withLock { $0.append("\(request.method.rawValue) \(action)") } }
            return Response(body: Body(Self.answers["\(area)/\(action)"] ?? "[]"))
        }
        try await exercise(QBittorrent("http://nas:8080", password: "secret", transport: transport.rehearsed))
        #expect(written.withLock { $0 } == [])
    }

    private static let answers = [
        "auth/login": "Ok.", "app/webapiVersion": "2.16.2", "app/version": "v5.3.0", "app/getFreeSpaceAtPath": "123",
        "app/buildInfo": #"{"qt":"6","libtorrent":"2","boost":"1","openssl":"3","zlib":"1","bitness":64}"#,
        "app/preferences": QBittorrentSamples.preferences, "app/rotateAPIKey": #"{"apiKey":"qbt_x"}"#,
        "app/processInfo": "{}", "torrents/add": "Ok.", "torrents/count": "3", "torrents/categories": "{}",
        "torrents/properties": QBittorrentSamples.properties, "torrents/downloadLimit": "{}",
        "torrents/uploadLimit": "{}",
        "torrents/SSLParameters": #"{"ssl_certificate":"","ssl_private_key":"","ssl_dh_params":""}"#,
        "torrents/fetchMetadata": "", "torrents/export": "d1:ai1ee", "sync/maindata": "{}", "sync/torrentPeers": "{}",
        "transfer/info": QBittorrentSamples.transfer,
        "transfer/getSpeedLimits":
            #"{"dl_limit":0,"up_limit":0,"alt_dl_limit":0,"alt_up_limit":0}"#,
        "rss/items": "{}", "rss/rules": "{}", "rss/matchingArticles": "{}", "search/start": #"{"id":7}"#,
        "search/results": #"{"results":[],"status":"Stopped","total":0}"#, "torrentcreator/addTask": #"{"taskID":"x"}"#,
        "clientdata/load": "{}",
    ]

    private func exercise(_ qbittorrent: QBittorrent) async throws {
        try await exercise(qbittorrent.app)
        try await exercise(all: qbittorrent.torrents)
        try await exercise(one: qbittorrent.torrents)
        try await exercise(chosen: qbittorrent.torrents[hash])
        try await exerciseRSS(qbittorrent.rss)
        try await exerciseSearch(qbittorrent.search)
        try await exerciseRest(qbittorrent)
        try await qbittorrent.logOut()
    }

    private func exercise(_ app: QBittorrent.App) async throws {
        _ = try await app.version()
        _ = try await app.webAPIVersion()
        _ = try await app.buildInfo()
        _ = try await app.processInfo()
        _ = try await app.defaultSavePath()
        _ = try await app.directoryContent("/data", .folders)
        #expect(try await app.freeSpace(at: "/data") == 123)
        _ = try await app.cookies()
        try await app.setCookies([.init("uid", "7", domain: "tracker", expirationDate: 1)])
        _ = try await app.rotateAPIKey()
        try await app.deleteAPIKey()
        _ = try await app.networkInterfaces()
        _ = try await app.addresses()
        var preferences = try await app.preferences()
        preferences.dht = !preferences.dht
        try await app.setPreferences(preferences)
        try await app.setPassword("new")
        try await app.sendTestEmail()
        try await app.shutDown()
    }

    private func exercise(all torrents: QBittorrent.Torrents) async throws {
        _ = try await torrents.all(
            .stopped, category: "tv", tag: "x", hashes: [hash], sortedBy: "name", isReversed: true, limit: 1, offset: 2,
            isPrivate: true, includingFiles: true, includingTrackers: true)
        #expect(try await torrents.count() == 3)
        var new = QBittorrent.NewTorrent(
            .link(magnet), category: "tv", tags: ["x"], isStopped: true)
        (new.savePath, new.downloadPath, new.rename, new.isForced) = ("/a", "/b", "c", false)
        (new.stopCondition, new.skipsChecking, new.contentLayout, new.autoTMM) = (
            .filesChecked, true, .subfolder, false
        )
        (new.upLimit, new.dlLimit, new.isSequential, new.firstLastPiecePrio) = (1, 2, true, true)
        (new.addToTopOfQueue, new.filePriorities, new.downloader) = (true, [.normal, .none], "x")
        new.shareLimits = limits
        new.ssl = .init(certificate: "c", privateKey: "k", dhParams: "d")
        _ = try await torrents.add(new)
        _ = try await torrents.add(.init(.file(name: "a.torrent", bytes: [1])))
        _ = try await torrents.fetchMetadata(magnet, downloader: "x")
        _ = try await torrents.parseMetadata([("a.torrent", [1])])
        _ = try await torrents.saveMetadata(magnet)
    }

    private func exercise(one torrents: QBittorrent.Torrents) async throws {
        _ = try await torrents.properties(of: hash)
        _ = try await torrents.files(of: hash)
        _ = try await torrents.trackers(of: hash)
        try await torrents.addTrackers(["http://a"], to: hash)
        try await torrents.editTracker("http://a", to: "http://b", tier: 1, of: hash)
        try await torrents.removeTrackers(["http://b"], from: hash)
        _ = try await torrents.webSeeds(of: hash)
        try await torrents.addWebSeeds(["http://a"], to: hash)
        try await torrents.editWebSeed("http://a", to: "http://b", of: hash)
        try await torrents.removeWebSeeds(["http://b"], from: hash)
        _ = try await torrents.pieceStates(of: hash)
        _ = try await torrents.pieceHashes(of: hash)
        _ = try await torrents.pieceAvailability(of: hash)
        try await torrents.rename(hash, to: "x")
        try await torrents.renameFile("a", to: "b", of: hash)
        try await torrents.renameFolder("a", to: "b", of: hash)
        try await torrents.setPriority(.high, ofFiles: [0, 1], of: hash)
        _ = try await torrents.export(hash)
        _ = try await torrents.downloadFile("a/b", of: hash)
        _ = try await torrents.ssl(of: hash)
        try await torrents.setSSL(.init(certificate: "c", privateKey: "k", dhParams: "d"), of: hash)
    }

    private func exercise(chosen: QBittorrent.ChosenTorrents) async throws {
        try await chosen.start()
        try await chosen.stop()
        try await chosen.recheck()
        try await chosen.reannounce(to: ["http://a"])
        try await chosen.setCategory("tv")
        try await chosen.addTags(["a"])
        try await chosen.setTags(["a"])
        try await chosen.removeTags()
        try await chosen.setComment("a")
        _ = try await chosen.downloadLimits()
        _ = try await chosen.uploadLimits()
        try await chosen.setDownloadLimit(1)
        try await chosen.setUploadLimit(1)
        try await chosen.setShareLimits(limits)
        try await chosen.increasePriority()
        try await chosen.decreasePriority()
        try await chosen.maximizePriority()
        try await chosen.minimizePriority()
        try await chosen.setLocation("/a")
        try await chosen.setSavePath("/a")
        try await chosen.setDownloadPath("/a")
        try await chosen.setAutoManagement(true)
        try await chosen.setSuperSeeding(true)
        try await chosen.setForceStart(true)
        try await chosen.toggleSequentialDownload()
        try await chosen.toggleFirstLastPiecePriority()
        try await chosen.addPeers(["127.0.0.1:1"])
        try await chosen.delete(deletingFiles: false)
    }

    private func exerciseRSS(_ rss: QBittorrent.RSS) async throws {
        _ = try await rss.items(includingArticles: true)
        try await rss.addFolder("a")
        try await rss.addFeed("http://a", path: #"a\b"#, refreshInterval: 5)
        try await rss.setURL("http://b", ofFeed: "a")
        try await rss.setRefreshInterval(5, ofFeed: "a")
        try await rss.move("a", to: "b")
        try await rss.refresh("b")
        try await rss.markAsRead("b", article: "1")
        try await rss.remove("b")
        let rule = try Document(json: QBittorrentSamples.rule).decode(Open<QBittorrent.RSS.Rule>.self)
        try await rss.setRule("r", rule)
        try await rss.renameRule("r", to: "s")
        try await rss.cloneRule("s", as: "t")
        _ = try await rss.articles(matchingRule: "s")
        _ = try await rss.rules()
        try await rss.removeRule("s")
    }

    private func exerciseSearch(_ search: QBittorrent.Search) async throws {
        let id = try await search.start("ubuntu")
        _ = try await search.status(id)
        _ = try await search.results(id, limit: 1, offset: 1)
        try await search.stop(id)
        try await search.delete(id)
        try await search.download("http://a", by: "x")
        _ = try await search.plugins()
        try await search.installPlugins(["http://a"])
        try await search.enablePlugins(["x"], false)
        try await search.uninstallPlugins(["x"])
        try await search.updatePlugins()
    }

    private func exerciseRest(_ qbittorrent: QBittorrent) async throws {
        _ = try await qbittorrent.categories.all()
        try await qbittorrent.categories.add(.init("tv", savePath: "/tv", downloadPath: "/in"))
        try await qbittorrent.categories.update(.init("tv", savePath: "/tv", downloadPath: false))
        try await qbittorrent.categories.delete(["tv"])
        _ = try await qbittorrent.tags.all()
        try await qbittorrent.tags.add(["x"])
        try await qbittorrent.tags.delete(["x"])
        _ = try await qbittorrent.transfer.info()
        _ = try await qbittorrent.transfer.downloadLimit()
        _ = try await qbittorrent.transfer.uploadLimit()
        try await qbittorrent.transfer.setDownloadLimit(1)
        try await qbittorrent.transfer.setUploadLimit(1)
        try await qbittorrent.transfer.setLimits(try await qbittorrent.transfer.limits())
        _ = try await qbittorrent.transfer.usesAlternativeLimits()
        try await qbittorrent.transfer.useAlternativeLimits(true)
        try await qbittorrent.transfer.toggleAlternativeLimits()
        try await qbittorrent.transfer.ban(["127.0.0.1:1"])
        _ = try await qbittorrent.log.messages()
        _ = try await qbittorrent.log.blockedPeers()
        _ = try await qbittorrent.sync.changes(since: .init())
        _ = try await qbittorrent.sync.changes(ofPeersOf: hash, since: .init())
        var task = QBittorrent.TorrentCreator.NewTask("/data/a")
        (task.torrentFilePath, task.format, task.pieceSize, task.isPrivate) = ("/a.torrent", "v1", 0, true)
        (task.startSeeding, task.ignoresDotfiles, task.optimizeAlignment) = (false, true, false)
        (task.paddedFileSizeLimit, task.comment, task.source) = (-1, "c", "s")
        (task.trackers, task.urlSeeds) = (["http://a"], ["http://b"])
        let id = try await qbittorrent.creator.add(task)
        _ = try await qbittorrent.creator.status(id)
        _ = try await qbittorrent.creator.file(id)
        try await qbittorrent.creator.delete(id)
        _ = try await qbittorrent.clientData.load(["x"])
        try await qbittorrent.clientData.store(["x": 1])
    }

    private var limits: QBittorrent.ShareLimits {
        var limits = QBittorrent.ShareLimits()
        (limits.ratio, limits.action, limits.mode) = (.at(2), .stop, .matchAll)
        return limits
    }
}

/// One action that was asked for.
private struct Asked {
    let name: String
    let method: String
    let parameters: Set<String>

    init(_ request: Request, _ body: [UInt8]) {
        let (area, action) = Self.name(request.path)
        (name, method) = ("\(area)/\(action)", request.method.rawValue)
        let text = String(decoding: body, as: UTF8.self)
        let isMultipart = request.headers["Content-Type"]?.hasPrefix("multipart/form-data") ?? false
        let fields =
            isMultipart
            ? text.matches(of: /; name="([^"]*)"/).map { String($0.1) }
            : text.split(separator: "&").compactMap { $0.split(separator: "=").first.map(String.init) }
        parameters = Set(fields + request.query.items.map(\.name))
    }

    static func name(_ path: String) -> (String, String) {
        let segments = path.split(separator: "/").suffix(2).map(String.init)
        return (segments.first ?? "", segments.last ?? "")
    }
}

/// One action of the list.
private struct Listed {
    let name: String
    let method: String
    let required: Set<String>
    let others: Set<String>

    static func all() throws -> [Listed] {
        let text = String(decoding: try Shared.specification("qbittorrent/actions.derived.tsv"), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            func set(_ place: Int) -> Set<String> { Set(cells[place].split(separator: ",").map(String.init)) }
            return Listed(name: "\(cells[0])/\(cells[1])", method: cells[2], required: set(3), others: set(4))
        }
    }
}
