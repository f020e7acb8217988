import ArrKit
import Testing

/// A method of NZBGet's, what the client calls it with by version, and the call.
struct NZBGetCall: Sendable, CustomTestStringConvertible {
    let method: String
    /// What an old server is called with; `nil` where it has no such method.
    let old: Document?
    let new: Document
    /// What the servers answer with.
    let answer: Document
    /// The first version that has it.
    let since: String?
    let call: @Sendable (NZBGet) async throws -> Void

    var testDescription: String { method }

    init(
        _ method: String, _ new: Document, old: Document? = nil, answer: Document = true, since: String? = nil,
        _ call: @escaping @Sendable (NZBGet) async throws -> Void
    ) {
        (self.method, self.new, self.old) = (method, new, since == nil ? .some(old ?? new) : .none)
        (self.answer, self.since, self.call) = (answer, since, call)
    }
}

private let url = Secret("http://indexer/a.nzb")
private let group: ID<NZBGet.Group> = 7

private var addition: NZBGet.Addition {
    var addition = NZBGet.Addition("a.nzb", .nzb(Array("<nzb/>".utf8)), category: "tv")
    (addition.priority, addition.addToTop, addition.addPaused) = (.high, true, false)
    (addition.dupeKey, addition.dupeScore, addition.dupeMode) = ("show-1", 50, .force)
    addition.parameters = [NZBGet.Parameter("drone", "abc"), .unpacks(true)]
    return addition
}

private var feed: NZBGet.FeedOptions {
    var feed = NZBGet.FeedOptions("tv", url: url)
    (feed.filter, feed.category, feed.priority, feed.pausesDownloads) = ("Q:1080p", "tv", .low, true)
    return feed
}

private let pairs: Document = ["drone", "abc", "*Unpack:", "yes"]
private let encoded: Document = "PG56Yi8+"

extension NZBGetCall {
    static let downloads: [NZBGetCall] = [
        NZBGetCall(
            "append", ["a.nzb", encoded, "tv", 50, true, false, "show-1", 50, "FORCE", false, pairs],
            old: ["a.nzb", encoded, "tv", 50, true, false, "show-1", 50, "FORCE", pairs], answer: 7
        ) { _ = try await $0.downloads.append(addition) },
        NZBGetCall("listgroups", [0], answer: []) { _ = try await $0.downloads.all() },
        NZBGetCall("listfiles", [0, 0, 7], answer: []) { _ = try await $0.downloads.files(of: group) },
        NZBGetCall("loadlog", [7, 0, 20], answer: []) { _ = try await $0.downloads.log(of: group, count: 20) },
        NZBGetCall(
            "editqueue", ["GroupMoveOffset", "-2", [7, 8]], old: ["GroupMoveOffset", -2, "-2", [7, 8]]
        ) { try await $0.downloads.edit([7, 8] as [ID<NZBGet.Group>], .move(by: -2)) },
        NZBGetCall("pausedownload", []) { try await $0.downloads.pause() },
        NZBGetCall("resumedownload", []) { try await $0.downloads.resume() },
        NZBGetCall("scheduleresume", [1800]) { try await $0.downloads.resume(after: .seconds(1800)) },
        NZBGetCall("rate", [2]) { try await $0.downloads.limit(to: 1025) },
        NZBGetCall("pausepost", []) { try await $0.postProcessing.pause() },
        NZBGetCall("resumepost", []) { try await $0.postProcessing.resume() },
        NZBGetCall("pausescan", []) { try await $0.incoming.pause() },
        NZBGetCall("resumescan", []) { try await $0.incoming.resume() },
        NZBGetCall("scan", [true]) { try await $0.incoming.scan(waiting: true) },
        NZBGetCall("history", [true], answer: []) { _ = try await $0.history.all(hidden: true) },
    ]

    static let former: [NZBGetCall] = [
        NZBGetCall("pause", []) { try await $0.former.pauseFormerly() },
        NZBGetCall("resume", []) { try await $0.former.resumeFormerly() },
        NZBGetCall("pausedownload2", []) { try await $0.former.pauseTwice() },
        NZBGetCall("resumedownload2", []) { try await $0.former.resumeTwice() },
        NZBGetCall("appendurl", ["a.nzb", "tv", 0, true, "http://indexer/a.nzb"]) {
            try await $0.former.appendURL(url, name: "a.nzb", category: "tv", addToTop: true)
        },
        NZBGetCall("postqueue", [0], answer: []) { _ = try await $0.former.postQueue() },
        NZBGetCall("urlqueue", [], answer: []) { _ = try await $0.former.urlQueue() },
    ]

    static let settings: [NZBGetCall] = [
        NZBGetCall("config", [], answer: []) { _ = try await $0.config.running() },
        NZBGetCall("loadconfig", [], answer: []) { _ = try await $0.config.document() },
        NZBGetCall("configtemplates", [true], answer: []) { _ = try await $0.config.templates(fromDisk: true) },
        NZBGetCall("saveconfig", [[["Name": "MainDir", "Value": "/data"]]], answer: true) {
            // What is read back is another matter: this server forgets.
            _ = try? await $0.config.save(NZBGet.ConfigDocument([NZBGet.Option("MainDir", "/data")]))
        },
    ]

    static let servers: [NZBGetCall] = [
        NZBGetCall("servervolumes", [], old: [false, false, false, true], answer: []) {
            _ = try await $0.newsServers.volumes([.days])
        },
        NZBGetCall("resetservervolume", [2, "CUSTOM"]) { try await $0.newsServers.resetVolume(of: 2) },
        NZBGetCall("editserver", [[1, false], [2, true]]) { try await $0.newsServers.setActive([2: true, 1: false]) },
        NZBGetCall("testserver", ["news", 563, "me", "secret", true, "", 10, 2], answer: "") {
            var server = NZBGet.NewsServerOptions(host: "news")
            (server.username, server.password) = ("me", "secret")
            try await $0.newsServers.test(server)
        },
        NZBGetCall("testserverspeed", ["http://indexer/a.nzb", 2], since: "24.2") {
            try await $0.newsServers.testSpeed(of: 2, with: url)
        },
        NZBGetCall("viewfeed", [1, true], answer: []) {
            _ = try await $0.feeds.items(of: 1, includingRejected: true)
        },
        NZBGetCall(
            "previewfeed",
            [3, "tv", "http://indexer/a.nzb", "Q:1080p", true, true, "tv", -50, 15, "", false, 60, "a look"], answer: []
        ) { _ = try await $0.feeds.preview(feed, of: 3, cache: ("a look", .seconds(60))) },
        NZBGetCall("fetchfeed", [0]) { try await $0.feeds.fetch() },
    ]

    static let program: [NZBGetCall] = [
        NZBGetCall("version", [], answer: "") { _ = try await $0.version() },
        NZBGetCall("status", [], answer: [:]) { _ = try? await $0.status() },
        NZBGetCall("log", [0, 20], answer: []) { _ = try await $0.log.latest(20) },
        NZBGetCall("writelog", ["WARNING", "so it is"]) { try await $0.log.write("so it is", as: .warning) },
        NZBGetCall("clearlog", []) { try await $0.log.clear() },
        NZBGetCall("logscript", [0, 20], answer: []) { _ = try await $0.log.ofScript(count: 20) },
        NZBGetCall("logupdate", [9, 0], answer: []) { _ = try await $0.log.ofUpdate(from: 9) },
        NZBGetCall("dump", []) { try await $0.log.dump() },
        NZBGetCall("reload", []) { try await $0.system.reload() },
        NZBGetCall("shutdown", []) { try await $0.system.shutdown() },
        NZBGetCall("sysinfo", [], answer: [:], since: "24.2") { _ = try await $0.system.info() },
        NZBGetCall("systemhealth", [], answer: ["Status": "Ok"], since: "26.0") { _ = try await $0.system.health() },
        NZBGetCall("testdiskspeed", ["/data", 1024, 2, 7], answer: [:], since: "24.3") {
            _ = try await $0.system.testDisk("/data", size: 2, timeout: .seconds(7))
        },
        NZBGetCall("testnetworkspeed", [], answer: [:], since: "24.6") { _ = try await $0.system.testNetwork() },
        NZBGetCall("readurl", ["http://indexer/a.nzb", "a look"], answer: "") {
            _ = try await $0.system.read(url, as: "a look")
        },
        NZBGetCall("checkupdates", [], answer: "") { _ = try await $0.system.checkUpdates() },
        NZBGetCall("startupdate", ["STABLE"]) { try await $0.system.startUpdate() },
    ]

    static let extensions: [NZBGetCall] = [
        NZBGetCall("loadextensions", [true], answer: [], since: "23.0") {
            _ = try await $0.extensions.all(fromDisk: true)
        },
        NZBGetCall("downloadextension", ["http://indexer/a.nzb", "EMail"], since: "23.0") {
            try await $0.extensions.install("EMail", from: url)
        },
        NZBGetCall("updateextension", ["http://indexer/a.nzb", "EMail"], since: "23.0") {
            try await $0.extensions.update("EMail", from: url)
        },
        NZBGetCall("deleteextension", ["EMail"], since: "23.0") { try await $0.extensions.delete("EMail") },
        NZBGetCall("testextension", ["main.py"], since: "23.0") { try await $0.extensions.test("main.py") },
        NZBGetCall("startscript", ["EMail", "Test", "", [["Name": "To", "Value": "me"]]]) {
            try await $0.extensions.start("EMail", command: "Test", options: [NZBGet.Option("To", "me")])
        },
    ]

    static let all = downloads + former + settings + servers + program + extensions
}

/// What is kept for old clients, asked without the compiler's warning.
private protocol FormerDownloads {
    func pauseFormerly() async throws
    func resumeFormerly() async throws
    func pauseTwice() async throws
    func resumeTwice() async throws
    func appendURL(_ url: Secret, name: String, category: String, addToTop: Bool) async throws
    func postQueue() async throws -> [Open<NZBGet.PostJob>]
    func urlQueue() async throws -> [Open<NZBGet.QueuedURL>]
}

extension NZBGet.Downloads: FormerDownloads {}

extension NZBGet {
    fileprivate var former: any FormerDownloads { downloads }
}
