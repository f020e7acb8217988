import ArrKit
import Support
import Testing

private let common = "arr/aiopyarr/common"
private let sonarr = "arr/aiopyarr/sonarr"
private let radarr = "arr/aiopyarr/radarr"
private let lidarr = "arr/aiopyarr/lidarr"

/// What the applications with a library answer about releases, files and rules.
private let captures = [
    Capture("\(common)/delayprofile.json", DelayProfile.self, editing: "usenetDelay") { $0.usenetDelay += 1 },
    Capture("\(common)/releaseprofile.json", ReleaseProfile.self, editing: "enabled") { $0.enabled.toggle() },
    Capture("\(common)/releaseprofile.json", ReleaseProfile.self, editing: "required") {
        $0.required.list.append("x")
    },
    Capture("\(common)/remotepathmapping.json", RemotePathMapping.self, editing: "host") { $0.host = "x" },
    Capture("\(common)/qualitydefinition.json", QualityDefinition.self, editing: "title") { $0.title = "x" },
    Capture("\(common)/language.json", Language.self, editing: "name") { $0.name = "x" },
    Capture("\(radarr)/indexerflag.json", IndexerFlag.self, editing: "name") { $0.name = "x" },

    Capture("\(sonarr)/blocklist.json", BlocklistRecord.self, inside: "records", editing: "message") {
        $0.message = "x"
    },
    Capture("\(radarr)/blocklist.json", BlocklistRecord.self, inside: "records", editing: "message") {
        $0.message = "x"
    },
    Capture("\(radarr)/blocklist-movie.json", BlocklistRecord.self, editing: "message") { $0.message = "x" },
    Capture("\(lidarr)/blocklist.json", BlocklistRecord.self, inside: "records", editing: "message") {
        $0.message = "x"
    },
    Capture("\(lidarr)/history.json", HistoryRecord.self, inside: "records", editing: "sourceTitle") {
        $0.sourceTitle = "x"
    },
    Capture("\(lidarr)/queue.json", QueueRecord.self, inside: "records", editing: "title") { $0.title = "x" },
    Capture("\(lidarr)/queue-2.json", QueueRecord.self, inside: "records", editing: "title") { $0.title = "x" },
    Capture("\(lidarr)/queue-details.json", QueueRecord.self, editing: "title") { $0.title = "x" },

    Capture("\(sonarr)/release.json", FoundRelease.self, editing: "rejections") { $0.rejections[0].reason = "x" },
    Capture("\(radarr)/release.json", FoundRelease.self, editing: "indexerFlags") {
        $0.indexerFlags?.names.append("x")
    },
    Capture("\(radarr)/release-push.json", FoundRelease.self, editing: "imdbId") { $0.imdbId?.number += 1 },
    Capture("\(lidarr)/release.json", FoundRelease.self, editing: "title") { $0.title = "x" },
    Capture("\(sonarr)/parse.json", ParseResult.self, editing: "parsedEpisodeInfo") {
        $0.parsedEpisodeInfo?.seasonNumber += 1
    },
    Capture("\(radarr)/parse.json", ParseResult.self, editing: "parsedMovieInfo") { $0.parsedMovieInfo?.year += 1 },
    // Someone made this one up: an artist that is empty, and an album that is a word.
    Capture(
        "\(lidarr)/parse.json", ParseResult.self,
        drift: ["albums[]: an object, not a string, lost", "artist.artistName: a value, not nothing"],
        editing: "parsedAlbumInfo"
    ) {
        $0.parsedAlbumInfo?.discography.toggle()
    },
    Capture("\(sonarr)/rename.json", RenamePreview.self, editing: "newPath") { $0.newPath = "x" },
    Capture("\(radarr)/rename.json", RenamePreview.self, editing: "newPath") { $0.newPath = "x" },
    Capture("\(lidarr)/rename.json", RenamePreview.self, editing: "newPath") { $0.newPath = "x" },
    Capture("\(sonarr)/manualimport.json", ManualImportItem.self, editing: "releaseGroup") { $0.releaseGroup = "x" },
    Capture("\(radarr)/manualimport.json", ManualImportItem.self, editing: "releaseGroup") { $0.releaseGroup = "x" },
    Capture("\(lidarr)/manualimport.json", ManualImportItem.self, editing: "releaseGroup") { $0.releaseGroup = "x" },
    Capture("\(common)/exclusions.json", ImportListExclusion.self, editing: "title") { $0.title = "x" },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct LibraryFixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        #expect(try capture.drift(in: try Shared.fixture(capture.path)) == capture.drift)
    }
}
