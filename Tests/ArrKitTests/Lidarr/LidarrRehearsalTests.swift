import ArrKit
import Rehearsal
import Testing

/// Lidarr's types against a rehearsal Lidarr, which knows none of them.
@Suite struct LidarrRehearsalTests {
    let stack = Stack(films: 0, shows: 0, bands: 12)
    let drift = Drift()
    private var lidarr: ArrKit.Lidarr {
        ArrKit.Lidarr("http://nas:8686", key: stack.lidarr.key, transport: stack.lidarr.transport.noting(drift))
    }

    @Test func everythingItHasIsReadWithoutDrift() async throws {
        let artists = try await lidarr.artists.all()
        #expect(artists.count == 12)
        for artist in artists {
            let albums = try await lidarr.albums.all(of: artist.id)
            #expect(albums.count == artist.statistics?.albumCount)
            let tracks = try await lidarr.tracks.all(of: artist.id)
            let files = try await lidarr.trackFiles.all(of: artist.id)
            #expect(Set(files.map(\.id)) == Set(tracks.filter(\.hasFile).map(\.trackFileId)))
        }
        #expect(try await lidarr.albums.all().count == artists.reduce(0) { $0 + ($1.statistics?.albumCount ?? 0) })
        #expect(try await lidarr.metadataProfiles.all().map(\.name) == ["Standard", "None"])
        #expect(try await lidarr.rootFolders.all().map(\.path) == ["/music"])
        #expect(try await lidarr.wanted.missing().all().isEmpty == false)
        #expect(try await lidarr.history.list(of: [.downloadImported]).all().isEmpty == false)
        #expect(try await lidarr.config.naming.get().renameTracks)
        _ = try await lidarr.config.mediaManagement.get()
        _ = try await lidarr.config.metadataProvider.get()
        _ = try await lidarr.importLists.templates()
        #expect(drift.notes == [])
    }

    @Test func anArtistIsFoundAddedMovedAndTakenOut() async throws {
        var found = try #require(try await lidarr.artists.lookup("lidarr:00000000-0000-4000-8001-000000000500").first)
        #expect(found.id == 0)
        (found.qualityProfileId, found.metadataProfileId, found.rootFolderPath) = (1, 1, "/music")
        found.addOptions = Artist.AddOptions(monitor: .first)
        var artist = try await lidarr.artists.add(found)
        #expect(try await lidarr.albums.all(of: artist.id).filter(\.monitored).count >= 1)
        artist.path = "/more/Artist"
        artist = try await lidarr.artists.move(artist)
        #expect(artist.path == "/more/Artist")
        try await lidarr.artists.delete(artist.id, deletingFiles: true, excluding: true)
        let error = try await #require(throws: ServiceError.self) { try await lidarr.artists.get(artist.id) }
        #expect(error.code == .notFound)
        #expect(drift.notes == [])
    }

    @Test func addingAnArtistTwiceSaysSo() async throws {
        let artist = try #require(try await lidarr.artists.all().first)
        let error = try await #require(throws: ServiceError.self) { try await lidarr.artists.add(artist) }
        #expect(error.code == .invalid)
        #expect(error.messages == ["ForeignArtistId: This artist has already been added."])
    }

    @Test func albumsAreMonitoredAndSearchedFor() async throws {
        let albums = try await lidarr.albums.all(of: 1)
        try await lidarr.albums.monitor(albums.map(\.id), false)
        #expect(try await lidarr.albums.all(of: 1).allSatisfy { !$0.monitored })
        try await lidarr.artists.monitor([1], albums: .all)
        #expect(try await lidarr.albums.all(of: 1).allSatisfy(\.monitored))
        let command = try await lidarr.commands.start(.albumSearch(albums.map(\.id)))
        stack.clock.advance(by: 10)
        #expect(try await lidarr.commands.get(command.id).value.isSuccessful)
    }

    @Test func filesAreRetaggedEditedAndDeleted() async throws {
        let files = try await lidarr.trackFiles.all(of: 1)
        #expect(try await lidarr.trackFiles.retaggings(of: 1).first?.changes.map(\.field) == ["Year"])
        var edit = TrackFile.Edit()
        edit.releaseGroup = "OTHER"
        try await lidarr.trackFiles.update(files.map(\.id), edit)
        #expect(try await lidarr.trackFiles.all(of: 1).allSatisfy { $0.releaseGroup == "OTHER" })
        try await lidarr.trackFiles.delete(files.map(\.id))
        #expect(try await lidarr.trackFiles.all(of: 1).isEmpty)
    }

    @Test func aDownloadLeavesTheQueueForGood() async throws {
        let record = try #require(try await lidarr.queue.all().first)
        try await lidarr.queue.remove(record.id, .replace)
        try await lidarr.queue.remove(record.id, .replace)
        #expect(try await !lidarr.queue.all().map(\.id).contains(record.id))
    }

    @Test func aRehearsalNeverWrites() async throws {
        let rehearsed = ArrKit.Lidarr(
            "http://nas:8686", key: stack.lidarr.key, transport: stack.lidarr.transport.rehearsed)
        var edit = Artist.Edit()
        edit.monitored = false
        _ = try await rehearsed.artists.update([1, 2], edit)
        try await rehearsed.artists.delete(1, deletingFiles: true)
        try await rehearsed.albums.monitor([1], false)
        #expect(stack.lidarr.journal.changes.isEmpty)
    }

    @Test func aFaultIsToldInTheServicesName() async throws {
        stack.lidarr.faults.add(.loginPage, times: 1)
        let error = try await #require(throws: ServiceError.self) { try await lidarr.artists.all() }
        #expect(error.code == .notTheAPI)
        #expect(error.advice.contains("Lidarr"))
    }

    @Test func prowlarrsDoorsAreReadByTheirTypes() async throws {
        let prowlarr = ArrKit.Prowlarr(
            "http://nas:9696", key: stack.prowlarr.key, transport: stack.prowlarr.transport.noting(drift))
        let caps = try await prowlarr.newznab(1, door: .applications).capabilities()
        #expect(caps.search(.movie)?.isAvailable == true)
        let limited = try await #require(throws: ServiceError.self) {
            try await prowlarr.newznab(2).search(NewznabQuery())
        }
        #expect(limited.code == .rateLimited && limited.retryAfter == .seconds(900))
        let found = try await prowlarr.search("nothing like it")
        #expect(found.releases.isEmpty && found.failures?.map(\.indexerId) == [2])
        #expect(try await prowlarr.statistics().indexers.count == 3)
        #expect(try await prowlarr.syncProfiles.all().map(\.name) == ["Standard"])
        #expect(drift.notes == [])
    }
}
