import ArrKit
import Support
import Testing

private let folder = "arr/aiopyarr/lidarr/"

/// What the captures show that the models do not say, and that reading survives.
private let captures = [
    Capture(folder + "artist.json", Artist.self, editing: "monitored") { $0.monitored.toggle() },
    Capture(folder + "artist.json", Artist.self, editing: "images") { $0.images[0].extension = ".png" },
    Capture(folder + "album.json", Album.self, editing: "anyReleaseOk") { $0.anyReleaseOk.toggle() },
    Capture(folder + "album.json", Album.self, editing: "releases") { $0.releases[0].monitored.toggle() },
    Capture(folder + "album-lookup.json", Album.self, editing: "monitored") { $0.monitored.toggle() },
    Capture(folder + "calendar.json", Album.self, editing: "monitored") { $0.monitored.toggle() },
    Capture(folder + "track.json", Track.self, editing: "title") { $0.title = "x" },
    Capture(folder + "track-details.json", Track.self, editing: "title") { $0.title = "x" },
    Capture(folder + "trackfile.json", TrackFile.self, editing: "releaseGroup") { $0.releaseGroup = "x" },
    Capture(folder + "trackfile-details.json", TrackFile.self, editing: "quality") { $0.quality.revision.version = 2 },
    Capture(folder + "queue-2.json", QueueRecord.self, inside: "records", editing: "title") { $0.title = "x" },
    Capture(folder + "retag.json", Retagging.self, editing: "path") { $0.path = "/x" },
    Capture(folder + "search.json", MusicSearchResult.self, editing: "foreignId") { $0.foreignId = "x" },
    Capture(folder + "rootfolder.json", MusicFolder.self, editing: "defaultTags") { $0.defaultTags = [3] },
    Capture(folder + "metadata-profile.json", MetadataProfile.self, editing: "primaryAlbumTypes") {
        $0.primaryAlbumTypes[0].allowed.toggle()
    },
    Capture(folder + "config-metadataprovider.json", MetadataProviderConfig.self, editing: "writeAudioTags") {
        $0.writeAudioTags = .sync
    },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct LidarrFixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        let notes = try capture.check(try Shared.fixture(capture.path))
        let drift = notes.map { "\($0.path): \($0.expected), not \($0.found)\($0.isLoss ? ", lost" : "")" }
        for note in drift { print("drift in \(capture.path): \(note)") }
        #expect(drift == capture.drift)
    }

    /// This one is a request: what is asked has the names it has there.
    @Test func theStudioIsAskedInTheWordsThatWereCaptured() async throws {
        let captured = try Document(json: try Shared.fixture(folder + "albumstudio.json"))
        let server = Server(["POST nas/api/v1/albumstudio": .status(202, "{}")])
        try await Lidarr("http://nas", key: "k", transport: server.transport).artists.monitor(
            [3], albums: .all, monitored: true)
        let sent = try Document(json: server.received[0])
        #expect(Set(sent.members.names).isSubset(of: captured.members.names))
        #expect(Set(sent["artist"].list[0].members.names).isSubset(of: captured["artist"].list[0].members.names))
        #expect(
            Set(sent["monitoringOptions"].members.names).isSubset(of: captured["monitoringOptions"].members.names))
    }
}
