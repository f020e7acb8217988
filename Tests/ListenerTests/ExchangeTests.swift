import Listener
import Testing

@Suite struct ExchangeTests {
    @Test(arguments: Request.Method.allCases) func everyMethodArrivesWithItsBody(_ method: Request.Method) async throws
    {
        try await withListener { request in
            Response(headers: ["X-Method": request.method.rawValue], body: Body(try await request.body.collect()))
        } _: { client, listener in
            let sent = Array("what is said".utf8)
            let response = try await client.send(Request(method, listener.url + "/", body: Body(sent)))
            #expect(response.status == 200)
            #expect(response.headers["X-Method"] == method.rawValue)
            #expect(try await response.body.collect() == (method == .head ? [] : sent))
        }
    }

    @Test(arguments: Request.Method.allCases) func everyMethodGoesWithoutBody(_ method: Request.Method) async throws {
        try await withListener { request in
            #expect(request.body.bytes == [])
            #expect(request.headers["Content-Type"] == nil)
            #expect(request.headers["Expect"] == nil)
            return Response(status: 204)
        } _: { client, listener in
            let response = try await client.send(Request(method, listener.url + "/"))
            #expect(response.status == 204)
        }
    }

    @Test func queryComesBackAsItWas() async throws {
        let query = Query([
            .init("title>>", "a=b&c"), .init("title>>", "ä ö/+%"), .init("empty", ""), .init("", "nameless"),
            .init("emoji", "🎬"), .init("type", "1,2"),
        ])
        try await withListener { request in
            #expect(request.path == "/library/sections/1/all")
            #expect(request.query == query)
            return Response()
        } _: { client, listener in
            _ = try await client.send(Request(.get, listener.url + "/library/sections/1/all", query: query))
        }
    }

    @Test func queryIsAddedToThatOfThePath() async throws {
        try await withListener { request in
            #expect(request.query.items == [.init("a", "1"), .init("b", "2")])
            return Response()
        } _: { client, listener in
            _ = try await client.send(Request(.get, listener.url + "/?a=1", query: ["b": 2]))
        }
    }

    @Test func pathArrivesDecoded() async throws {
        try await withListener { request in
            Response(body: Body(request.path))
        } _: { client, listener in
            for path in ["/a b/ü", "/a%20b/%C3%BC"] {
                let response = try await client.send(Request(.get, listener.url + path))
                #expect(response.body.bytes == Array("/a b/ü".utf8))
            }
        }
    }

    @Test func dotSegmentsAreSentAsTheyStand() async throws {
        try await withListener { request in
            Response(body: Body(request.path))
        } _: { client, listener in
            let response = try await client.send(Request(.get, listener.url + "/a/../b"))
            #expect(response.body.bytes == Array("/a/../b".utf8))
        }
    }

    @Test func repeatedHeadersKeepTheirOrderBothWays() async throws {
        try await withListener { request in
            #expect(request.headers.all("X-Tag") == ["one", "two", "three"])
            var headers = Headers()
            for cookie in ["a=1", "b=2", "a=3"] { headers.add("Set-Cookie", cookie) }
            return Response(headers: headers)
        } _: { client, listener in
            var headers: Headers = ["X-Tag": "one"]
            headers.add("x-tag", "two")
            headers.add("X-TAG", secret: "three")
            let response = try await client.send(Request(.get, listener.url, headers: headers))
            #expect(response.headers.all("set-cookie") == ["a=1", "b=2", "a=3"])
        }
    }

    @Test func emptyHeaderIsSent() async throws {
        try await withListener { request in
            #expect(request.headers["X-Empty"] == "")
            return Response()
        } _: { client, listener in
            _ = try await client.send(Request(.get, listener.url, headers: ["X-Empty": ""]))
        }
    }

    @Test func bigBodyComesBackWhole() async throws {
        let big = [UInt8]((0..<(8 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        try await withListener { request in
            Response(body: request.body)
        } _: { client, listener in
            let response = try await client.send(Request(.post, listener.url + "/", body: Body(big)))
            #expect(response.body.bytes == big)
        }
    }

    @Test func statusesAreHandedOver() async throws {
        try await withListener { request in
            Response(status: Int(request.path.dropFirst()) ?? 0, headers: ["Location": "http://127.0.0.1:1/elsewhere"])
        } _: { client, listener in
            for status in [201, 204, 301, 302, 304, 307, 308, 401, 404, 418, 500, 503] {
                let response = try await client.send(Request(.get, listener.url + "/\(status)"))
                #expect(response.status == status)
                #expect(response.headers["Location"] == "http://127.0.0.1:1/elsewhere")
            }
        }
    }

    @Test func thousandRequestsAtOnceAreAllAnswered() async throws {
        try await withListener { request in
            await Task.yield()
            return Response(body: Body(request.query["n"].map { $0.queryValues[0] } ?? ""))
        } _: { client, listener in
            let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<1000 {
                    group.addTask {
                        let response = try await client.send(Request(.get, listener.url, query: ["n": number]))
                        return response.body.bytes == Array(String(number).utf8)
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(answers == 1000)
        }
    }

    @Test func headTellsTheLengthOfWhatItDoesNotSend() async throws {
        try await withListener { _ in
            Response(headers: ["Content-Length": "123456"])
        } _: { client, listener in
            let response = try await client.send(Request(.head, listener.url))
            #expect(response.headers["Content-Length"] == "123456")
            #expect(response.body.bytes == [])
        }
    }
}
