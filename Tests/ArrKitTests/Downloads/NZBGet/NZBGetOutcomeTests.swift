import ArrKit
import Support
import Testing

struct NZBGetOutcomeTests {
    @Test(arguments: [
        ("SUCCESS/ALL", Download.State.completed), ("SUCCESS/UNPACK", .completed), ("SUCCESS/PAR", .completed),
        ("SUCCESS/HEALTH", .completed), ("SUCCESS/GOOD", .completed), ("SUCCESS/MARK", .completed),
        ("SUCCESS/WHATEVER", .completed), ("WARNING/WHATEVER", .unknown), ("NEWS/ALL", .unknown),
    ])
    func whatEndedWellOrIsNotKnown(_ status: String, _ state: Download.State) async throws {
        #expect(try await finished(status)?.state == state)
    }

    @Test(arguments: [
        ("FAILURE/PAR", Download.Reason.Code.incomplete), ("FAILURE/HEALTH", .incomplete),
        ("WARNING/HEALTH", .incomplete), ("WARNING/DAMAGED", .incomplete), ("WARNING/REPAIRABLE", .incomplete),
        ("FAILURE/UNPACK", .unpack), ("WARNING/PASSWORD", .password), ("WARNING/SPACE", .diskFull),
        ("FAILURE/MOVE", .moveFailed), ("FAILURE/FETCH", .fetchFailed), ("FAILURE/SCAN", .rejected),
        ("WARNING/SKIPPED", .rejected), ("FAILURE/BAD", .rejected), ("WARNING/SCRIPT", .script),
        ("DELETED/MANUAL", .deleted), ("DELETED/DUPE", .duplicate), ("DELETED/COPY", .duplicate),
        ("DELETED/GOOD", .duplicate), ("FAILURE/INTERNAL_ERROR", .other), ("FAILURE/WHATEVER", .other),
    ])
    func whatFailedSaysWhy(_ status: String, _ code: Download.Reason.Code) async throws {
        let download = try #require(try await finished(status))
        guard case .failed(let reason) = download.state else { throw Missing() }
        #expect(reason.code == code)
        #expect(reason.message.hasPrefix(status))
        #expect(download.nativeState == status)
    }

    private struct Missing: Error {}

    private func finished(_ status: String) async throws -> Download? {
        let item: Document = [
            "NZBID": 7, "Name": "A", "Kind": "NZB", "Status": .string(status), "HistoryTime": 1_700_000_000,
            "FileSizeHi": 1, "FileSizeLo": -2, "DestDir": "/a", "TotalArticles": 10, "FailedArticles": 4,
            "Parameters": [["Name": "drone", "Value": "abc"]],
        ]
        return try await NZBGetScript(["history": [item]]).nzbget.finished().first
    }

    @Test func halvesWithASignAreWhole() async throws {
        let download = try #require(try await finished("SUCCESS/ALL"))
        let whole: Int64 = 1 << 32 + 4_294_967_294
        #expect(download.size == whole)
        #expect(download.downloadID == "abc" && download.key == "7")
    }

    @Test func howManyArticlesFailedIsSaid() async throws {
        guard case .failed(let reason) = try await finished("FAILURE/HEALTH")?.state else { throw Missing() }
        #expect(reason.message.hasSuffix("4 of 10 articles failed"))
    }

    @Test(arguments: [
        ("QUEUED", Download.State.queued), ("PAUSED", .paused), ("DOWNLOADING", .downloading), ("FETCHING", .queued),
        ("PP_QUEUED", .processing), ("UNPACKING", .processing), ("POST_UNPACK_RENAMING", .processing),
        ("EXECUTING_SCRIPT", .processing), ("QS_EXECUTING", .processing), ("DANCING", .unknown),
    ])
    func everyStageIsInTheCommonWords(_ status: String, _ state: Download.State) async throws {
        let halves = ["FileSize", "RemainingSize", "PausedSize", "DownloadedSize"].flatMap {
            [("\($0)Hi", 0), ("\($0)Lo", 5)] as [(String, Document)]
        }
        let numbers = [
            "NZBID", "MinPriority", "MaxPriority", "ActiveDownloads", "FileCount", "RemainingFileCount",
            "RemainingParCount", "TotalArticles", "SuccessArticles", "FailedArticles", "Health", "CriticalHealth",
            "DupeScore", "MinPostTime", "MaxPostTime", "DownloadTimeSec", "PostTotalTimeSec", "ParTimeSec",
            "RepairTimeSec", "UnpackTimeSec", "ExtraParBlocks", "PostStageTimeSec", "MessageCount", "PostStageProgress",
        ].map { ($0, 1 as Document) }
        let words = [
            "NZBName", "NZBFilename", "URL", "DestDir", "FinalDir", "Category", "ParStatus", "ExParStatus",
            "UnpackStatus", "MoveStatus", "ScriptStatus", "DeleteStatus", "MarkStatus", "UrlStatus", "DupeKey",
            "DupeMode", "PostInfoText",
        ].map { ($0, "" as Document) }
        let all = halves + numbers + words + [("Kind", "NZB"), ("Status", .string(status))]
        let script = NZBGetScript(["listgroups": [.object(Members(all))]])
        #expect(try await script.nzbget.queue().map(\.state) == [state])
    }
}
