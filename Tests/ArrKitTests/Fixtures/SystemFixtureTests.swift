import ArrKit
import Support
import Testing

private let common = "arr/aiopyarr/common"

/// What every application answers about itself and its set-up.
private let captures = [
    Capture("\(common)/config-host.json", HostConfig.self, editing: "branch") { $0.branch = "x" },
    Capture("\(common)/config-ui.json", UIConfig.self, editing: "theme") { $0.theme = "x" },
    Capture("\(common)/config-indexer.json", IndexerConfig.self, editing: "retention") { $0.retention += 1 },
    Capture("\(common)/config-mediamanagement.json", MediaManagementConfig.self, editing: "recycleBin") {
        $0.recycleBin = "/x"
    },
    Capture("\(common)/downloadclientconfig.json", DownloadClientConfig.self, editing: "autoRedownloadFailed") {
        $0.autoRedownloadFailed?.toggle()
    },
    Capture("arr/aiopyarr/sonarr/config-naming.json", EpisodeNaming.self, editing: "renameEpisodes") {
        $0.renameEpisodes.toggle()
    },
    Capture("arr/aiopyarr/radarr/config-naming.json", MovieNaming.self, editing: "renameMovies") {
        $0.renameMovies.toggle()
    },

    Capture("\(common)/downloadclient.json", DownloadClientProvider.self, editing: "fields") {
        $0.fields["string"] = "x"
    },
    Capture("\(common)/metadata.json", MetadataConsumer.self, editing: "enable") { $0.enable.toggle() },
    Capture(
        "\(common)/indexer.json", IndexerProvider.self, drift: ["tags[]: a whole number, not an object, lost"],
        editing: "priority"
    ) { $0.priority += 1 },
    Capture("arr/aiopyarr/sonarr/notification.json", NotificationProvider.self, editing: "onGrab") {
        $0.onGrab?.toggle()
    },
    Capture("arr/aiopyarr/radarr/notification.json", NotificationProvider.self, editing: "onGrab") {
        $0.onGrab?.toggle()
    },
    Capture("arr/aiopyarr/sonarr/importlist.json", ImportListProvider.self, editing: "rootFolderPath") {
        $0.rootFolderPath = "/x"
    },
    Capture(
        "arr/aiopyarr/radarr/importlist.json", ImportListProvider.self,
        drift: ["shouldMonitor: a string, not a boolean"], editing: "rootFolderPath"
    ) { $0.rootFolderPath = "/x" },
    Capture("arr/aiopyarr/lidarr/importlist.json", ImportListProvider.self, editing: "rootFolderPath") {
        $0.rootFolderPath = "/x"
    },
    Capture("\(common)/validation.json", ProviderTest<IndexerProvider>.self, editing: "isValid") {
        $0.isValid.toggle()
    },
    Capture("\(common)/validation-failed.json", ProviderTest<IndexerProvider>.self, editing: "isValid") {
        $0.isValid.toggle()
    },

    Capture("\(common)/customfilter.json", CustomFilter.self, editing: "label") { $0.label = "x" },
    Capture("\(common)/filesystem.json", FileListing.self, editing: "parent") { $0.parent = "/x" },
    Capture("\(common)/filesystem-mediafiles.json", MediaFile.self, editing: "name") { $0.name = "x" },
    Capture("\(common)/log-file.json", LogFile.self, editing: "filename") { $0.filename = "x" },
    Capture("\(common)/logs.json", LogRecord.self, inside: "records", editing: "message") { $0.message = "x" },
    Capture("\(common)/system-backup.json", Backup.self, editing: "name") { $0.name = "x" },
    Capture("\(common)/system-task.json", ScheduledTask.self, editing: "name") { $0.name = "x" },
    Capture("\(common)/update.json", ApplicationUpdate.self, editing: "branch") { $0.branch = "x" },
    Capture("arr/aiopyarr/sonarr/tag-detail.json", TagDetails.self, editing: "label") { $0.label = "x" },
    Capture("arr/aiopyarr/radarr/tag-detail.json", TagDetails.self, editing: "label") { $0.label = "x" },
    Capture("arr/aiopyarr/lidarr/tag-detail.json", TagDetails.self, editing: "label") { $0.label = "x" },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct SystemFixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        #expect(try capture.drift(in: try Shared.fixture(capture.path)) == capture.drift)
    }

    @Test func theWordsOfThePageAreFoundUnderACapitalToo() async throws {
        let answer = String(decoding: try Shared.fixture("\(common)/localization.json"), as: UTF8.self)
        let server = Server(["GET nas/api/v3/localization": .init(answer)])
        let texts = try await Radarr("http://nas", key: "k", transport: server.transport).texts()
        #expect(texts["AddMovie"] == "string")
        #expect(texts.count > 500)
    }
}
