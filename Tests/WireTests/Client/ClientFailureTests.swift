import Testing
import Wire

@Suite struct ClientFailureTests {
    @Test func answersArrive() async throws {
        try await withRawServer { connection in
            while connection.request() != nil { connection.answer("hello") }
        } _: { server in
            let client = HTTPClient()
            defer { client.close() }
            let response = try await client.send(Request(.get, server.url + "/a"))
            #expect(response.status == 200)
            #expect(response.body.bytes == Array("hello".utf8))
        }
    }
}
