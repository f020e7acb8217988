import Glibc
import Testing
import Wire

@Suite struct ClientTests {
    @Test func connectionIsUsedAgain() async throws {
        try await withRawServer { connection in
            while connection.request() != nil { connection.answer("again") }
        } _: { server in
            let client = HTTPClient()
            for _ in 0..<20 { _ = try await client.send(Request(.get, server.url)) }
            #expect(server.connections == 1)
        }
    }

    @Test func deadConnectionIsReplaced() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.answer("once")
        } _: { server in
            let client = HTTPClient()
            for _ in 0..<5 {
                let response = try await client.send(Request(.get, server.url))
                #expect(response.body.bytes == Array("once".utf8))
            }
        }
    }

    @Test func noMoreConnectionsThanAllowedAreOpened() async throws {
        try await withRawServer { connection in
            while connection.request() != nil {
                usleep(2000)
                connection.answer("")
            }
        } _: { server in
            let client = client { $0.connectionsPerHost = 3 }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<60 { group.addTask { _ = try await client.send(Request(.get, server.url)) } }
                try await group.waitForAll()
            }
            #expect(server.connections <= 3)
        }
    }

    @Test func requestLooksAsExpectedOnTheWire() async throws {
        let seen = Lock("")
        try await withRawServer { connection in
            while let request = connection.request() {
                seen.withLock { $0 = request }
                connection.answer("")
            }
        } _: { server in
            let client = client { $0.userAgent = "tests" }
            var headers: Headers = ["Content-Type": "application/json"]
            headers.add("X-Api-Key", secret: "k3y")
            _ = try await client.send(
                Request(
                    .post, server.url + "/api/v3/tag", query: ["title>>": "a b"], headers: headers, body: Body("{}")))
            #expect(
                seen.withLock { $0 } == """
                    POST /api/v3/tag?title%3E%3E=a%20b HTTP/1.1\r
                    Host: 127.0.0.1:\(server.port)\r
                    User-Agent: tests\r
                    Accept: */*\r
                    Accept-Encoding: deflate, gzip, br, zstd\r
                    Content-Type: application/json\r
                    X-Api-Key: k3y\r
                    Content-Length: 2\r
                    \r
                    {}
                    """)
        }
    }

    @Test func redirectIsHandedOverNotFollowed() async throws {
        try await withRawServer { connection in
            while connection.request() != nil {
                connection.write("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
            }
        } _: { server in
            let response = try await HTTPClient().send(Request(.get, server.url))
            #expect(response.status == 302)
            #expect(response.headers["location"] == "/elsewhere")
            #expect(server.connections == 1)
        }
    }

    @Test func interimAnswersAndTrailersStayOut() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Head: 1\r\n\r\n")
            connection.write("3\r\nabc\r\n0\r\nX-Trailer: 1\r\n\r\n")
        } _: { server in
            let response = try await HTTPClient().send(Request(.get, server.url))
            #expect(response.headers.fields.map(\.name) == ["Transfer-Encoding", "X-Head"])
            #expect(response.body.bytes == Array("abc".utf8))
        }
    }

    @Test(arguments: [false, true]) func compressedBodyArrivesPlain(_ streams: Bool) async throws {
        // `printf 'hello hello hello' | gzip -n`
        let zipped: [UInt8] = [
            0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x90, 0, 0x80,
            0x88, 0xf9,
            0xe5, 0x11, 0, 0, 0,
        ]
        try await withRawServer { connection in
            guard connection.request()?.contains("gzip") == true else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(zipped.count)\r\n\r\n")
            connection.write(zipped)
        } _: { server in
            let response = try await HTTPClient().send(Request(.get, server.url, streams: streams))
            #expect(try await response.body.collect() == Array("hello hello hello".utf8))
            #expect(response.headers["Content-Encoding"] == nil)
            #expect(response.headers["Content-Length"] == nil)
        }
    }

    @Test func bombIsStoppedAtTheLimit() async throws {
        try await withRawServer { connection in
            guard connection.request() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n")
            // Stored blocks of zeroes, with the two bytes zlib begins with.
            var body: [UInt8] = [0x78, 0x01]
            for _ in 0..<2 {
                body += [0, 0x50, 0xc3, 0xaf, 0x3c] + [UInt8](repeating: 0, count: 50_000)
            }
            connection.write(body)
        } _: { server in
            let client = client { $0.bodyLimit = 60_000 }
            await #expect(throws: BodyTooLarge.self) { try await client.send(Request(.get, server.url)) }
        }
    }

    @Test func socketFileIsConnectedTo() async throws {
        let path = "/tmp/client-\(getpid())-\(UInt32.random(in: 0 ... .max)).sock"
        defer { unsafe unlink(path) }
        try await withRawServer(AF_UNIX, path: path) { connection in
            guard let request = connection.request() else { return }
            connection.answer(request.contains("Host: docker\r\n") ? "found" : request)
        } _: { _ in
            let response = try await client { $0.unixSocket = path }.send(Request(.get, "http://docker/v1.43/info"))
            #expect(response.body.bytes == Array("found".utf8))
        }
    }

    @Test func addressOfVersionSixIsConnectedTo() async throws {
        let server = try? RawServer(AF_INET6) { connection in
            guard connection.request() != nil else { return }
            connection.answer("six")
        }
        guard let server else { return }  // A machine without IPv6.
        let response = try await HTTPClient().send(Request(.get, server.url))
        #expect(response.body.bytes == Array("six".utf8))
        server.stop()
    }

    @Test func threadAndDescriptorsEndWithTheClient() async throws {
        try await withRawServer { connection in
            while connection.request() != nil { connection.answer("") }
        } _: { server in
            for _ in 0..<50 { _ = try await HTTPClient().send(Request(.get, server.url)) }
            // The server's side of every connection ends once the client's does.
            let start = ContinuousClock.now
            while server.openConnections > 0, start.duration(to: .now) < .seconds(60) {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(server.openConnections == 0)
        }
    }
}
