import Testing
import Wire

@Suite struct RedirectsTests {
    private func rooted(_ server: Canned, at address: String = "http://nas:8989") -> Transport {
        var signature = Headers()
        signature.add("X-Api-Key", secret: "0123456789abcdef")
        return server.transport.rooted(at: address, base: "/api/v3", signing: signature)
    }

    private func error(
        redirect status: Int = 302, to place: String, at address: String = "http://nas:8989",
        _ request: Request = Request(.get, "series")
    ) async throws -> ServiceError {
        let server = Canned(.redirect(status, to: place), .status(200, "[]"))
        return try #require(await serviceError { try await rooted(server, at: address).send(request) })
    }

    @Test func redirectWithinTheAPIIsFollowedWithTheKey() async throws {
        let server = Canned(.redirect(301, to: "/api/v3/tags?x=1"), .status(200, "[]"))
        _ = try await rooted(server).send(Request(.get, "tag", query: ["id": 1]))
        #expect(server.lines == ["GET http://nas:8989/api/v3/tag?id=1", "GET http://nas:8989/api/v3/tags?x=1"])
        #expect(server.asked[1].headers["X-Api-Key"] == "0123456789abcdef")
    }

    @Test(arguments: [307, 308]) func writeIsRepeatedWhereTheServerAsksForIt(status: Int) async throws {
        let server = Canned(.redirect(status, to: "/api/v3/tag/"), .status(201))
        _ = try await rooted(server).send(Request(.post, "tag", body: Body("{}")))
        #expect(server.lines == ["POST http://nas:8989/api/v3/tag", "POST http://nas:8989/api/v3/tag/"])
        #expect(server.asked[1].body.bytes == Array("{}".utf8))
    }

    @Test(arguments: [301, 302, 303]) func writeIsNotRepeatedBlindly(status: Int) async throws {
        let error = try await error(redirect: status, to: "/api/v3/tag/", Request(.post, "tag"))
        #expect(error.code == .redirected)
        #expect(error.status == status)
    }

    @Test func otherURLBaseSaysWhatToSet() async throws {
        let error = try await error(redirect: 307, to: "/sonarr/api/v3/series")
        #expect(error.code == .wrongBase)
        #expect(error.advice == "Set the address to http://nas:8989/sonarr.")
    }

    @Test func otherSchemeSaysWhatToSet() async throws {
        let error = try await error(redirect: 301, to: "https://nas/tv/api/v3/series", at: "http://nas/tv/")
        #expect(error.code == .wrongBase)
        #expect(error.advice == "Set the address to https://nas/tv.")
    }

    @Test(arguments: ["/login?returnUrl=%2F", "https://auth.example.com/login?rd=x", "/sonarr/login"])
    func loginPageIsNotTheAPI(place: String) async throws {
        #expect(try await error(to: place).code == .notTheAPI)
    }

    @Test func otherServerIsRefused() async throws {
        let server = Canned(.redirect(302, to: "http://evil/catch"), .status(200))
        #expect(await serviceError { try await rooted(server).send(Request(.get, "series")) }?.code == .notTheAPI)
        #expect(server.asked.count == 1)
    }

    @Test func circleIsNoticed() async throws {
        let server = Canned(.redirect(302, to: "/api/v3/b"), .redirect(302, to: "/api/v3/a"))
        let error = await serviceError { try await rooted(server).send(Request(.get, "a")) }
        #expect(error?.code == .redirected)
        #expect(server.asked.count == 2)
    }

    @Test func fiveRedirectsAreFollowedAndNoMore() async throws {
        let counter = Lock(0)
        let endless = Transport { _ in
            let number = counter.withLock { counter in
                counter += 1
                return counter
            }
            return Response(status: 302, headers: ["Location": "/\(number)"])
        }
        let error = await serviceError { try await endless.followingRedirects.send(Request(.get, "http://nas/")) }
        #expect(error?.code == .redirected)
        #expect(counter.withLock { $0 } == 6)
    }

    @Test func keyStaysBehindWhenAnotherServerIsAsked() async throws {
        let server = Canned(.redirect(302, to: "https://cdn.example.com/x"), .status(200))
        var headers: Headers = [
            "Authorization": "Bearer abc", "Cookie": "SID=1", "X-Plex-Token": "abc", "Accept": "*/*",
        ]
        headers.add("X-Api-Key", secret: "0123456789abcdef")
        _ = try await server.transport.followingRedirects.send(Request(.get, "http://nas/x", headers: headers))
        #expect(server.asked[1].headers.fields.map(\.name) == ["Accept"])
    }

    @Test func keyStaysBehindWhenOnlyThePortIsAnother() async throws {
        let server = Canned(.redirect(302, to: "http://nas:81/x"), .status(200))
        let request = Request(.get, "http://nas/x", headers: ["X-Plex-Token": "abc"])
        _ = try await server.transport.followingRedirects.send(request)
        #expect(server.asked[1].headers.fields.isEmpty)
    }

    @Test func bodyIsNotHandedToAnotherServer() async throws {
        let server = Canned(.redirect(307, to: "http://other/login"), .status(200))
        let request = Request(.post, "http://nas/login", body: Body("password=hunter2"))
        #expect(await serviceError { try await server.transport.followingRedirects.send(request) }?.code == .redirected)
        #expect(server.asked.count == 1)
    }

    @Test func magnetLinkIsHandedToWhoAskedForIt() async throws {
        var request = Request(.get, "download")
        request.accepting = [301]
        let response = try await rooted(Canned(.redirect(301, to: "magnet:?xt=1"))).send(request)
        #expect(response.headers["Location"] == "magnet:?xt=1")
    }
}
