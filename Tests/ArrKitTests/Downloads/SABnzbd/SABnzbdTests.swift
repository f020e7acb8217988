import Foundation
import Support
import Testing
import Wire

@testable import ArrKit

/// SABnzbd as it answers, by mode, since every question has the same line.
private final class Answers: Sendable {
    private let answers: [String: String]
    private let log = Lock<[(request: Request, form: String)]>([])

    init(_ answers: [String: String]) { self.answers = answers }

    var requests: [Request] { log.withLock { $0.map(\.request) } }
    /// What was asked, without the key that stands in each.
    var asked: [String] {
        log.withLock { $0.map { PercentEncoding.decode($0.form.replacing("&output=json&apikey=s3cr3t", with: "")) } }
    }
    var bodies: [String] { log.withLock { $0.map(\.form) } }

    var transport: Transport {
        Transport { [self] request in
            let form = String(decoding: try await request.body.collect(), as: UTF8.self)
            log.withLock { $0.append((request, form)) }
            let mode = form.firstMatch(of: /mode=(\w+)/)?.1 ?? form.firstMatch(of: /name="mode"\r\n\r\n(\w+)/)?.1 ?? ""
            return Response(body: Body(answers[String(mode)] ?? #"{"status":false,"error":"not implemented"}"#))
        }
    }

    var client: SABnzbd { SABnzbd("http://nas:8080/sabnzbd", key: "s3cr3t", transport: transport) }
}

struct SABnzbdTests {
    @Test func theKeyIsInTheBodyAndInNoLine() async throws {
        let server = Answers(["queue": Self.queue()])
        _ = try await server.client.queue.state(search: "a b", limit: 5)
        let request = try #require(server.requests.first)
        #expect(request.line == "POST http://nas:8080/sabnzbd/api")
        #expect(request.effect == .reads)
        #expect(server.bodies == ["mode=queue&output=json&apikey=s3cr3t&start=0&limit=5&search=a%20b"])
        #expect(!"\(request)\(request.headers)".contains("s3cr3t"))
    }

    @Test func aFileGoesInAFormWithTheKey() async throws {
        let server = Answers(["addfile": #"{"status":true,"nzo_ids":["SABnzbd_nzo_1"]}"#])
        var addition = SABnzbd.Addition(name: "Name", category: "tv", priority: .high)
        addition.postProcessing = .delete
        #expect(try await server.client.add("a.nzb", Array("<nzb/>".utf8), addition) == ["SABnzbd_nzo_1"])
        let (request, body) = (try #require(server.requests.first), try #require(server.bodies.first))
        #expect(request.headers["Content-Type"]?.hasPrefix("multipart/form-data") == true)
        #expect(request.effect == .writes)
        for (name, value) in [("apikey", "s3cr3t"), ("nzbname", "Name"), ("cat", "tv"), ("priority", "1"), ("pp", "3")]
        {
            #expect(body.contains("name=\"\(name)\"\r\n\r\n\(value)\r\n"))
        }
        #expect(body.contains("name=\"name\"; filename=\"a.nzb\""))
    }

    @Test(arguments: [
        ("API Key Incorrect", ServiceError.Code.wrongKey), ("API Key Required", .wrongKey),
        ("item does not exist", .notFound), ("not implemented", .notFound), ("expects one parameter", .invalid),
        ("anything else", .rejected),
    ])
    func aRefusalThatComesAsASuccessIsAnError(_ words: String, _ code: ServiceError.Code) async throws {
        let server = Answers(["queue": #"{"status":false,"error":"\#(words)"}"#])
        let error = await #expect(throws: ServiceError.self) { try await server.client.queue.state() }
        #expect(error?.code == code)
        #expect(error?.messages == [words])
        #expect(error?.attempted == "POST http://nas:8080/sabnzbd/api queue")
    }

    @Test func aKeyInTheServersWordsIsBlanked() async throws {
        let server = Answers(["queue": #"{"status":false,"error":"no such key s3cr3t"}"#])
        let error = await #expect(throws: ServiceError.self) { try await server.client.queue.state() }
        #expect(error?.messages == ["no such key •••"])
    }

    @Test func whatWasNotDoneIsAnError() async throws {
        let server = Answers(["change_cat": #"{"status":false}"#])
        let error = await #expect(throws: ServiceError.self) {
            try await server.client.queue.setCategory("tv", of: ["a"])
        }
        #expect(error?.code == .unsuccessful)
        #expect(server.asked == ["mode=change_cat&value=a&value2=tv"])
    }

    @Test func anAddressIsInNoError() async throws {
        let server = Answers(["addurl": #"{"status":false,"nzo_ids":[]}"#])
        let error = await #expect(throws: ServiceError.self) {
            try await server.client.add(.init(.url("http://indexer/a.nzb?apikey=hunter2")))
        }
        #expect(error?.code == .rejected)
        #expect(error.map { "\($0)".contains("hunter2") } == false)
        let refused = Answers([:])
        let second = await #expect(throws: ServiceError.self) {
            try await refused.client.add(.init(.url("http://indexer/a.nzb?apikey=hunter2")))
        }
        #expect(second.map { "\($0)".contains("hunter2") } == false)
    }

    @Test func askingForNoneAsksNothing() async throws {
        let server = Answers([:])
        #expect(try await server.client.queue.delete([], deletingFiles: true).isEmpty)
        try await server.client.queue.setCategory("tv", of: [])
        try await server.client.history.delete([], deletingFiles: true)
        try await server.client.remove([], deletingData: true)
        #expect(server.asked == [])
    }

    @Test func theHistoryIsReadToItsEndInParts() async throws {
        let server = Answers(["history": Self.history([Self.job("a", "Completed")], of: 1001)])
        #expect(try await server.client.history.all(failedOnly: true).map(\.nzoId) == ["a", "a", "a"])
        #expect(
            server.asked == [0, 500, 1000].map { "mode=history&start=\($0)&limit=500&failed_only=1" })
    }

    @Test(arguments: [
        ("Downloading", "Normal", false, Download.State.downloading), ("Queued", "Normal", false, .queued),
        ("Queued", "Normal", true, .paused), ("Queued", "Force", true, .queued), ("Paused", "Normal", false, .paused),
        ("Grabbing", "Normal", false, .queued), ("Propagating", "Normal", false, .queued),
        ("Fetching", "Normal", false, .downloading), ("Checking", "Normal", false, .processing),
        ("Invented", "Normal", false, .unknown),
    ])
    func stagesOfTheQueueAreUnderstood(
        _ status: String, _ priority: String, _ isPaused: Bool, _ state: Download.State
    ) async throws {
        let server = Answers([
            "queue": Self.queue([Self.slot(status, priority)], isPaused: isPaused), "history": Self.history([], of: 0),
        ])
        #expect(try await server.client.queue().map(\.state) == [state])
    }

    @Test(arguments: [
        ("Completed", Download.State.completed), ("Queued", .processing), ("Verifying", .processing),
        ("Repairing", .processing), ("Extracting", .processing), ("Moving", .processing), ("Running", .processing),
        ("Fetching", .processing), ("QuickCheck", .processing), ("Invented", .unknown),
    ])
    func stagesOfTheHistoryAreUnderstood(_ status: String, _ state: Download.State) throws {
        let job = try Document(json: Self.job("a", status)).decode(SABnzbd.HistoryJob.self)
        #expect(Download(job).state == state)
    }

    @Test func whatIsBeingUnpackedIsInTheQueueOnce() async throws {
        let server = Answers([
            "queue": Self.queue([Self.slot("Downloading", "Normal", "a")]),
            "history": Self.history(
                [Self.job("a", "Verifying"), Self.job("b", "Extracting"), Self.job("c", "Completed")], of: 3),
        ])
        #expect(try await server.client.queue().map(\.key) == ["b", "a"])
        #expect(try await server.client.finished().map(\.key) == ["c"])
    }

    @Test(arguments: [
        ("Aborted, cannot be completed - https://sabnzbd.org/not-complete", Download.Reason.Code.incomplete),
        ("Repair failed, not enough repair blocks (12 short)", .incomplete),
        ("Unpacking failed, archive requires a password", .password),
        ("Unpacking failed, write error or disk is full?", .diskFull), ("Unpacking failed, see log", .unpack),
        ("URL Fetching failed; Bad Gateway", .fetchFailed), ("Duplicate NZB", .duplicate),
        ("Unwanted extension is in file a.exe", .rejected), ("Script exit code is 1", .script),
        ("Aus Gründen", .other), ("", .other),
    ])
    func reasonsAreReadFromWords(_ words: String, _ code: Download.Reason.Code) {
        #expect(Download.Reason(sabnzbd: words) == .init(code, words))
    }

    @Test(arguments: [
        ("0:00:59", Duration.seconds(59)), ("1:02:03", .seconds(3723)), ("2:01:00:00", .seconds(2 * 86_400 + 3600)),
        ("12:00", nil), ("", nil), ("a:b:c", nil), ("0:00:-1", nil), ("99999999999999999999:0:0", nil),
    ])
    func timesAreRead(_ text: String, _ duration: Duration?) { #expect(SABnzbd.duration(text) == duration) }

    @Test(arguments: [("0.59", Int64(618_660)), ("-", nil), ("1e400", nil), ("nan", nil), ("", nil)])
    func amountsAreRead(_ text: String, _ bytes: Int64?) { #expect(SABnzbd.bytes(text) == bytes) }

    @Test func prioritiesComeAsWordsAndNumbersAndGoAsNumbers() throws {
        let drift = Drift()
        let read = try Document(json: #"["High", 2, "Invented"]"#).decode([SABnzbd.Priority].self, drift: drift)
        #expect(read == [.high, .init(rawValue: "2"), .init(rawValue: "Invented")])
        #expect(drift.notes == [])
        #expect(SABnzbd.Priority.paused.queryValues == ["-2"])
        #expect(SABnzbd.Priority.default.queryValues == ["-100"])
    }

    @Test func aRehearsalAddsAndTakesOutNothing() async throws {
        let server = Answers(["queue": Self.queue(), "history": Self.history([], of: 0)])
        let journal = Rehearsed()
        let client = SABnzbd("http://nas", key: "s3cr3t", transport: server.transport.rehearsed(into: journal))
        _ = try await client.queue()
        _ = try await client.add(.init(.file(name: "a.nzb", bytes: [])))
        _ = try await client.add(.init(.url("http://indexer/a.nzb")))
        #expect(try await client.retry("a") == "a")
        try await client.remove(["a"], deletingData: false)
        try await client.setPaused(true)
        #expect(server.asked.allSatisfy { $0.hasPrefix("mode=queue") || $0.hasPrefix("mode=history") })
        #expect(server.requests.allSatisfy { $0.effect == .reads })
        #expect(journal.writes.count == 6)
    }

    // MARK: Samples

    private static func queue(_ slots: [String] = [], isPaused: Bool = false) -> String {
        """
        {"queue":{"version":"4.3.2","paused":\(isPaused),"pause_int":"0","paused_all":false,"diskspace1":"70.85",\
        "diskspace2":"10.00","diskspacetotal1":"251.97","diskspacetotal2":"251.97","speedlimit":"0","speedlimit_abs":"0",\
        "have_warnings":"0","finishaction":null,"quota":"0 ","have_quota":false,"left_quota":"0 ","cache_art":"4",\
        "cache_size":"39 KB","kbpersec":"283.21","mbleft":"0.55","mb":"0.59","noofslots_total":1,"noofslots":1,"start":0,\
        "limit":0,"finish":0,"status":"Downloading","timeleft":"0:00:01","slots":[\(slots.joined(separator: ","))]}}
        """
    }

    private static func slot(_ status: String, _ priority: String, _ id: String = "a") -> String {
        """
        {"index":0,"nzo_id":"\(id)","unpackopts":"3","priority":"\(priority)","script":"None","filename":"A","labels":[],\
        "password":"","cat":"tv","mbleft":"0.55","mb":"0.59","percentage":"6","mbmissing":"0.00","direct_unpack":null,\
        "status":"\(status)","timeleft":"0:00:01","avg_age":"1102d","time_added":1700000000}
        """
    }

    private static func history(_ jobs: [String], of count: Int) -> String {
        """
        {"history":{"total_size":"495 K","month_size":"495 K","week_size":"495 K","day_size":"495 K",\
        "slots":[\(jobs.joined(separator: ","))],"noofslots":\(count),"last_history_update":10,"version":"4.3.2"}}
        """
    }

    private static func job(_ id: String, _ status: String) -> String {
        """
        {"completed":1795252579,"name":"A","nzb_name":"a.nzb","category":"tv","pp":"D","script":"None","url":null,\
        "status":"\(status)","nzo_id":"\(id)","storage":"/complete/A","path":"/incomplete/A","script_line":"",\
        "download_time":0,"postproc_time":0,"stage_log":[{"name":"Source","actions":["a.nzb"]}],"downloaded":206000,\
        "fail_message":"","bytes":206000,"password":null,"action_line":"","loaded":false,"retry":0,"archive":false}
        """
    }
}
