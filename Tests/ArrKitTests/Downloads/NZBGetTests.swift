import ArrKit
import Support
import Testing

/// NZBGet as it answers, by method, since every question has the same line.
private func nzbget(_ results: [String: String]) -> (NZBGet, Lines) {
    let lines = Lines()
    let transport = Transport { request in
        let body = try await request.body.collect()
        lines.list.withLock { $0.append((request, String(decoding: body, as: UTF8.self))) }
        let method = try Document(json: body)["method"].string ?? ""
        return Response(
            body: Body(
                #"{"version":"1.1","#
                    + (results[method] ?? #""error":{"name":"JSONRPCError","code":1,"message":"Invalid procedure"}"#)
                    + "}"))
    }
    return (NZBGet("http://nas:6789", password: "tegbzn6789", transport: transport), lines)
}

private final class Lines: Sendable {
    let list = Lock<[(request: Request, body: String)]>([])
    var bodies: [String] { list.withLock { $0.map(\.body) } }
    var requests: [Request] { list.withLock { $0.map(\.request) } }
}

struct NZBGetTests {
    @Test func parametersComeLastAndByPosition() async throws {
        let (nzbget, lines) = nzbget(["history": #""result":[]"#])
        _ = try await nzbget.history(hidden: true)
        #expect(lines.bodies == [#"{"version":"1.1","method":"history","params":[true]}"#])
    }

    @Test func readsArePostedAndStillReads() async throws {
        let (nzbget, lines) = nzbget(["version": #""result":"26.0""#, "editqueue": #""result":true"#])
        #expect(try await nzbget.version() == NZBGet.Version(26, 0))
        try await nzbget.edit([1], .pause)
        #expect(lines.requests.map(\.effect) == [.reads, .writes])
        #expect(lines.requests.map(\.method) == [.post, .post])
    }

    @Test func theLoginIsASecretHeader() async throws {
        let (nzbget, lines) = nzbget(["version": #""result":"21.0""#])
        _ = try await nzbget.version()
        let request = try #require(lines.requests.first)
        #expect(request.headers["Authorization"] == "Basic bnpiZ2V0OnRlZ2J6bjY3ODk=")
        #expect(!"\(request)".contains("bnpiZ2V0OnRlZ2J6bjY3ODk="))
    }

    @Test(arguments: [("21.0", 10), ("25.2", 10), ("25.3-testing-20250901", 11), ("26.0", 11)])
    func appendGoesByTheServersVersion(_ version: String, _ count: Int) async throws {
        let (nzbget, lines) = nzbget(["version": #""result":"\#(version)""#, "append": #""result":7"#])
        var addition = NZBGet.Addition("a.nzb", .url("http://indexer/a.nzb"), category: "tv")
        addition.parameters = [NZBGet.Parameter("drone", "abc")]
        addition.priority = .high
        #expect(try await nzbget.append(addition) == 7)
        let sent = try Document(json: lines.bodies[1])["params"].list
        #expect(sent.count == count)
        #expect(Array(sent.prefix(9)) == ["a.nzb", "http://indexer/a.nzb", "tv", 50, false, false, "", 0, "SCORE"])
        #expect(lines.bodies[1].contains(#"["drone","abc"]"#))
    }

    @Test func aFileIsSentInBase64() async throws {
        let (nzbget, lines) = nzbget(["version": #""result":"21.0""#, "append": #""result":7"#])
        _ = try await nzbget.append(NZBGet.Addition("a.nzb", .nzb(Array("<nzb/>".utf8))))
        #expect(try Document(json: lines.bodies[1])["params"][1] == "PG56Yi8+")
    }

    @Test(arguments: [0, -1]) func aNumberThatIsNoneIsAnErrorWithAdvice(_ number: Int) async throws {
        let (nzbget, _) = nzbget(["version": #""result":"21.0""#, "append": #""result":\#(number)"#])
        let error = await #expect(throws: ServiceError.self) {
            try await nzbget.append(NZBGet.Addition("a.nzb", .nzb([])))
        }
        #expect(error?.code == .rejected)
        #expect(error?.advice.isEmpty == false)
    }

    @Test(arguments: [
        (1, ServiceError.Code.notFound), (2, .invalid), (3, .unsuccessful), (4, .rejected), (401, .forbidden),
    ])
    func refusalsThatComeAsSuccessesAreErrors(_ number: Int, _ code: ServiceError.Code) async throws {
        let (nzbget, _) = nzbget([
            "status": #""error":{"name":"JSONRPCError","code":\#(number),"message":"No, thanks"}"#
        ])
        let error = await #expect(throws: ServiceError.self) { try await nzbget.status() }
        #expect(error?.code == code)
        #expect(error?.messages == ["No, thanks"])
        #expect(error?.attempted.hasSuffix("status") == true)
    }

    @Test func anEditThatTouchedNothingIsAnError() async throws {
        let (nzbget, lines) = nzbget(["editqueue": #""result":false"#])
        let error = await #expect(throws: ServiceError.self) {
            try await nzbget.edit([4, 5], .setParameter(NZBGet.Parameter("*Unpack:", "no")))
        }
        #expect(error?.code == .unsuccessful)
        #expect(try Document(json: lines.bodies[0])["params"] == ["GroupSetParameter", "*Unpack:=no", [4, 5]])
    }

    @Test func passwordsInOptionsAreNotPrinted() async throws {
        let (nzbget, _) = nzbget([
            "config": #""result":[{"Name":"ControlPassword","Value":"hunter2"},{"Name":"MainDir","Value":"/data"}]"#
        ])
        let options = try await nzbget.config()
        #expect(options[0].value == "hunter2")
        var dumped = ""
        dump(options, to: &dumped)
        #expect(!"\(options)\(dumped)".contains("hunter2"))
        #expect("\(options[1])" == "MainDir=/data")
    }

    @Test func rehearsedAdditionsGoNowhere() async throws {
        let lines = Lines()
        let transport = Transport { request in
            lines.list.withLock { $0.append((request, "")) }
            return Response(body: Body(#"{"result":"21.0"}"#))
        }
        let nzbget = NZBGet("http://nas", password: "p", transport: transport.rehearsed)
        #expect(try await nzbget.append(NZBGet.Addition("a.nzb", .nzb([]))) == 1)
        try await nzbget.edit([1], .delete)
        #expect(lines.requests.count == 1)
    }
}
