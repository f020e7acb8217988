import ArrKit
import Foundation
import Support
import Testing

/// NZBGet as any other download client, with real downloads.
@Suite(.enabled(if: NewsServer.scripts.runs, "needs nzbget, python3 and the scripted news server"))
struct NZBGetClientTests {
    private func with(
        _ options: [String: String] = [:], scripts: [String: String] = [:],
        _ body: (any DownloadClient, NZBGetProgram) async throws -> Void
    ) async throws {
        try await NewsServer.scripted { news in
            try await NZBGetProgram.with(news: news, options, scripts: scripts) { try await body($0.nzbget, $0) }
        }
    }

    private func release(_ post: Post, category: String = "tv", isPaused: Bool = false) -> NewDownload {
        NewDownload(.file(name: "\(post.name).nzb", bytes: post.nzb), category: category, isPaused: isPaused)
    }

    private func ended(_ key: Download.Key, _ client: any DownloadClient) async throws -> Download {
        try await eventually("download \(key) is over") {
            guard try await !client.queue().contains(where: { $0.key == key }) else { return nil }
            return try await client.finished().first { $0.key == key }
        }
    }

    @Test func itSaysWhatItIs() async throws {
        try await with { client, server in
            let identity = try await client.identity()
            #expect(identity.name == "NZBGet" && !identity.version.isEmpty)
            #expect(type(of: client).kind == .usenet)
            #expect(try await client.freeSpace().map { $0 > 0 } == true)
            try await server.nzbget.log.clear()
            let warnings = try await client.warnings()
            #expect(warnings == [])
            let folder = server.folder.appending(path: "main/dst").path
            #expect(
                try await client.categories() == [
                    DownloadCategory(name: "tv", path: "\(folder)/tv"),
                    DownloadCategory(name: "movies", path: "\(folder)/movies"),
                ])
        }
    }

    @Test func aCategorysFolderIsSpelledOut() async throws {
        let options = ["Category3.Name": "music", "Category3.DestDir": "${MainDir}/music", "AppendCategoryDir": "no"]
        try await with(options) { client, server in
            let folder = server.folder.appending(path: "main").path
            let categories = try await client.categories()
            #expect(categories.last == DownloadCategory(name: "music", path: "\(folder)/music"))
            #expect(categories.first == DownloadCategory(name: "tv", path: nil))
        }
    }

    @Test func aReleaseGoesThroughTheQueueIntoTheHistory() async throws {
        try await with { client, server in
            let key = try await client.add(release(Post(name: "film"), category: "movies", isPaused: true))
            let queued = try await eventually("it is in the queue") {
                try await client.queue().first { $0.key == key }
            }
            #expect(queued.name == "film" && queued.category == "movies" && queued.state == .paused)
            #expect(queued.size == queued.remaining && queued.progress == 0)
            #expect(queued.downloadID == key.rawValue && queued.nativeState == "PAUSED")
            try await client.resume([key])
            let done = try await ended(key, client)
            #expect(done.state == .completed && done.progress == 1 && done.nativeState == "SUCCESS/HEALTH")
            #expect(done.path == server.folder.appending(path: "main/dst/movies/film").path)
            #expect(try #require(done.ended).timeIntervalSinceNow > -60)
            #expect(try await client.queue().isEmpty)
        }
    }

    @Test func aReleaseMayBeNamedAndComeFromAnAddress() async throws {
        try await with { client, server in
            let folder = server.folder.appending(path: "web")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(Post(name: "fetched").nzb).write(to: folder.appending(path: "one.nzb"))
            let port = try FreePort.find()
            let arguments = ["-m", "http.server", "\(port)", "-b", "127.0.0.1", "-d", folder.path]
            try await Program.with("python3", arguments, isHeard: false) { _ in
                try await eventually("the web server listens") { FreePort.isTaken(port) }
                let url = Secret("http://127.0.0.1:\(port)/one.nzb?apikey=abc")
                let plain = try await client.add(NewDownload(.url(url)))
                let named = try await client.add(NewDownload(.url(url), name: "Two.2024"))
                #expect(try await ended(plain, client).name == "one")
                #expect(try await ended(named, client).name == "Two.2024")
            }
        }
    }

    @Test func aCategoryThatIsNotThereIsRefusedAndNothingIsAdded() async throws {
        try await with { client, _ in
            let wrong = await #expect(throws: ServiceError.self) {
                try await client.add(release(Post(name: "film"), category: "TV"))
            }
            #expect(wrong?.code == .invalid && wrong?.messages == ["It has tv, movies."])
            let magnet = await #expect(throws: ServiceError.self) {
                try await client.add(NewDownload(.magnet("magnet:?xt=1")))
            }
            #expect(magnet?.code == .invalid)
            let all = try await client.queue() + client.finished()
            #expect(all == [])
        }
    }

    @Test func oneAndAllArePausedAndResumed() async throws {
        try await with { client, _ in
            try await client.setPaused(true)
            #expect(try await client.isPaused())
            let key = try await client.add(release(Post(name: "film")))
            _ = try await eventually("it waits") { try await client.queue().first { $0.state == .queued } }
            try await client.pause([key])
            #expect(try await client.queue().map(\.state) == [.paused])
            try await client.setPaused(false)
            #expect(try await !client.isPaused())
            try await client.resume([key])
            #expect(try await ended(key, client).state == .completed)
            let error = await #expect(throws: ServiceError.self) { try await client.pause([key]) }
            #expect(error?.code == .unsuccessful)
            let other = await #expect(throws: ServiceError.self) { try await client.pause(["abcdef"]) }
            #expect(other?.code == .notFound)
        }
    }

    @Test func whatFailedSaysWhyAndIsTriedAgain() async throws {
        try await with { client, server in
            let post = Post(name: "part", fates: [.ok, .ok, .ok, .ok, .ok, .ok, .ok, .missing], articles: 8)
            let key = try await client.add(release(post))
            let failed = try await ended(key, client)
            guard case .failed(let reason) = failed.state else {
                Issue.record("\(failed)")
                return
            }
            #expect(reason.code == .incomplete && failed.nativeState == "FAILURE/HEALTH")
            let before = try await server.nzbget.ended(try #require(Int(key.rawValue).map { ID(rawValue: $0) }))
            #expect(try await client.retry(key) == key)
            _ = try await eventually("it has failed again") {
                try await server.nzbget.history.all().first { $0.messageCount ?? 0 > before.messageCount ?? 0 }
            }
            let none = await #expect(throws: ServiceError.self) { try await client.retry("4711") }
            #expect(none?.code == .notFound)
        }
    }

    @Test func whatCannotBeTriedAgainSaysSo() async throws {
        try await with { client, server in
            let key = try await client.add(release(Post(name: "gone", fates: [.missing])))
            _ = try await ended(key, client)
            for file in server.files(in: "main/nzb") {
                try FileManager.default.removeItem(at: server.folder.appending(path: "main/nzb/\(file)"))
            }
            let error = await #expect(throws: ServiceError.self) { try await client.retry(key) }
            #expect(error?.code == .unsuccessful)
            #expect(error?.advice.contains("NZB file may be gone") == true)
        }
    }

    @Test func downloadsAreFiledUnderAnotherCategory() async throws {
        try await with { client, _ in
            let done = try await client.add(release(Post(name: "done")))
            _ = try await ended(done, client)
            let waiting = try await client.add(release(Post(name: "waiting"), isPaused: true))
            _ = try await eventually("it is in the queue") { try await client.queue().first }
            try await client.setCategory("movies", of: [done, waiting])
            #expect(try await client.queue().map(\.category) == ["movies"])
            #expect(try await client.finished().map(\.category) == ["movies"])
            let error = await #expect(throws: ServiceError.self) { try await client.setCategory("x", of: [done]) }
            #expect(error?.code == .invalid)
        }
    }
}
