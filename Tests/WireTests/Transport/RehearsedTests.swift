import Testing
import Wire

@Suite struct RehearsedTests {
    @Test func rehearsalNeverWrites() async throws {
        let server = Canned(200)
        for method in Request.Method.allCases {
            _ = try await server.transport.rehearsed.send(Request(method, "x", effect: .writes))
        }
        #expect(server.asked.isEmpty)
    }

    @Test func readsHappenWhateverTheirMethod() async throws {
        let server = Canned(200, "[]")
        _ = try await server.transport.rehearsed.send(Request(.get, "http://nas/series"))
        _ = try await server.transport.rehearsed.send(Request(.post, "http://nas/jsonrpc", effect: .reads))
        #expect(server.lines == ["GET http://nas/series", "POST http://nas/jsonrpc"])
    }

    @Test(arguments: [(.post, 201), (.put, 202), (.patch, 200)] as [(Request.Method, Int)])
    func writeIsAnsweredWithItsOwnBody(method: Request.Method, status: Int) async throws {
        let response = try await Canned(500).transport.rehearsed.send(Request(method, "tag", body: Body(#"{"id":0}"#)))
        #expect(response.status == status)
        #expect(response.body.bytes == Array(#"{"id":0}"#.utf8))
        #expect(response.headers["content-type"] == "application/json")
    }

    @Test func deletionIsAnsweredWithNothing() async throws {
        let response = try await Canned(500).transport.rehearsed
            .send(Request(.delete, "series/editor", body: Body(#"{"seriesIds":[1]}"#)))
        #expect(response.status == 200)
        #expect(response.body.bytes == [])
    }

    @Test func declarationMayNameItsOwnAnswer() async throws {
        var request = Request(.post, "jsonrpc", body: Body(#"{"method":"append"}"#))
        request.rehearsal = Response(body: Body(#"{"result":1}"#))
        let response = try await Canned(500).transport.rehearsed.send(request)
        #expect(response.body.bytes == Array(#"{"result":1}"#.utf8))
    }

    @Test func journalListsWhatWouldHaveBeenWritten() async throws {
        let journal = Rehearsed()
        let transport = Canned(200).transport.rehearsed(into: journal).rooted(at: "http://nas:8989")
        _ = try await transport.send(Request(.get, "series"))
        _ = try await transport.send(Request(.put, "series/1", body: Body("{}")))
        _ = try await transport.send(Request(.delete, "series/2", query: ["deleteFiles": true]))
        #expect(
            journal.writes.map(\.line) == [
                "PUT http://nas:8989/series/1", "DELETE http://nas:8989/series/2?deleteFiles=true",
            ])
        #expect(journal.writes[0].body == Array("{}".utf8))
    }
}
