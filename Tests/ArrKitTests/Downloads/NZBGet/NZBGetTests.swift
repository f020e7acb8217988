import ArrKit
import Support
import Testing

struct NZBGetTests {
    @Test func parametersComeLastAndByPosition() async throws {
        let script = NZBGetScript(["history": []])
        _ = try await script.nzbget.history.all(hidden: true)
        #expect(script.bodies == [#"{"version":"1.1","method":"history","params":[true]}"#])
    }

    @Test func readsArePostedAndStillReads() async throws {
        let script = NZBGetScript(["editqueue": true])
        #expect(try await script.nzbget.version() == NZBGet.Version(26, 0))
        try await script.nzbget.downloads.edit([1 as ID<NZBGet.Group>], .pause)
        #expect(script.requests.map(\.effect) == [.reads, .reads, .writes])
        #expect(script.requests.allSatisfy { $0.method == .post })
    }

    @Test func theLoginIsASecretHeader() async throws {
        let script = NZBGetScript([:])
        _ = try await script.nzbget.version()
        let request = try #require(script.requests.first)
        #expect(request.headers["Authorization"] == "Basic bnpiZ2V0OnRlZ2J6bjY3ODk=")
        #expect(!"\(request)".contains("bnpiZ2V0OnRlZ2J6bjY3ODk="))
    }

    @Test func theVersionIsAskedOnceForEdits() async throws {
        let script = NZBGetScript(["editqueue": true])
        let nzbget = script.nzbget
        try await nzbget.downloads.edit([1 as ID<NZBGet.Group>], .pause)
        try await nzbget.history.edit([1], .markGood)
        #expect(script.asked == ["version", "editqueue", "editqueue"])
    }

    @Test(arguments: [0, -1]) func aNumberThatIsNoneIsAnErrorWithAdvice(_ number: Int) async throws {
        let script = NZBGetScript(["append": Document(number)])
        let error = await #expect(throws: ServiceError.self) {
            try await script.nzbget.downloads.append(NZBGet.Addition("a.nzb", .nzb([])))
        }
        #expect(error?.code == .rejected)
        #expect(error?.advice.isEmpty == false)
    }

    @Test(arguments: [
        (1, ServiceError.Code.notFound), (2, .invalid), (3, .unsuccessful), (4, .rejected), (401, .forbidden),
    ])
    func refusalsThatComeAsSuccessesAreErrors(_ number: Int, _ code: ServiceError.Code) async throws {
        let script = NZBGetScript(words: [
            "status": [#""error":{"name":"JSONRPCError","code":\#(number),"message":"No, thanks"}"#]
        ])
        let error = await #expect(throws: ServiceError.self) { try await script.nzbget.status() }
        #expect(error?.code == code)
        #expect(error?.messages == ["No, thanks"])
        #expect(error?.attempted.hasSuffix("status") == true)
        #expect((error?.underlying as? NZBGet.Refusal)?.code.rawValue == number)
    }

    @Test func anEditThatTouchedNothingIsAnError() async throws {
        let script = NZBGetScript(["editqueue": false])
        let error = await #expect(throws: ServiceError.self) {
            try await script.nzbget.downloads.edit([4, 5] as [ID<NZBGet.Group>], .setParameter(.unpacks(false)))
        }
        #expect(error?.code == .unsuccessful)
        #expect(script.parameters(of: "editqueue") == [["GroupSetParameter", "*Unpack:=no", [4, 5]]])
    }

    @Test func anEditOfNothingIsNotAsked() async throws {
        let script = NZBGetScript([:])
        try await script.nzbget.downloads.edit([] as [ID<NZBGet.Group>], .delete)
        #expect(script.asked == [])
    }

    @Test func passwordsInOptionsAreNotPrinted() async throws {
        let script = NZBGetScript([
            "config": [
                ["Name": "ControlPassword", "Value": "hunter2"], ["Name": "MainDir", "Value": "/data"],
                ["Name": "Server1.Username", "Value": "hunter3"],
                ["Name": "Feed1.URL", "Value": "https://indexer/rss?apikey=hunter4"],
            ]
        ])
        let options = try await script.nzbget.config.running()
        #expect(options[0].value == "hunter2")
        var dumped = ""
        dump(options, to: &dumped)
        #expect(!"\(options)\(dumped)\(NZBGet.ConfigDocument(options))".contains("hunter"))
        #expect("\(options[1])" == "MainDir=/data")
    }

    @Test func passwordsOfArchivesAreNotPrinted() {
        let parameter = NZBGet.Parameter.password("hunter2")
        var dumped = ""
        dump(parameter, to: &dumped)
        #expect(parameter.value == "hunter2")
        #expect(!"\(parameter)\(dumped)".contains("hunter2"))
    }

    @Test func whatIsSecretInParametersIsNotRecorded() async throws {
        let script = NZBGetScript(["testserver": "", "append": 1, "readurl": "", "previewfeed": []])
        let lines = Lock<[String]>([])
        let transport = script.transport.recorded { line in lines.withLock { $0.append(line) } }
        let nzbget = NZBGet("http://nas", password: "tegbzn6789", transport: transport)
        var server = NZBGet.NewsServerOptions(host: "news.example.org")
        (server.username, server.password) = ("hunter1", "hunter2")
        try await nzbget.newsServers.test(server)
        var addition = NZBGet.Addition("a", .url("http://indexer/hunter3.nzb"))
        addition.parameters = [.password("hunter4")]
        _ = try await nzbget.downloads.append(addition)
        _ = try await nzbget.system.read("http://indexer/hunter5", as: "a look")
        _ = try await nzbget.feeds.preview(NZBGet.FeedOptions("a", url: "http://indexer/hunter6"))
        let all = lines.withLock { $0.joined() }
        #expect(all.contains("news.example.org") && all.contains("a look"))
        #expect(!all.contains("hunter"))
    }

    @Test func rehearsedAdditionsAndEditsGoNowhere() async throws {
        let script = NZBGetScript(version: "21.0", [:])
        let nzbget = NZBGet("http://nas", password: "p", transport: script.transport.rehearsed)
        #expect(try await nzbget.downloads.append(NZBGet.Addition("a.nzb", .nzb([]))) == 1)
        try await nzbget.downloads.edit([1 as ID<NZBGet.Group>], .delete)
        #expect(script.asked == ["version"])
    }

    @Test(arguments: [
        (["ControlUsername": "***"], NZBGet.Role.restricted), (["ControlUsername": "nzbget"], .control),
    ])
    func aRoleIsToldByWhatItSees(_ options: [String: String], _ role: NZBGet.Role) async throws {
        let config = options.map { ["Name": .string($0.key), "Value": .string($0.value)] as Document }
        let script = NZBGetScript(["config": Document(config)])
        #expect(try await script.nzbget.role() == role)
    }

    @Test func whoMaySeeNothingMayOnlyAdd() async throws {
        let denied = #""error":{"name":"JSONRPCError","code":401,"message":"Access denied"}"#
        let script = NZBGetScript(words: ["config": [denied], "saveconfig": [denied], "status": [denied]])
        #expect(try await script.nzbget.role() == .add)
        let error = await #expect(throws: ServiceError.self) { try await script.nzbget.status() }
        #expect(error?.advice.contains("add user") == true)
    }
}
