import ArrKit
import Foundation
import Support
import Testing
import Wire

struct TorrentTests {
    private func torrent(_ changes: Document = [:]) throws -> QBittorrent.Torrent {
        var document = try Document(json: QBittorrentSamples.torrent)
        for (name, value) in changes.members { document[name] = value }
        return try document.decode()
    }

    @Test(arguments: [
        ("pausedUP", Download.State.completed), ("stoppedUP", .completed), ("uploading", .completed),
        ("stalledUP", .completed), ("queuedUP", .completed), ("forcedUP", .completed), ("pausedDL", .paused),
        ("stoppedDL", .paused), ("downloading", .downloading), ("forcedDL", .downloading), ("metaDL", .downloading),
        ("forcedMetaDL", .downloading), ("allocating", .downloading), ("stalledDL", .stalled), ("queuedDL", .queued),
        ("checkingDL", .queued), ("checkingResumeData", .queued), ("checkingUP", .processing), ("moving", .processing),
        ("unknown", .unknown), ("inventedLater", .unknown),
    ])
    func statesOfBothGenerationsAreUnderstood(_ word: String, _ state: Download.State) throws {
        #expect(try torrent(["state": .string(word)]).downloadState == state)
    }

    @Test func whatWentWrongHasAReason() throws {
        #expect(
            try torrent(["state": "missingFiles"]).downloadState
                == .failed(.init(.missingFiles, "its files are gone from /downloads/A")))
        guard case .failed(let reason) = try torrent(["state": "error"]).downloadState else {
            Issue.record("an error is a failure")
            return
        }
        #expect(reason.code == .other)
    }

    @Test(arguments: [-1, 0, 4_294_967_295]) func numbersThatStandForNeverAreNoDate(_ number: Int) throws {
        let torrent = try torrent(["completion_on": Document(number), "eta": 8_640_000])
        #expect(torrent.completionOn.date == nil)
        #expect(torrent.completionOn.rawValue == Int64(number))
        #expect(torrent.timeLeft == nil)
    }

    @Test func datesAndTimesAreRead() throws {
        let torrent = try torrent()
        #expect(torrent.addedOn.date == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(torrent.timeLeft == .seconds(7))
    }

    @Test(arguments: [-1, 0]) func aSizeNobodyKnowsIsNone(_ size: Int) throws {
        #expect(try torrent(["size": Document(size)]).knownSize == nil)
    }

    @Test func numbersAsStringsAreRead() throws {
        let drift = Drift()
        var document = try Document(json: QBittorrentSamples.torrent)
        (document["size"], document["eta"]) = ("5000000000", "60")
        let torrent: QBittorrent.Torrent = try document.decode(drift: drift)
        #expect(torrent.size == 5_000_000_000)
        #expect(torrent.timeLeft == .seconds(60))
        #expect(drift.notes.map(\.path) == ["eta", "size"])
    }

    @Test func whatOnlyNewVersionsSayIsRead() throws {
        let torrent = try torrent([
            "private": true, "has_metadata": false, "popularity": 0.5, "root_path": "/downloads/A",
            "inactive_seeding_time_limit": -2, "share_limit_action": "Default", "invented": 1,
        ])
        #expect(torrent.isPrivate == true)
        #expect(torrent.hasMetadata == false)
        #expect(torrent.inactiveSeedingTimeLimit == -2)
        #expect(torrent.shareLimitAction == .default)
        #expect(try self.torrent().isPrivate == nil)
    }

    // MARK: Asking

    private func client(_ server: Server) -> QBittorrent {
        QBittorrent("http://nas", password: "p", transport: server.transport, clock: InstantClock())
    }

    private func server(_ answers: [String: Server.Answer]) -> Server {
        Server(
            ["POST nas/api/v2/auth/login": "Ok.", "GET nas/api/v2/app/webapiVersion": "2.8.19"].merging(answers) { $1 })
    }

    @Test func choosingNoneAsksNothing() async throws {
        let server = server([:])
        let none = client(server).torrents[[]]
        try await none.delete(deletingFiles: true)
        try await none.start()
        #expect(try await none.downloadLimits().isEmpty)
        #expect(try await client(server).torrents.all(hashes: []).isEmpty)
        #expect(server.asked == [])
    }

    @Test(arguments: [
        ("2.8.19", "pause", "resume", "paused"), ("2.9.3", "pause", "resume", "paused"),
        ("2.11.0", "stop", "start", "stopped"), ("2.15.1", "stop", "start", "stopped"),
    ])
    func stoppingGoesByTheVersion(_ version: String, _ stop: String, _ start: String, _ filter: String) async throws {
        let server = server([
            "GET nas/api/v2/app/webapiVersion": .init(version), "POST nas/api/v2/torrents/\(stop)": "",
            "POST nas/api/v2/torrents/\(start)": "", "GET nas/api/v2/torrents/info?filter=\(filter)": "[]",
        ])
        let client = client(server)
        try await client.everyTorrent.stop()
        try await client.everyTorrent.start()
        _ = try await client.torrents.all(.stopped)
        #expect(
            server.asked == [
                "POST nas/api/v2/auth/login", "GET nas/api/v2/app/webapiVersion", "POST nas/api/v2/torrents/\(stop)",
                "POST nas/api/v2/torrents/\(start)", "GET nas/api/v2/torrents/info?filter=\(filter)",
            ])
        #expect(server.received[2] == "hashes=all")
    }

    @Test(arguments: [
        (200, "Ok.", false), (200, #"{"success_count":1,"pending_count":0,"failure_count":0}"#, false),
        (202, #"{"success_count":0,"pending_count":1,"failure_count":0}"#, true), (202, "{}", true), (200, "{}", false),
    ])
    func whatWasAddedIsToldByEveryGeneration(_ status: Int, _ body: String, _ isPending: Bool) async throws {
        let server = server(["POST nas/api/v2/torrents/add": .status(status, body)])
        let made = MadeTorrent("A", size: 1_000)
        let added = try await client(server).torrents.add(.init(.file(name: "a.torrent", bytes: made.bytes)))
        #expect(added.hash?.rawValue == made.hash)
        #expect(added.isPending == isPending)
    }

    @Test func aFailureWithoutAReasonIsLookedInto() async throws {
        let made = MadeTorrent("A", size: 1_000)
        let torrent = QBittorrent.NewTorrent(.file(name: "a.torrent", bytes: made.bytes))
        let list = "GET nas/api/v2/torrents/info?hashes=\(made.hash)"
        let there = server(["POST nas/api/v2/torrents/add": "Fails.", list: "[\(QBittorrentSamples.torrent)]"])
        let conflict = await #expect(throws: ServiceError.self) { try await client(there).torrents.add(torrent) }
        #expect(conflict?.code == .conflict)
        let absent = server(["POST nas/api/v2/torrents/add": "Fails.", "\(list)": "[]"])
        let rejected = await #expect(throws: ServiceError.self) { try await client(absent).torrents.add(torrent) }
        #expect(rejected?.code == .rejected)
        let new = server(["POST nas/api/v2/torrents/add": .status(409, "All torrents failed")])
        let failed = await #expect(throws: ServiceError.self) { try await client(new).torrents.add(torrent) }
        #expect(failed?.code == .conflict)
    }

    @Test func anAddressThatComesToNothingIsGivenUp() async throws {
        let server = server([
            "POST nas/api/v2/torrents/add": "Ok.", "POST nas/api/v2/torrents/deleteTags": "",
        ])
        let tagged = Transport { request in
            request.path.hasSuffix("torrents/info")
                ? Response(body: Body("[]")) : try await server.transport.send(request)
        }
        let client = QBittorrent("http://nas", password: "p", transport: tagged, clock: InstantClock())
        let error = await #expect(throws: ServiceError.self) {
            try await client.add(.init(.url("http://indexer/a.torrent?apikey=hunter2")))
        }
        #expect(error?.code == .unsuccessful)
        #expect(error.map { "\($0)".contains("hunter2") } == false)
        #expect(server.asked.last == "POST nas/api/v2/torrents/deleteTags")
    }

    @Test(arguments: [("2.15.1", 5_000_000_000_000), ("2.15.2", 7), ("2.16.2", 7)])
    func freeSpaceIsAskedForAsCheaplyAsTheVersionHasIt(_ version: String, _ space: Int64) async throws {
        let server = server([
            "GET nas/api/v2/app/webapiVersion": .init(version), "GET nas/api/v2/app/defaultSavePath": "/d",
            "GET nas/api/v2/app/getFreeSpaceAtPath?path=%2Fd": "7",
            "GET nas/api/v2/sync/maindata?rid=0": #"{"rid":1,"server_state":\#(QBittorrentSamples.server)}"#,
        ])
        #expect(try await client(server).freeSpace() == space)
    }

    @Test func oneLinkIsNotSeveral() async throws {
        let server = server(["POST nas/api/v2/torrents/add": "Ok."])
        _ = try await client(server).torrents.add(.init(.link("http://a/b\nhttp://c/d")))
        #expect(server.received.last?.contains("http://a/bhttp://c/d") == true)
    }

    @Test func onlyEditedPreferencesAreSent() async throws {
        let server = server([
            "GET nas/api/v2/app/preferences": .init(QBittorrentSamples.preferences),
            "POST nas/api/v2/app/setPreferences": "",
        ])
        var preferences = try await client(server).app.preferences()
        try await client(server).app.setPreferences(preferences)
        preferences.maxActiveDownloads = 9
        preferences.tempPath = "/x y"
        try await client(server).app.setPreferences(preferences)
        #expect(server.asked.filter { $0.hasSuffix("setPreferences") }.count == 1)
        #expect(
            PercentEncoding.decode(server.received.last ?? "") == #"json={"temp_path":"/x y","max_active_downloads":9}"#
        )
    }
}
