import Foundation
import PlexKit
import Rehearsal
import Support
import Testing

struct ServerTests {
    private let house = House()
    private var plex: Plex { house.plex }

    @Test func capabilitiesTellWhatTheOwnerMayDo() async throws {
        let capabilities = try await plex.capabilities()
        #expect(capabilities.friendlyName == "Rehearsal")
        #expect(capabilities.diagnostics == ["logs", "databases", "streaminglogs"])
        #expect(capabilities.callsWebhooks)
        #expect(!capabilities.canTerminateSessions)
        #expect(capabilities.apiVersion == "1.1.1")
        #expect(house.drift.notes == [])
    }

    @Test(arguments: [
        ("1.41.8.9834-abc", "0.0"), ("1.41.9.9961-46083195d", "1.0"), ("1.42.0", "1.1"), ("1.42.2.10156", "1.1.1"),
        ("1.100", "1.1.1"), ("2", "1.1.1"),
    ])
    func aVersionTellsWhichRevisionOfTheAPIItSpeaks(_ text: String, _ revision: String) {
        #expect(PlexVersion(text)?.apiRevision == revision)
    }

    @Test func versionsAreComparedByTheirNumbers() throws {
        let versions = try ["1.9", "1.43.0.1-b", "1.43", "1.43.0.0-a", "1.10"].map { try #require(PlexVersion($0)) }
        #expect(versions.sorted().map(\.description) == ["1.9", "1.10", "1.43", "1.43.0.0-a", "1.43.0.1-b"])
        #expect(versions[2] == versions[3] && Set(versions).count == 4)
        #expect(versions[2].hasMetadataProviders && !versions[0].hasMetadataProviders)
        #expect(PlexVersion("next") == nil && PlexVersion("") == nil)
    }

    @Test func activitiesAreListedAndCancelled() async throws {
        try await plex.libraries.refresh(try await plex.libraries.all()[0])
        try await plex.butler.start(.backupDatabase)
        let running = try await plex.activities.all()
        #expect(running.map(\.type) == ["library.update.section", "butler.BackupDatabase"])
        #expect(running[0].context?["librarySectionID"] == "1")

        #expect(await serviceError { try await plex.activities.cancel(running[0]) }?.code == .invalid)
        try await plex.activities.cancel(running[1])
        #expect(try await plex.activities.all().count == 1)
        #expect(await serviceError { try await plex.activities.cancel(running[1]) }?.code == .notFound)
    }

    @Test func theButlersTasksAreStartedAndStopped() async throws {
        let tasks = try await plex.butler.tasks()
        #expect(tasks.count == 22)
        #expect(tasks.first { $0.name == .optimizeDatabase }?.interval == 7)
        try await plex.butler.start(.optimizeDatabase)
        try await plex.butler.start(.optimizeDatabase)
        #expect(house.changes == ["task OptimizeDatabase started"])
        try await plex.butler.stop(.optimizeDatabase)
        #expect(await serviceError { try await plex.butler.stop(.optimizeDatabase) }?.code == .notFound)
        #expect(await serviceError { try await plex.butler.start("Sweep") }?.code == .notFound)
        try await plex.butler.startAll()
        #expect(try await plex.activities.all().count == 22)
        try await plex.butler.stopAll()
        #expect(try await plex.activities.all() == [])
    }

    @Test func theButlersTasksAreReadWhateverTheirRootIsCalled() async throws {
        let server = Server([
            "GET nas/butler": #"{"ButlerTasks":{"ButlerTask":[{"name":"CleanOldBundles","enabled":true}]}}"#
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        #expect(try await plex.butler.tasks().map(\.name) == [.cleanOldBundles])
    }

    @Test func newerVersionsAreLookedForAndInstalled() async throws {
        #expect(await serviceError { try await plex.updater.apply(.now) }?.code == .invalid)
        #expect(try await plex.updater.status().releases == [])
        try await plex.updater.check(downloading: true)
        let status = try await plex.updater.status()
        #expect(status.canInstall == true && status.releases.map(\.state) == [.downloaded])
        #expect(status.checkedAt == house.now)
        try await plex.updater.apply(.tonight)
        #expect(try await plex.updater.status().releases.map(\.state) == [.tonight])
        try await plex.updater.apply(.never)
        #expect(try await plex.updater.status().releases.map(\.state) == [.skipped])
    }

    @Test func bandwidthIsToldByStretchesAndFiltered() async throws {
        let all = try await plex.statistics.bandwidth(by: .days)
        #expect(all.count == 24 && all.allSatisfy { $0.timespan == .days && $0.bytes > Int64(Int32.max) })
        let guests = try await plex.statistics.bandwidth(
            by: .days, account: 2, device: 1, since: house.now.addingTimeInterval(-10 * 86_400))
        #expect(!guests.isEmpty && guests.allSatisfy { $0.accountID == 2 && $0.deviceID == 1 })
        #expect(guests.count < all.count)
        let use = try await plex.statistics.resources()
        #expect(use.first?.hostCpuUtilization == 12.5)
        #expect(house.drift.notes == [])
    }

    @Test func whoAndWhatHasUsedTheServerIsListed() async throws {
        #expect(try await plex.systemAccounts().map(\.name) == ["rehearsal", "guest"])
        #expect(try await plex.systemDevices().map(\.name) == ["Rehearsal", "Phone"])
        #expect(try await plex.clients().first?.protocolCapabilities?.contains("mirror") == true)
    }

    @Test func logsAreWrittenAndComeAsAnArchive() async throws {
        try await plex.logs.write("all is well & calm", level: .warning, source: "test")
        try await plex.logs.write([(.info, "one=1"), (.error, "two")], source: "test")
        let archive = try await plex.logs.download().collect()
        let text = String(decoding: archive, as: UTF8.self)
        #expect(archive.starts(with: Array("PK".utf8)))
        #expect(text.contains("test: all is well & calm\ntest: one=1\ntest: two\n"))
        try await plex.logs.sendToPlex(minutes: 5)
    }

    @Test func aLargeArchiveArrivesInPieces() async throws {
        var pieces = 0
        for try await _ in try await plex.logs.downloadDatabases() { pieces += 1 }
        #expect(pieces > 3)
    }

    @Test func mediaProvidersAreAddedAndRemoved() async throws {
        #expect(
            try await plex.mediaProviders.all().first?.features.first?.directories.map(\.title) == [
                "Movies", "TV Shows",
            ])
        try await plex.mediaProviders.add(url: "http://nas:8080")
        let added = try #require(try await plex.mediaProviders.all().last)
        try await plex.mediaProviders.remove(try #require(added.id))
        #expect(try await plex.mediaProviders.all().count == 1)
        #expect(await serviceError { try await plex.mediaProviders.add(url: "nas") }?.code == .invalid)
        try await plex.mediaProviders.refresh()
    }
}
