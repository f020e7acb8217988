import Testing

@testable import Wire

@Suite struct RecordedTests {
    private func record(_ server: Canned, _ requests: [Request], upTo limit: Int = 1000) async throws -> String {
        let lines = Lock<[String]>([])
        let transport = server.transport.recorded(upTo: limit) { line in lines.withLock { $0.append(line) } }
        for request in requests { _ = try await transport.send(request).body.collect() }
        return lines.withLock { $0.joined(separator: "\n") }
    }

    @Test func exchangeIsOneLineOfJSON() async throws {
        let recording = try await record(
            Canned(201, #"{"id":1}"#), [Request(.post, "http://nas:1/api/tag", query: ["a": 1], body: Body("{}"))])
        #expect(
            recording
                == #"{"request":"POST /api/tag?a=1","sent":"{}","status":201,"#
                + #""headers":[["Content-Type","application/json"]],"answer":"{\"id\":1}"}"#)
    }

    @Test func replayGivesTheRecordedAnswer() async throws {
        let recording = try await record(Canned(202, "[1]"), [Request(.get, "http://nas:1/api/tag")])
        let replay = try Transport(replaying: recording)
        // The same place on whatever server.
        let response = try await replay.send(Request(.get, "http://other/api/tag"))
        #expect(response.status == 202)
        #expect(response.headers["Content-Type"] == "application/json")
        #expect(response.body.bytes == Array("[1]".utf8))
    }

    @Test func repeatsAreAnsweredInOrderAndThenByTheLast() async throws {
        let server = Canned(.status(200, "1"), .status(200, "2"))
        let recording = try await record(server, [Request(.get, "queue"), Request(.get, "queue")])
        let replay = try Transport(replaying: recording)
        var answers: [[UInt8]?] = []
        for _ in 0..<3 { answers.append(try await replay.send(Request(.get, "queue")).body.bytes) }
        #expect(answers == [Array("1".utf8), Array("2".utf8), Array("2".utf8)])
    }

    @Test func bodyTellsPostsApart() async throws {
        let server = Canned(.status(200, "a"), .status(200, "b"))
        let recording = try await record(
            server, [#"{"m":"a","n":1}"#, #"{"m":"b"}"#].map { Request(.post, "jsonrpc", body: Body($0)) })
        let replay = try Transport(replaying: recording)
        let second = try await replay.send(Request(.post, "jsonrpc", body: Body(#"{ "m": "b" }"#)))
        let first = try await replay.send(Request(.post, "jsonrpc", body: Body(#"{"n":1,"m":"a"}"#)))
        #expect(first.body.bytes == Array("a".utf8))
        #expect(second.body.bytes == Array("b".utf8))
    }

    @Test func missSaysWhatWasAskedAndWhatToDo() async throws {
        let replay = try Transport(replaying: try await record(Canned(200), [Request(.post, "a", body: Body("1"))]))
        let other = await serviceError { try await replay.send(Request(.get, "b", query: ["c": 1])) }
        #expect(
            other?.description == "GET /b?c=1: the recording has no answer to this. "
                + "Record it again: nothing like it was asked.")
        let body = await serviceError { try await replay.send(Request(.post, "a", body: Body("2"))) }
        #expect(body?.advice == "Record it again: only its body is another.")
    }

    @Test func bytesThatAreNoTextSurvive() async throws {
        let image: [UInt8] = [0xFF, 0xD8, 0, 1, 2]
        let recording = try await record(Canned(.success(Response(body: Body(image)))), [Request(.get, "poster")])
        #expect(try await Transport(replaying: recording).send(Request(.get, "poster")).body.bytes == image)
    }

    @Test func streamIsRecordedOnceItWasRead() async throws {
        let stream = Response(body: Body(arriving: Chunks(chunks: [[0x61], [0x62]])))
        let recording = try await record(Canned(.success(stream)), [Request(.get, "log", streams: true)])
        #expect(try await Transport(replaying: recording).send(Request(.get, "log")).body.bytes == [0x61, 0x62])
    }

    @Test func bodyBeyondTheLimitIsLeftOut() async throws {
        let recording = try await record(Canned(200, "12345"), [Request(.get, "a")], upTo: 4)
        let error = await serviceError { try await Transport(replaying: recording).send(Request(.get, "a")) }
        #expect(error?.advice == "Record it again with room for its body.")
    }

    @Test func recordingDoesNotStandInTheWayOfALargeUpload() async throws {
        let server = Canned(200)
        _ = try await record(server, [Request(.post, "a", body: Body("12345"))], upTo: 4)
        #expect(server.asked[0].body.bytes == Array("12345".utf8))
    }

    @Test func brokenRecordingNamesItsLine() {
        let error = #expect(throws: SyntaxError.self) { try Transport(replaying: "\n{\"request\":\n") }
        #expect(error?.line == 2)
    }

    @Test(arguments: [
        (#"{"apiKey":"abc","name":"x"}"#, #"{"apiKey":"•••","name":"x"}"#),
        (
            #"[{"fields":[{"name":"apiKey","value":"abc"},{"name":"host","value":"nas"}]}]"#,
            #"[{"fields":[{"name":"apiKey","value":"•••"},{"name":"host","value":"nas"}]}]"#
        ),
        (
            #"{"params":[[{"Name":"ControlPassword","Value":"abc"}]]}"#,
            #"{"params":[[{"Name":"ControlPassword","Value":"•••"}]]}"#
        ),
        (#"{"url":"http://me:pw@nas/x?X-Plex-Token=abc&y=1"}"#, #"{"url":"http://nas/x?X-Plex-Token=•••&y=1"}"#),
        (#"{ "a": 1.10 }"#, #"{ "a": 1.10 }"#),
        (#"<User authToken="abc" id="1"/>"#, #"<User authToken="•••" id="1"/>"#),
        ("<Config><ApiKey>abc</ApiKey><Port>1</Port></Config>", "<Config><ApiKey>•••</ApiKey><Port>1</Port></Config>"),
        ("username=admin&password=abc", "username=admin&password=•••"),
        (
            "mode=addurl&name=http%3A%2F%2Fi%2Fa%3Fapikey%3Dabc",
            "mode=addurl&name=http%3A%2F%2Fi%2Fa%3Fapikey%3D%E2%80%A2%E2%80%A2%E2%80%A2"
        ),
        ("--part\r\n\r\nhttp://i/a?apikey=abc&x=1\r\n--", "--part\r\n\r\nhttp://i/a?apikey=•••&x=1\r\n--"),
        ("the key known-secret is here", "the key ••• is here"),
    ])
    func secretsAreTakenOutOfBodies(body: String, kept: String) {
        let scrubbed = Redaction.body(Array(body.utf8), of: ["known-secret"])
        #expect(scrubbed.map { String(decoding: $0, as: UTF8.self) } == kept)
    }

    @Test func binaryBodyWithAKeyIsNotKept() {
        #expect(Redaction.body([0xFF] + Array("known-secret".utf8), of: ["known-secret"]) == nil)
    }
}
