import ArrKit
import Support
import Testing

/// A captured answer, the model it belongs to, and an edit that a person might make.
struct Capture: Sendable, CustomTestStringConvertible {
    let path: String
    /// Reads it, tries the round trip and returns the drift notes.
    let check: @Sendable ([UInt8]) throws -> [Drift.Note]
    /// The drift that is known, such as `[].authentication: expected a string, found a boolean`.
    let drift: [String]

    var testDescription: String { path }

    init<Value: Model>(
        _ path: String, _ type: Value.Type, inside: String? = nil, drift: [String] = [], editing member: String,
        _ edit: @escaping @Sendable (inout Open<Value>) -> Void
    ) {
        (self.path, self.drift) = (path, drift)
        check = { bytes in
            let all = try Document(json: bytes)
            let content = inside.map { all[$0] } ?? all
            let drift = Drift()
            let items: [Open<Value>] =
                if case .list = content { try content.decode(drift: drift) } else { [try content.decode(drift: drift)] }
            try #require(!items.isEmpty)
            for var item in items {
                let document = try #require(item.document)
                #expect(!item.isEdited)
                #expect(try Document(encoding: item) == document)
                edit(&item)
                #expect(item.isEdited)
                let edited = try Document(encoding: item)
                let names = Set(document.members.names).union(edited.members.names)
                #expect(names.filter { document[$0] != edited[$0] } == [member])
            }
            return drift.notes
        }
    }

    /// Tries the round trip, and prints and returns what the model did not expect.
    func drift(in answer: [UInt8]) throws -> [String] {
        let drift = try check(answer).map {
            "\($0.path): \($0.expected), not \($0.found)\($0.isLoss ? ", lost" : "")"
        }
        for note in drift { print("drift in \(path): \(note)") }
        return drift
    }
}

private let series = "sonarr/home-assistant-2021/series.json"

/// What the captures show that the models do not say, and that reading survives.
private let captures = [
    Capture(
        "arr/aiopyarr/sonarr/series.json", Series.self, drift: ["previousAiring: a date, not a string"],
        editing: "title"
    ) { $0.title = "x" },
    Capture("arr/aiopyarr/sonarr/series-lookup.json", Series.self, editing: "rootFolderPath") {
        $0.rootFolderPath = "/x"
    },
    Capture(series, Series.self, editing: "monitored") { $0.monitored.toggle() },
    Capture(series, Series.self, editing: "seasons") { $0.seasons[0].monitored.toggle() },
    Capture("arr/aiopyarr/sonarr/episode.json", Episode.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("sonarr/home-assistant-2021/calendar.json", Episode.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/sonarr/calendar.json", Episode.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/sonarr/calendar-extended.json", Episode.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/sonarr/episodemonitor.json", Episode.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("sonarr/home-assistant-2021/wanted-missing.json", Episode.self, inside: "records", editing: "monitored") {
        $0.monitored.toggle()
    },
    Capture("arr/aiopyarr/sonarr/wantedmissing.json", Episode.self, inside: "records", editing: "monitored") {
        $0.monitored.toggle()
    },
    Capture("arr/aiopyarr/sonarr/wantedmissing-extended.json", Episode.self, inside: "records", editing: "monitored") {
        $0.monitored.toggle()
    },
    Capture("arr/aiopyarr/sonarr/episodefile.json", EpisodeFile.self, editing: "releaseGroup") {
        $0.releaseGroup = "x"
    },
    Capture("arr/aiopyarr/sonarr/queue.json", QueueRecord.self, inside: "records", editing: "title") { $0.title = "x" },
    Capture("arr/aiopyarr/sonarr/queue-2.json", QueueRecord.self, inside: "records", editing: "title") {
        $0.title = "x"
    },
    Capture("arr/aiopyarr/sonarr/queue-details.json", QueueRecord.self, editing: "title") { $0.title = "x" },
    Capture("sonarr/home-assistant-2021/queue.json", QueueRecord.self, editing: "title") { $0.title = "x" },
    Capture("arr/aiopyarr/sonarr/history.json", HistoryRecord.self, inside: "records", editing: "sourceTitle") {
        $0.sourceTitle = "x"
    },

    Capture("arr/aiopyarr/radarr/movie.json", Movie.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/radarr/movie-import.json", Movie.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/radarr/calendar.json", Movie.self, editing: "monitored") { $0.monitored.toggle() },
    Capture("arr/aiopyarr/radarr/moviefile.json", MovieFile.self, editing: "edition") { $0.edition = "x" },
    Capture("arr/aiopyarr/radarr/moviefile-list.json", MovieFile.self, editing: "edition") { $0.edition = "x" },
    Capture("arr/aiopyarr/radarr/queue.json", QueueRecord.self, inside: "records", editing: "title") { $0.title = "x" },
    Capture("arr/aiopyarr/radarr/queue-2.json", QueueRecord.self, inside: "records", editing: "title") {
        $0.title = "x"
    },
    Capture(
        "arr/aiopyarr/radarr/queue-details.json", QueueRecord.self, drift: ["[].timeleft: a time span, not a string"],
        editing: "title"
    ) { $0.title = "x" },
    Capture("arr/aiopyarr/radarr/history.json", HistoryRecord.self, inside: "records", editing: "sourceTitle") {
        $0.sourceTitle = "x"
    },
    Capture("arr/aiopyarr/radarr/history-movie.json", HistoryRecord.self, editing: "sourceTitle") {
        $0.sourceTitle = "x"
    },

    Capture("arr/aiopyarr/common/command.json", Command.self, editing: "message") { $0.message = "x" },
    Capture("arr/aiopyarr/common/commands.json", Command.self, editing: "message") { $0.message = "x" },
    Capture(
        "sonarr/home-assistant-2021/command.json", Command.self, drift: ["[].status: a value, not nothing, lost"],
        editing: "message"
    ) { $0.message = "x" },
    Capture("arr/aiopyarr/common/qualityprofile.json", QualityProfile.self, editing: "items") {
        $0.items[0].allowed.toggle()
    },
    Capture("arr/aiopyarr/common/rootfolder.json", RootFolder.self, editing: "path") { $0.path = "/x" },
    Capture("arr/aiopyarr/common/health.json", HealthCheck.self, editing: "message") { $0.message = "x" },
    Capture("arr/aiopyarr/common/system-status.json", SystemStatus.self, editing: "instanceName") {
        $0.instanceName = "x"
    },
    Capture(
        "sonarr/home-assistant-2021/system-status.json", SystemStatus.self,
        drift: ["authentication: a string, not a boolean"], editing: "instanceName"
    ) { $0.instanceName = "x" },
    Capture("arr/aiopyarr/common/tag.json", Tag.self, editing: "label") { $0.label = "x" },
    Capture("arr/aiopyarr/common/diskspace.json", DiskSpace.self, editing: "label") { $0.label = "x" },
    Capture("sonarr/home-assistant-2021/diskspace.json", DiskSpace.self, editing: "label") { $0.label = "x" },
    Capture("arr/aiopyarr/common/queue-status.json", QueueStatus.self, editing: "count") { $0.count = 9 },

    Capture("nzbget/go-nzbget-client/status.v21.json", NZBGet.Status.self, inside: "result", editing: "ThreadCount") {
        $0.threadCount = 9
    },
    Capture("nzbget/go-nzbget-client/listgroups.v21.json", NZBGet.Group.self, inside: "result", editing: "Category") {
        $0.category = "x"
    },
    Capture("nzbget/go-nzbget-client/history.v21.json", NZBGet.HistoryItem.self, inside: "result", editing: "Name") {
        $0.name = "x"
    },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct FixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        #expect(try capture.drift(in: try Shared.fixture(capture.path)) == capture.drift)
    }

    @Test func aSizeBeyondFourGigabytesIsWhole() throws {
        let groups: [NZBGet.Group] = try Document(
            json: try Shared.fixture("nzbget/go-nzbget-client/listgroups.v21.json"))["result"].decode()
        #expect(groups[0].size == 1 << 32 + 3_100_157_546)
        #expect(groups[0].remainingSize == 1 << 32 + 1_264_637_546)
        #expect(groups[1].size == 4_239_181_076)
    }

    @Test func progressThatIsGarbageIsNone() throws {
        let groups: [NZBGet.Group] = try Document(
            json: try Shared.fixture("nzbget/go-nzbget-client/listgroups.v21.json"))["result"].decode()
        #expect(groups.map(\.progress) == [nil, nil])
        #expect(groups[0].parameters.first == NZBGet.Parameter("drone", "b1b83444492a4bc8846641107070a3bf"))
    }

    @Test func whereADownloadIsWasToldByTheLastWhoMovedIt() throws {
        let items: [NZBGet.HistoryItem] = try Document(
            json: try Shared.fixture("nzbget/go-nzbget-client/history.v21.json"))["result"].decode()
        #expect(items.map(\.directory) == ["/MyDir/My_File_1.nzb", "/Dest/My_File_2"])
        #expect(items[0].status.isSuccess)
        #expect(items[0].status.detail == "HEALTH")
    }
}
