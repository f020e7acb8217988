import ArrKit
import Support
import Testing

private let folder = "overseerr/python-overseerr"

private let captures = [
    Capture("\(folder)/status.json", Seerr.Status.self, editing: "version") { $0.version = "x" },
    Capture("\(folder)/request.json", Seerr.MediaRequest.self, inside: "results", editing: "rootFolder") {
        $0.rootFolder = "/x"
    },
    Capture("\(folder)/create_movie_request.json", Seerr.MediaRequest.self, editing: "is4k") { $0.is4k.toggle() },
    Capture("\(folder)/create_tv_request.json", Seerr.MediaRequest.self, editing: "profileId") { $0.profileId = 9 },
    Capture("\(folder)/request_count.json", Seerr.RequestCount.self, editing: "total") { $0.total = 99 },
    Capture("\(folder)/issue.json", Seerr.Issue.self, inside: "results", editing: "problemSeason") {
        $0.problemSeason = 9
    },
    Capture("\(folder)/issue_single.json", Seerr.Issue.self, editing: "issueType") { $0.issueType = 9 },
    Capture("\(folder)/issue_created.json", Seerr.Issue.self, editing: "status") { $0.status = .resolved },
    Capture("\(folder)/issue_updated.json", Seerr.Issue.self, editing: "comments") { $0.comments = [] },
    Capture("\(folder)/issue_count.json", Seerr.IssueCount.self, editing: "open") { $0.open = 99 },
    Capture("\(folder)/movie.json", Seerr.Movie.self, editing: "title") { $0.title = "x" },
    Capture("\(folder)/tv.json", Seerr.Show.self, editing: "seasons") { $0.seasons[0].name = "x" },
    Capture("\(folder)/search_1.json", Seerr.SearchResult.self, inside: "results", editing: "overview") {
        $0.overview = "x"
    },
    Capture("\(folder)/search_2.json", Seerr.SearchResult.self, inside: "results", editing: "overview") {
        $0.overview = "x"
    },
    Capture("\(folder)/watchlist.json", Seerr.WatchlistItem.self, inside: "results", editing: "title") {
        $0.title = "x"
    },
    Capture("\(folder)/webhook_config.json", Seerr.WebhookAgent.self, editing: "options") {
        $0.options.webhookUrl = "http://x.invalid"
    },
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct SeerrFixtureTests {
    @Test(arguments: captures) func anAnswerIsReadAndWrittenBackUnharmed(_ capture: Capture) throws {
        let notes = try capture.check(try Shared.fixture(capture.path))
        let drift = notes.map { "\($0.path): \($0.expected), not \($0.found)\($0.isLoss ? ", lost" : "")" }
        for note in drift { print("drift in \(capture.path): \(note)") }
        #expect(drift == capture.drift)
    }

    /// Every answer that was captured is read by a test here or is the refusal below.
    @Test func noCaptureIsLeftOut() {
        let all = Shared.fixtures(in: folder, endingIn: ".json")
        #expect(all.filter { path in !captures.contains { $0.path == path } } == ["\(folder)/no_access.json"])
    }

    @Test func theWordsOfARefusalAreItsAdvice() async throws {
        let words = String(decoding: try Shared.fixture("\(folder)/no_access.json"), as: UTF8.self)
        let server = Server(["GET nas/api/v1/user?take=100&skip=0": .status(403, words)])
        let seerr = Seerr("http://nas", key: "wrong", as: .overseerr, transport: server.transport)
        let error = await #expect(throws: ServiceError.self) { try await seerr.users.all() }
        #expect(error?.code == .wrongKey)
        #expect(error?.messages == ["You do not have permission to access this endpoint"])
        #expect(error?.advice == "Copy the key anew from Overseerr, Settings → General.")
    }

    @Test(arguments: ["overseerr", "seerr"]) func aTemplateIsWrittenAsItIsRead(_ name: String) throws {
        let bytes = try Shared.fixture("webhooks/\(name)-default-template.json")
        let template = Seerr.WebhookAgent.Template(String(decoding: bytes, as: UTF8.self))
        #expect(try template.document["{{media}}"]["tmdbId"].string == "{{media_tmdbid}}")
        #expect(Seerr.WebhookAgent.Template(try template.document).text.utf8.elementsEqual(bytes.trimmingNewline))
    }

    @Test func theDefaultTemplateIsWhatAServerShows() throws {
        let shown: Seerr.WebhookAgent = try Document(json: try Shared.fixture("\(folder)/webhook_config.json")).decode()
        let plain = try Document(json: try Shared.fixture("webhooks/overseerr-default-template.json"))
        #expect(try shown.options.jsonPayload?.document == plain)
    }
}

extension [UInt8] {
    fileprivate var trimmingNewline: ArraySlice<UInt8> { last == UInt8(ascii: "\n") ? dropLast() : self[...] }
}
