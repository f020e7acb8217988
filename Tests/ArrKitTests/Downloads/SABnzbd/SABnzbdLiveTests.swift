import ArrKit
import Foundation
import Support
import Testing

/// SABnzbd itself.
/// Skipped where the program is missing even if services are required: it is in Debian's contrib, which not everybody has.
@Suite(.enabled(if: RunningSABnzbd.requirement.isMet, "needs the program sabnzbdplus, from Debian's contrib"))
struct SABnzbdLiveTests {
    @Test func theProgramBehavesAsItsClientSays() async throws {
        let drift = Drift()
        try await RunningSABnzbd.with { running in
            let sabnzbd = running.client(running.transport.noting(drift))
            try await saysHowItIs(sabnzbd)
            try await keepsAQueue(sabnzbd)
            try await keepsSettings(sabnzbd)
            try await isADownloadClient(sabnzbd)
        }
        for note in drift.notes { print("drift: \(note)") }
        #expect(drift.notes == [])
    }

    @Test(.enabled(if: ScriptedNews.requirement.runs, "needs the scripted news server"))
    func aDownloadEndsInTheHistory() async throws {
        let drift = Drift()
        try await ScriptedNews.with { news in
            try await RunningSABnzbd.with(newsPort: news.port) { running in
                let sabnzbd = running.client(running.transport.noting(drift))
                let good = try await sabnzbd.add(
                    .init(
                        .file(name: "Good.nzb", bytes: ScriptedNews.nzb("ok", "good.bin", articles: 40)), category: "tv"
                    ))
                let bad = try await sabnzbd.add(
                    .init(.file(name: "Bad.nzb", bytes: ScriptedNews.nzb("missing", "bad.bin", articles: 10))))
                var seen: Set<Download.Key> = []
                #expect(
                    try await eventually(within: .seconds(60)) {
                        seen.formUnion(try await sabnzbd.queue().map(\.key))
                        return try await sabnzbd.finished().count == 2
                    })
                let finished = try await sabnzbd.finished()
                let done = try #require(finished.first { $0.key == good })
                #expect(done.state == .completed)
                #expect(done.category == "tv")
                #expect(done.progress == 1)
                #expect(done.ended != nil)
                #expect(try #require(done.path).hasPrefix(running.folder.path))
                #expect(FileManager.default.fileExists(atPath: try #require(done.path)))
                let failed = try #require(finished.first { $0.key == bad })
                guard case .failed(let reason) = failed.state else {
                    Issue.record("what is missing is a failure, not \(failed.state)")
                    return
                }
                #expect(reason.code == .incomplete)
                #expect(try await sabnzbd.serverStats().servers["news"]?.total ?? 0 > 0)

                // Another try has another name, and fails as well.
                let again = try await sabnzbd.retry(bad)
                #expect(again != bad)
                #expect(
                    try await eventually(within: .seconds(60)) {
                        try await sabnzbd.finished().contains { $0.key == again }
                    })
                #expect(try await sabnzbd.history.retryAll().count == 1)
                #expect(
                    try await eventually(within: .seconds(60)) {
                        let (queue, finished) = (try await sabnzbd.queue(), try await sabnzbd.finished())
                        return queue.isEmpty && finished.count == 2
                    })
                let missing = await #expect(throws: ServiceError.self) {
                    try await sabnzbd.retry("SABnzbd_nzo_nothere")
                }
                #expect(missing?.code == .notFound)

                // Data of what succeeded is not SABnzbd's to delete: that is said before anything is done.
                let refusal = await #expect(throws: ServiceError.self) {
                    try await sabnzbd.remove([good], deletingData: true)
                }
                #expect(refusal?.code == .unsuccessful)
                #expect(try await sabnzbd.finished().count == 2)
                try await sabnzbd.remove([good], deletingData: false)
                #expect(FileManager.default.fileExists(atPath: try #require(done.path)))
                try await sabnzbd.history.deleteFailed(deletingFiles: true)
                #expect(try await sabnzbd.finished().isEmpty)
            }
        }
        for note in drift.notes { print("drift: \(note)") }
        #expect(drift.notes == [])
    }

    @Test func aWrongKeyAndAForeignHostAreToldApart() async throws {
        try await RunningSABnzbd.with { running in
            let wrong = await #expect(throws: ServiceError.self) { try await running.client(key: "wrong-key").queue() }
            #expect(wrong?.code == .wrongKey)
            #expect(wrong?.status == 403)
            #expect(wrong?.attempted == "POST \(running.url)/api queue")
            #expect(wrong.map { "\($0)".contains("wrong-key") } == false)
            // The version is told to anybody, so that it proves no key.
            let version = try await running.client(key: "wrong-key").version()
            #expect(version.first?.isNumber == true)
            let error = await #expect(throws: ServiceError.self) {
                try await running.client(
                    running.transport.decorated { request, send in
                        var request = request
                        request.headers["Host"] = "elsewhere"
                        return try await send(request)
                    }
                ).queue()
            }
            #expect(error?.code == .badAddress)
            #expect(error?.advice.contains("host_whitelist") == true)
        }
    }

    private func saysHowItIs(_ sabnzbd: SABnzbd) async throws {
        #expect(try await sabnzbd.version().first?.isNumber == true)
        #expect(try await sabnzbd.authentication() == "apikey")
        let status = try await sabnzbd.status()
        #expect(status.folders.isEmpty)
        #expect(status.apikey == RunningSABnzbd.key)
        #expect(!"\(status.value)".contains(RunningSABnzbd.key.reveal()))
        #expect(try await sabnzbd.categoryNames() == ["*", "movies", "tv", "audio", "software"])
        #expect(try await sabnzbd.scripts().isEmpty)
        #expect(try await sabnzbd.serverStats().total == 0)
        try await sabnzbd.setSpeedLimit("0")
        try await sabnzbd.pausePostProcessing()
        try await sabnzbd.resumePostProcessing()
        try await sabnzbd.readFeeds()
        try await sabnzbd.readWatchedFolder()
        try await sabnzbd.resetQuota()
        try await sabnzbd.disconnect()
        try await sabnzbd.unblockServer("news")
        try await sabnzbd.clearWarnings()
        #expect(try await sabnzbd.warningList().isEmpty)
    }

    private func keepsAQueue(_ sabnzbd: SABnzbd) async throws {
        var addition = SABnzbd.Addition(name: "Some Show", category: "tv", priority: .paused)
        (addition.postProcessing, addition.password, addition.script) = (.unpack, "open sesame", "None")
        let first = try #require(
            try await sabnzbd.add("a.nzb", ScriptedNews.nzb("ok", "a.bin", articles: 200, size: 500_000), addition)
                .first)
        let second = try #require(
            try await sabnzbd.add("b.nzb", ScriptedNews.nzb("ok", "b.bin", articles: 2), .init(priority: .paused)).first
        )
        let state = try await sabnzbd.queue.state()
        #expect(state.slots.map(\.nzoId) == [first, second])
        #expect(try #require(state.freeComplete) > 1 << 20)
        let job = try #require(state.slots.first)
        #expect(job.filename == "Some Show")
        #expect(job.cat == "tv")
        #expect(job.status == .paused)
        #expect(job.password == "open sesame")
        #expect(job.unpackopts == "2")
        // To a hundredth of a megabyte, as much as it says.
        #expect((102_000_000...104_000_000).contains(try #require(job.size)))
        #expect(job.remaining == job.size)
        #expect(try await sabnzbd.queue.state(search: "show").slots.map(\.nzoId) == [first])
        #expect(try await sabnzbd.queue.state(jobs: [second]).slots.map(\.nzoId) == [second])
        #expect(try await sabnzbd.queue.files(of: first).map(\.filename).contains { $0.contains("a.bin") })

        try await sabnzbd.queue.setPriority(.high, of: [second])
        #expect(try await sabnzbd.queue.state().slots.map(\.nzoId) == [second, first])
        #expect(try await sabnzbd.queue.state().slots.first?.priority == .high)
        #expect(try await sabnzbd.queue.setPriority(.low, of: ["SABnzbd_nzo_nothere"]) == nil)
        try await sabnzbd.queue.setPriority(.high, of: [first])
        #expect(try await sabnzbd.queue.move(first, to: 0) == 0)
        #expect(try await sabnzbd.queue.move("SABnzbd_nzo_nothere", toPlaceOf: first) == nil)
        try await sabnzbd.queue.rename(second, to: "Renamed", password: "pw")
        try await sabnzbd.queue.setCategory("movies", of: [second])
        try await sabnzbd.queue.setScript("None", of: [second])
        try await sabnzbd.queue.setPostProcessing(.repair, of: [second])
        let renamed = try #require(try await sabnzbd.queue.state(jobs: [second]).slots.first)
        #expect((renamed.filename, renamed.cat, renamed.unpackopts) == ("Renamed", "movies", "1"))
        try await sabnzbd.queue.sort(by: "name")
        try await sabnzbd.queue.setFinishAction("")
        #expect(try await sabnzbd.queue.resume([second]) == [second])
        #expect(try await sabnzbd.queue.pause([second]) == [second])
        try await sabnzbd.queue.pause(minutes: 5)
        #expect(try await sabnzbd.queue.state().paused)
        try await sabnzbd.queue.resume()
        #expect(try await !sabnzbd.queue.state().paused)
        let gone = await #expect(throws: ServiceError.self) {
            try await sabnzbd.queue.rename("SABnzbd_nzo_nothere", to: "x")
        }
        #expect(gone?.code == .unsuccessful)
        #expect(try await sabnzbd.queue.delete([second], deletingFiles: true) == [second])
        #expect(try await sabnzbd.queue.delete([second], deletingFiles: true) == [])
        #expect(try await sabnzbd.queue.purge(deletingFiles: true) == [first])
        let none = await #expect(throws: ServiceError.self) { try await sabnzbd.add("x.nzb", Array("no".utf8)) }
        #expect(none?.code == .rejected)
    }

    private func keepsSettings(_ sabnzbd: SABnzbd) async throws {
        #expect(try await sabnzbd.config.get("misc", "complete_dir")["misc"]["complete_dir"] == "complete")
        try await sabnzbd.config.set("misc", "cache_limit", "400M")
        #expect(try await sabnzbd.config.get("misc", "cache_limit")["misc"]["cache_limit"] == "400M")
        try await sabnzbd.config.reset(["cache_limit"])
        try await sabnzbd.config.set("categories", entry: "music", ["dir": "sounds", "priority": "1"])
        let music = try #require(try await sabnzbd.config.categories().first { $0.name == "music" })
        #expect(music.dir == "sounds")
        #expect(music.priority == SABnzbd.Priority(rawValue: "1"))
        try await sabnzbd.config.delete("categories", entry: "music")
        #expect(try await !sabnzbd.categoryNames().contains("music"))
        let test = try await sabnzbd.config.test(.init("127.0.0.1", port: 1, usesTLS: false))
        #expect(!test.isGood)
        #expect(!test.message.isEmpty)
        #expect(try await sabnzbd.config.renewNZBKey().reveal().utf8.count == 32)
    }

    private func isADownloadClient(_ sabnzbd: SABnzbd) async throws {
        let client: any DownloadClient = sabnzbd
        #expect(try await client.identity().name == "SABnzbd")
        let version = try await sabnzbd.version()
        #expect(try await client.identity().version == version)
        let key = try await client.add(
            .init(
                .file(name: "c.nzb", bytes: ScriptedNews.nzb("ok", "c.bin", articles: 20)), name: "Third",
                category: "tv",
                isPaused: true))
        let download = try #require(try await client.queue().first)
        #expect((download.key, download.name, download.category) == (key, "Third", "tv"))
        #expect(download.state == .paused)
        #expect(download.progress == 0)
        try await client.setPaused(true)
        #expect(try await client.isPaused())
        try await client.resume([key])
        // Its own pause is over, that of everything is not.
        #expect(try await client.queue().first?.state == .paused)
        try await client.setPaused(false)
        #expect(try await eventually { try await client.queue().first.map { $0.state != .paused } ?? true })
        try await client.pause([key])
        try await client.setCategory("movies", of: [key])
        #expect(try await client.queue().first?.category == "movies")
        let unknown = await #expect(throws: ServiceError.self) { try await client.setCategory("nowhere", of: [key]) }
        #expect(unknown?.code == .conflict)
        #expect(try await client.categories().map(\.name) == ["movies", "tv", "audio", "software"])
        #expect(try await client.freeSpace() ?? 0 > 0)
        _ = try await client.warnings()
        let magnet = await #expect(throws: ServiceError.self) {
            try await client.add(.init(.magnet("magnet:?xt=urn:x")))
        }
        #expect(magnet?.code == .invalid)
        // The address of what is being fetched is its name for a while, and holds a key.
        let fetched = try await client.add(.init(.url("http://127.0.0.1:1/d.nzb?apikey=hunter2"), isPaused: true))
        let grabbed = try #require(try await client.queue().first { $0.key == fetched })
        #expect(!grabbed.name.contains("hunter2"))
        #expect(grabbed.size == nil)
        #expect(try await !"\(sabnzbd.queue.state().slots)".contains("hunter2"))
        try await client.remove([key, fetched], deletingData: true)
        #expect(try await client.queue().isEmpty)
        try await client.remove([key], deletingData: true)
    }
}
