import Glibc
import Testing
import Wire

/// The code of the failure a request ends with; anything else is an issue.
func failure(
    of request: Request, with client: HTTPClient = HTTPClient(), location: SourceLocation = #_sourceLocation
) async -> HTTPFailure.Code? {
    do {
        let response = try await client.send(request)
        _ = try await response.body.collect()
        Issue.record("the request was answered with \(response.status)", sourceLocation: location)
    } catch let failure as HTTPFailure {
        return failure.code
    } catch {
        Issue.record(error, sourceLocation: location)
    }
    return nil
}

func client(_ change: (inout HTTPClient.Configuration) -> Void) -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    change(&configuration)
    return HTTPClient(configuration)
}

@Suite struct ClientFailureTests {
    @Test func closedPortIsRefused() async throws {
        let server = try RawServer { _ in }
        server.stop()
        #expect(await failure(of: Request(.get, server.url)) == .refused)
    }

    @Test func unknownNameIsNotFound() async {
        #expect(
            await failure(of: Request(.get, "http://no-such-host.invalid/", deadline: .seconds(30))) == .nameNotFound)
    }

    @Test(arguments: [
        "ftp://127.0.0.1/", "file:///etc/passwd", "/relative", "http://", "http:///a", "", "http://a\nb/",
    ])
    func onlyWebAddressesAreAsked(_ url: String) async {
        #expect(await failure(of: Request(.get, url)) == .unsupportedURL)
    }

    @Test(arguments: [("X-A", "b\r\nX-Evil: 1"), ("X-A", "b\nc"), ("X-A", "\0"), ("X A", "b"), ("", "b"), ("X:A", "b")])
    func headersThatBreakTheRequestApartAreRefused(_ name: String, _ value: String) async {
        var headers = Headers()
        headers.add(name, value)
        #expect(await failure(of: Request(.get, "http://127.0.0.1:1", headers: headers)) == .invalidHeader)
    }

    @Test(arguments: [false, true]) func truncatedBodyIsCutShort(_ streams: Bool) async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        } _: { server in
            #expect(await failure(of: Request(.get, server.url, streams: streams)) == .cutShort)
        }
    }

    @Test func unfinishedChunksAreCutShort() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nonly\r\n")
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .cutShort)
        }
    }

    @Test func resetIsCutShort() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            connection.reset()
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .cutShort)
        }
    }

    @Test func silenceInsteadOfAnAnswerIsCutShort() async throws {
        try await withRawServer { connection in
            _ = connection.request()
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .cutShort)
        }
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "hello\r\n\r\n", "HTTP/x.y 200\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n"])
    func whatIsNotHTTPIsAViolation(_ text: String) async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write(text)
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .protocolViolation)
        }
    }

    @Test func endlessHeadersAreTooLarge() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\n")
            while connection.write("X-More: and more and more and more\r\n") {}
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .tooLarge)
        }
    }

    @Test func endlessHeaderLineIsTooLarge() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nX-Long: ")
            while connection.write(String(repeating: "and more ", count: 1000)) {}
        } _: { server in
            #expect(await failure(of: Request(.get, server.url)) == .tooLarge)
        }
    }

    @Test(arguments: ["Content-Length: 1001\r\n\r\n", "Content-Length: 99999999999999\r\n\r\n", "\r\n"])
    func bodyBeyondTheLimitIsGivenUp(_ head: String) async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\n" + head)
            while connection.write(String(repeating: "x", count: 1001)) {}
        } _: { server in
            let client = client { $0.bodyLimit = 1000 }
            await #expect(throws: BodyTooLarge.self) { try await client.send(Request(.get, server.url)) }
        }
    }

    @Test(arguments: [false, true]) func deadlineEndsADrippingAnswer(_ streams: Bool) async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\n\r\n")
            while connection.write("x") { usleep(10_000) }
        } _: { server in
            let start = ContinuousClock.now
            let request = Request(.get, server.url, deadline: .milliseconds(300), streams: streams)
            #expect(await failure(of: request) == .deadlineExceeded)
            // Never early; how late is the machine's doing.
            #expect(start.duration(to: .now) >= .milliseconds(300))
        }
    }

    @Test func configuredDeadlineLeavesAStreamAloneOnceItsHeadIsThere() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na")
            usleep(400_000)
            connection.write("b")
        } _: { server in
            let client = client { $0.deadline = .milliseconds(200) }
            let response = try await client.send(Request(.get, server.url, streams: true))
            #expect(try await response.body.collect() == Array("ab".utf8))
            #expect(await failure(of: Request(.get, server.url), with: client) == .deadlineExceeded)
        }
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"])
    func silentServerTimesOut(_ beginning: String) async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write(beginning)
            connection.waitForEnd()
        } _: { server in
            let client = client { $0.idleTimeout = .milliseconds(200) }
            let start = ContinuousClock.now
            #expect(await failure(of: Request(.get, server.url), with: client) == .idleTimedOut)
            #expect(start.duration(to: .now) >= .milliseconds(200))
        }
    }

    @Test func dripsKeepTheIdleClockFromRunningOut() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
            for _ in 0..<10 {
                usleep(100_000)
                connection.write("x")
            }
        } _: { server in
            let client = client { $0.idleTimeout = .milliseconds(700) }
            let response = try await client.send(Request(.get, server.url))
            #expect(response.body.bytes?.count == 10)
        }
    }

    @Test func slowReaderIsNotASilentServer() async throws {
        let size = 8 << 20
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n")
            connection.write([UInt8](repeating: 1, count: size))
        } _: { server in
            let client = client { $0.idleTimeout = .milliseconds(200) }
            let response = try await client.send(Request(.get, server.url, streams: true))
            try await Task.sleep(for: .milliseconds(600))
            #expect(try await response.body.collect().count == size)
        }
    }

    @Test func fullBacklogTimesOutConnecting() async throws {
        let (listening, url) = try fullBacklog()
        defer { for socket in listening { close(socket) } }
        let client = client { $0.connectTimeout = .milliseconds(300) }
        #expect(await failure(of: Request(.get, url), with: client) == .connectTimedOut)
    }

    @Test func closingEndsWhatIsUnderWay() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
            connection.waitForEnd()
        } _: { server in
            let client = HTTPClient()
            let response = try await client.send(Request(.get, server.url, streams: true))
            var body = response.body.makeAsyncIterator()
            #expect(try await body.next() == Array("abc".utf8))
            client.close()
            #expect(await failure(of: Request(.get, server.url), with: client) == .closed)
            await #expect(throws: HTTPFailure(.closed, host: "127.0.0.1:\(server.port)")) { try await body.next() }
        }
    }

    @Test func failuresShowNoCredential() async throws {
        let server = try RawServer { _ in }
        server.stop()
        let url = "http://user:pa55word@127.0.0.1:\(server.port)/p?X-Plex-Token=t0ken"
        do {
            _ = try await HTTPClient().send(Request(.get, url, headers: ["Authorization": "Bearer b34rer"]))
            Issue.record("nothing listens there")
        } catch {
            let text = "\(error) \(String(reflecting: error))"
            for secret in ["pa55word", "t0ken", "b34rer"] { #expect(!text.contains(secret)) }
            #expect("\(error)" == "127.0.0.1:\(server.port) refused the connection: nothing listens there.")
        }
    }

    /// A socket that listens but has no room: what connects to it waits.
    private func fullBacklog() throws -> (sockets: [Int32], url: String) {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let port = try #require(RawServer.bindToLoopback(listening, AF_INET))
        listen(listening, 0)
        var sockets = [listening]
        for _ in 0..<4 {
            let filler = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
            RawServer.connectToLoopback(filler, port)
            sockets.append(filler)
        }
        return (sockets, "http://127.0.0.1:\(port)/")
    }
}
