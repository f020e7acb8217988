import Listener
import Testing

/// Runs a listener and a client for as long as the body runs.
func withListener<Result: Sendable>(
    bodyLimit: Int = 64 << 20, client configuration: HTTPClient.Configuration = HTTPClient.Configuration(),
    _ handler: @escaping Transport.Send, _ body: (HTTPClient, Listener) async throws -> Result
) async throws -> Result {
    let listener = try Listener(bodyLimit: bodyLimit, serving: Transport(handler))
    let client = HTTPClient(configuration)
    do {
        let result = try await body(client, listener)
        client.close()
        await listener.stop()
        return result
    } catch {
        client.close()
        await listener.stop()
        throw error
    }
}

@Suite struct ExchangeTests {
    @Test(arguments: Request.Method.allCases) func everyMethodArrivesWithItsBody(_ method: Request.Method) async throws
    {
        try await withListener { request in
            let body = try await request.body.collect()
            return Response(headers: ["X-Method": request.method.rawValue], body: Body(body))
        } _: { client, listener in
            let sent = Array("what is said".utf8)
            let response = try await client.send(Request(method, listener.url + "/", body: Body(sent)))
            #expect(response.status == 200)
            #expect(response.headers["X-Method"] == method.rawValue)
            #expect(try await response.body.collect() == (method == .head ? [] : sent))
        }
    }
}
