import ArrKit
import Foundation
import Listener
import Support
import Testing

/// NZBGet itself, with a news server that no one answers at.
@Suite(.enabled(if: NZBGetProgram.requirement.runs, "needs the program nzbget"))
struct NZBGetLiveTests {
    @Test func itsVersionAndStatusAreRead() async throws {
        try await NZBGetProgram.with { server in
            #expect(try await server.nzbget.capabilities().editsWithoutOffset)
            let status = try await server.nzbget.status()
            #expect(try #require(status.freeDiskSpace) > 0)
            #expect(status.remainingSize == 0)
            #expect(status.newsServers.map(\.active) == [true])
        }
    }

    @Test func sizesBeyondFourGigabytesAreWhole() async throws {
        try await NZBGetProgram.with { server in
            let post = Post(name: "large", articles: 3, articleSize: 2_000_000_000)
            let group = try await server.nzbget.queued(try await server.nzbget.add(post, paused: true))
            #expect(group.size == 3 * (2_000_000_000 + 2_000_000_000 / 33))
            #expect(group.remainingSize == group.size)
        }
    }

    @Test func pausesAreSeenInTheStatus() async throws {
        try await NZBGetProgram.with { server in
            let nzbget = server.nzbget
            try await nzbget.downloads.pause()
            try await nzbget.postProcessing.pause()
            try await nzbget.incoming.pause()
            let paused = try await nzbget.status()
            #expect(paused.downloadPaused && paused.postPaused && paused.scanPaused)
            try await nzbget.downloads.resume()
            try await nzbget.postProcessing.resume()
            try await nzbget.incoming.resume()
            let resumed = try await nzbget.status()
            #expect(!resumed.downloadPaused && !resumed.postPaused && !resumed.scanPaused)
        }
    }

    @Test func aPauseForAWhileEndsByItself() async throws {
        try await NZBGetProgram.with { server in
            try await server.nzbget.downloads.pause()
            try await server.nzbget.downloads.resume(after: .seconds(1))
            #expect(try await server.nzbget.status().resumeTime.timeIntervalSince1970 > 0)
            try await eventually("it goes on") { try await !server.nzbget.status().downloadPaused }
        }
    }

    @Test func theSpeedIsLimitedInKilobytes() async throws {
        try await NZBGetProgram.with { server in
            try await server.nzbget.downloads.limit(to: 500_000)
            #expect(try await server.nzbget.status().downloadLimit == 489 * 1024)
            try await server.nzbget.downloads.limit(to: nil)
            #expect(try await server.nzbget.status().downloadLimit == 0)
        }
    }

    @Test func theLogIsReadFromANumberOnOrFromTheEnd() async throws {
        try await NZBGetProgram.with { server in
            let log = server.nzbget.log
            try await log.clear()
            try await log.write("one \"quoted\" / \\ ü\tend")
            try await log.write("two", as: .warning)
            let latest = try await log.latest(2)
            #expect(latest.map(\.text) == ["one \"quoted\" / \\ ü\tend", "two"])
            #expect(latest.map(\.kind) == [.info, .warning])
            #expect(try await log.entries(from: latest[1].id) == [latest[1]])
            #expect(try await log.latest(1) == [latest[1]])
            #expect(try await server.nzbget.warnings() == ["two"])
        }
    }

    @Test func aWordThatIsNoKindOfMessageIsRefused() async throws {
        try await NZBGetProgram.with { server in
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.log.write("a", as: "SONG") }
            #expect(error?.code == .unsuccessful || error?.code == .invalid)
        }
    }

    @Test func anEditOfNothingIsAnError() async throws {
        try await NZBGetProgram.with { server in
            let error = await #expect(throws: ServiceError.self) {
                try await server.nzbget.downloads.edit([4711] as [ID<NZBGet.Group>], .pause)
            }
            #expect(error?.code == .unsuccessful)
        }
    }

    @Test func whatOnlyLaterVersionsHaveSaysWhichOnes() async throws {
        try await NZBGetProgram.with { server in
            guard try await !server.nzbget.capabilities().managesExtensions else { return }
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.extensions.all() }
            #expect(error?.code == .notFound)
            #expect(error?.advice == "Update NZBGet to 23.0 or later: this one does not offer it yet.")
            let health = await #expect(throws: ServiceError.self) { try await server.nzbget.system.health() }
            #expect(health?.advice.contains("26.0") == true)
        }
    }

    @Test func whatAPackageCannotDoIsAnErrorWithAdvice() async throws {
        try await NZBGetProgram.with { server in
            let update = await #expect(throws: ServiceError.self) { try await server.nzbget.system.startUpdate() }
            #expect(update?.code == .unsuccessful)
            let script = await #expect(throws: ServiceError.self) {
                try await server.nzbget.extensions.start("None.sh", command: "Test")
            }
            #expect(script?.code == .unsuccessful)
            let said = try await server.nzbget.log.ofScript() + server.nzbget.log.ofUpdate()
            #expect(said == [])
        }
    }

    @Test func reloadingStartsItAnew() async throws {
        try await NZBGetProgram.with { server in
            try await server.nzbget.downloads.limit(to: 1_000_000)
            try await server.nzbget.system.reload()
            try await eventually("the limit is forgotten") { try await server.nzbget.status().downloadLimit == 0 }
        }
    }

    @Test func shuttingDownEndsTheProgram() async throws {
        try await NZBGetProgram.with { server in
            try await server.nzbget.system.shutdown()
            try await eventually("it has ended") { !server.isRunning }
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.version() }
            #expect(error?.code == .refused)
        }
    }

    @Test func severalServersAreToldApart() async throws {
        try await NZBGetProgram.with { one in
            try await NZBGetProgram.with(["Category3.Name": "second"]) { two in
                async let first = one.nzbget.add(Post(name: "first"), paused: true)
                async let second = two.nzbget.add(Post(name: "second"), paused: true)
                _ = try await (one.nzbget.queued(first), two.nzbget.queued(second))
                async let names = one.nzbget.downloads.all().map(\.name)
                async let others = two.nzbget.downloads.all().map(\.name)
                let (firsts, seconds) = try await (names, others)
                #expect(firsts == ["first"])
                #expect(seconds == ["second"])
                #expect(try await two.nzbget.categories().count == 3)
                #expect(try await one.nzbget.categories().count == 2)
            }
        }
    }

    @Test(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
    func aFeedIsReadByWayOfIt() async throws {
        let feed = try Shared.fixture("nzbget/upstream/feed/feed.xml")
        let listener = try Listener(serving: Transport { _ in Response(body: Body(feed)) })
        try await NZBGetProgram.with { server in
            let url = Secret("\(listener.url)/rss?apikey=abc")
            let items = try await server.nzbget.feeds.preview(NZBGet.FeedOptions("rss", url: url))
            #expect(items.map(\.title).contains("Crows.And.Sparrows"))
            let item = try #require(items.first { $0.title == "Crows.And.Sparrows" })
            #expect(item.size == 7_445_312_955)
            #expect(item.match == .accepted && item.status == .backlog)
            #expect(item.category.hasPrefix("Movies"))
            #expect(try await server.nzbget.system.read(url, as: "the feed").contains("nZEDb"))
        }
        await listener.stop()
    }

    @Test func aFeedThatIsNotThereIsAnError() async throws {
        try await NZBGetProgram.with { server in
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.feeds.items(of: 1) }
            #expect(error?.code == .unsuccessful)
            try await server.nzbget.feeds.fetch()
        }
    }

    @Test func anIncomingFileIsTakenByAScan() async throws {
        try await NZBGetProgram.with { server in
            try await server.nzbget.downloads.pause()
            let file = server.folder.appending(path: "main/nzb/dropped.nzb")
            try await eventually("the folder is there") {
                FileManager.default.fileExists(atPath: file.deletingLastPathComponent().path)
            }
            try Data(Post(name: "dropped").nzb).write(to: file)
            // A file is taken when it has lain still for a while; scanning asks twice.
            try await eventually("it is in the queue", within: .seconds(90)) {
                try await server.nzbget.incoming.scan(waiting: true)
                return try await server.nzbget.downloads.all().map(\.name) == ["dropped"]
            }
        }
    }
}
