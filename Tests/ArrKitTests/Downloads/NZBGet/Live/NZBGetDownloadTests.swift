import ArrKit
import Foundation
import Support
import Testing

/// Real downloads, from the queue to the history.
@Suite(.enabled(if: NewsServer.scripts.runs, "needs nzbget, python3 and the scripted news server"))
struct NZBGetDownloadTests {
    private func with(_ options: [String: String] = [:], _ body: (NZBGetProgram) async throws -> Void) async throws {
        try await NewsServer.scripted { news in try await NZBGetProgram.with(news: news, options, body) }
    }

    @Test func aDownloadCompletes() async throws {
        try await with { server in
            let id = try await server.nzbget.add(Post(name: "film"), category: "movies")
            let item = try await server.nzbget.ended(id)
            #expect(item.status == "SUCCESS/HEALTH" && item.reason == nil)
            #expect(item.name == "film" && item.category == "movies")
            #expect(item.successArticles == 4 && item.failedArticles == 0)
            #expect(item.serverStats.map(\.successArticles) == [4])
            #expect(item.directory == server.folder.appending(path: "main/dst/movies/film").path)
            #expect(server.files(in: "main/dst") == ["movies/film/film.bin"])
            let volumes = try await server.nzbget.newsServers.volumes()
            #expect(volumes.map(\.serverID) == [0, 1])
            #expect(volumes[1].totalSize >= 4 * 9000 && volumes[1].bytesPerDays.count == 1)
            #expect(volumes[1].bytesPerSeconds.count == 60 && volumes[1].bytesPerHours.count == 24)
            try await server.nzbget.newsServers.resetVolume(of: 1)
            let reset = try await server.nzbget.newsServers.volumes()
            #expect(reset[1].customSize == 0 && reset[1].totalSize == volumes[1].totalSize)
            #expect(reset[0].customSize > 0)
            try await server.nzbget.newsServers.resetVolume(of: nil)
            #expect(try await server.nzbget.newsServers.volumes().map(\.customSize) == [0, 0])
        }
    }

    @Test func anAddressKeepsItsNumber() async throws {
        try await with { server in
            let file = server.folder.appending(path: "web")
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
            try Data(Post(name: "fetched").nzb).write(to: file.appending(path: "fetched.nzb"))
            let port = try FreePort.find()
            let arguments = ["-m", "http.server", "\(port)", "-b", "127.0.0.1", "-d", file.path]
            try await Program.with("python3", arguments, isHeard: false) { _ in
                try await eventually("the web server listens") { FreePort.isTaken(port) }
                let url = Secret("http://127.0.0.1:\(port)/fetched.nzb?apikey=abc")
                let id = try await server.nzbget.downloads.append(NZBGet.Addition("fetched.nzb", .url(url)))
                let item = try await server.nzbget.ended(id)
                #expect(item.status == "SUCCESS/HEALTH" && item.kind == .nzb)
                #expect(item.url?.reveal() == url.reveal())
                #expect(!"\(item)".contains("apikey=abc"))
            }
        }
    }

    @Test func theNewsServerIsTested() async throws {
        try await with { server in
            var news = try #require(try await server.nzbget.config.document().newsServers.first)
            news.port = 1
            let closed = news
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.newsServers.test(closed) }
            #expect(error?.code == .unsuccessful)
            #expect(error?.messages.first?.contains("refused") == true)
        }
    }

    @Test func aServerIsSwitchedOffAndOn() async throws {
        try await with { server in
            try await server.nzbget.newsServers.setActive([1: false])
            #expect(try await server.nzbget.status().newsServers.map(\.active) == [false])
            let warnings = try await server.nzbget.warnings()
            #expect(warnings.first == "No news server is switched on.")
            let id = try await server.nzbget.add(Post(name: "waits"))
            #expect(try await server.nzbget.queued(id).status == .queued)
            try await server.nzbget.newsServers.setActive([1: true])
            #expect(try await server.nzbget.ended(id).status.isSuccess)
        }
    }

    @Test func aPausedDownloadWaitsUntilItIsResumed() async throws {
        try await with { server in
            let id = try await server.nzbget.add(Post(name: "held"), paused: true)
            let other = try await server.nzbget.add(Post(name: "free"))
            _ = try await server.nzbget.ended(other)
            #expect(try await server.nzbget.queued(id).status == .paused)
            try await server.nzbget.downloads.edit([id], .resume)
            #expect(try await server.nzbget.ended(id).status.isSuccess)
        }
    }

    @Test func aForcedDownloadComesInSpiteOfAPause() async throws {
        try await with { server in
            try await server.nzbget.downloads.pause()
            let ids = [
                try await server.nzbget.add(Post(name: "waits")), try await server.nzbget.add(Post(name: "forced")),
            ]
            try await server.nzbget.downloads.edit([ids[1]], .setPriority(.force))
            #expect(try await server.nzbget.ended(ids[1]).status.isSuccess)
            #expect(try await server.nzbget.queued(ids[0]).status == .queued)
        }
    }

    @Test func theSameThingIsADuplicate() async throws {
        try await with { server in
            let nzbget = server.nzbget
            let first = try await nzbget.add(Post(name: "Show.S01E01"), dupeKey: "show-1", score: 5, mode: .score)
            #expect(try await nzbget.ended(first).status.isSuccess)
            let worse = try await nzbget.add(Post(name: "Other.Name"), dupeKey: "show-1", score: 3, mode: .score)
            let item = try await nzbget.ended(worse)
            #expect(item.status == "DELETED/DUPE" && item.deleteStatus == .dupe)
            #expect(item.reason?.code == .duplicate)

            let copy = try await nzbget.add(Post(name: "Show.S01E01"), mode: .score)
            let twin = try await nzbget.ended(copy)
            #expect(twin.status == "DELETED/COPY" && twin.reason?.code == .duplicate)

            let forced = try await nzbget.add(Post(name: "Show.S01E01"), dupeKey: "show-1", mode: .force)
            #expect(try await nzbget.ended(forced).status.isSuccess)
        }
    }

    @Test func aReserveIsTakenWhenTheFirstIsBad() async throws {
        try await with { server in
            let nzbget = server.nzbget
            let first = try await nzbget.add(Post(name: "Show.S01E01.a"), dupeKey: "show-1", score: 5, mode: .score)
            _ = try await nzbget.ended(first)
            let second = try await nzbget.add(Post(name: "Show.S01E01.b"), dupeKey: "show-1", score: 5, mode: .score)
            #expect(try await nzbget.ended(second).status == "DELETED/DUPE")
            try await nzbget.history.edit([first], .markBad)
            let item = try await eventually("the other was downloaded") {
                try await nzbget.history.all().first { $0.id == second && $0.status.isSuccess }
            }
            #expect(item.name == "Show.S01E01.b")
            let bad = try await nzbget.ended(first)
            #expect(bad.status == "FAILURE/BAD" && bad.markStatus == .bad && bad.reason?.code == .rejected)
        }
    }

    @Test func aParkedDownloadGoesOnWhereItWas() async throws {
        try await with { server in
            let nzbget = server.nzbget
            let id = try await nzbget.add(Post(name: "slow", fates: [.ok, .ok, .slow], articles: 60))
            let begun = try await nzbget.queued(id) { $0.successArticles > 4 }
            try await nzbget.downloads.edit([id], .parkDelete)
            let parked = try await nzbget.ended(id)
            #expect(parked.status == "DELETED/MANUAL" && parked.remainingFileCount == 1)
            try await nzbget.history.edit([id], .moveBack)
            #expect(try await nzbget.queued(id).successArticles >= begun.successArticles)
        }
    }

    @Test func whatFailedIsTriedAgain() async throws {
        try await with(["HealthCheck": "none"]) { server in
            let nzbget = server.nzbget
            let post = Post(name: "part", fates: [.ok, .ok, .ok, .missing])
            let id = try await nzbget.add(post)
            let failed = try await nzbget.ended(id)
            #expect(failed.status == "FAILURE/HEALTH" && failed.retryData == true)
            var said = try #require(failed.messageCount)
            for edit in [NZBGet.HistoryEdit.retryFailed, .redownload, .process] {
                try await nzbget.history.edit([id], edit)
                let again = try await eventually("it has failed again") {
                    try await nzbget.history.all().first { $0.id == id && $0.messageCount ?? 0 > said }
                }
                #expect(again.status == "FAILURE/HEALTH")
                said = try #require(again.messageCount)
            }
        }
    }
}
