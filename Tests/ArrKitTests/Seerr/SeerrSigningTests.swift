import ArrKit
import Support
import Testing

struct SeerrSigningTests {
    private let refused = #"{"status":403,"error":"You do not have permission to access this endpoint"}"#

    private func sent(_ name: String, _ server: Server) -> [String?] { server.requests.map { $0.headers[name] } }

    @Test func aKeyTravelsInAHeader() async throws {
        let server = Server(["GET nas/api/v1/auth/me": #"{"id": 1}"#])
        _ = try await Seerr("http://nas", key: "secret", transport: server.transport).auth.me()
        #expect(sent("X-Api-Key", server) == ["secret"])
        #expect(sent("X-API-User", server) == [nil])
    }

    @Test func oneUserActsAsAnother() async throws {
        let server = Server(["GET nas/api/v1/auth/me": #"{"id": 7}"#])
        let seerr = Seerr("http://nas", key: "secret", transport: server.transport)
        _ = try await seerr.acting(as: 4).acting(as: 7).auth.me()
        #expect(sent("X-API-User", server) == ["7"])
        #expect(sent("X-Api-Key", server) == ["secret"])
    }

    @Test func aSessionActsAsNobodyElse() async throws {
        let server = Server([:])
        let session = Seerr.Session(cookie: "connect.sid=abc")
        let seerr = Seerr("http://nas", session: session, transport: server.transport).acting(as: 7)
        let error = await #expect(throws: ServiceError.self) { try await seerr.auth.me() }
        #expect(error?.code == .forbidden)
        #expect(server.asked == [])
    }

    @Test func aWrongKeyIsToldFromAMissingPermission() async throws {
        let server = Server(["GET nas/api/v1/auth/me": .status(403, refused)])
        let seerr = Seerr("http://nas", key: "wrong", transport: server.transport)
        let key = await #expect(throws: ServiceError.self) { try await seerr.auth.me() }
        #expect(key?.code == .wrongKey && key?.status == 403)
        #expect(key?.advice == "Copy the key anew from Seerr, Settings → General.")
        let acting = await #expect(throws: ServiceError.self) { try await seerr.acting(as: 7).auth.me() }
        #expect(acting?.code == .forbidden)
        #expect(acting?.advice.contains("user 7") == true)
        let session = Seerr("http://nas", session: .init(cookie: "connect.sid=abc"), transport: server.transport)
        let signed = await #expect(throws: ServiceError.self) { try await session.auth.me() }
        #expect(signed?.code == .forbidden)
        #expect(signed?.advice.hasPrefix("Sign in anew") == true)
    }

    @Test func noKeyAtAllIsAnother() async throws {
        let words =
            #"{"message":"cookie 'connect.sid' required","errors":[{"path":"/x","message":"cookie 'connect.sid' required"}]}"#
        let server = Server(["GET nas/api/v1/auth/me": .status(401, words)])
        let error = await #expect(throws: ServiceError.self) {
            try await Seerr("http://nas", key: "", transport: server.transport).auth.me()
        }
        #expect(error?.code == .wrongKey && error?.status == 401)
        #expect(error?.advice == "Give the key from Settings → General of Seerr, or sign in: neither was sent.")
    }

    @Test func signingInKeepsTheCookieAndPrintsItNowhere() async throws {
        let server = Server([
            "GET nas/api/v1/settings/public": #"{"initialized": false}"#,
            "POST nas/api/v1/auth/plex": Server.Answer(#"{"id": 1}"#).with(
                "Set-Cookie", "connect.sid=s%3Aabcdef.ghi; Path=/; HttpOnly"),
            "GET nas/api/v1/auth/me": #"{"id": 1}"#,
        ])
        let seerr = try await Seerr.signedIn("http://nas", by: .plex("plex-token"), transport: server.transport)
        _ = try await seerr.auth.me()
        #expect(server.received[1] == #"{"authToken":"plex-token"}"#)
        #expect(sent("Cookie", server) == [nil, nil, "connect.sid=s%3Aabcdef.ghi"])
        #expect(sent("X-Api-Key", server) == [nil, nil, nil])
        var printed = "\(seerr) \(server.requests)"
        dump(seerr, to: &printed)
        dump(seerr.session, to: &printed)
        #expect(!printed.contains("abcdef"))
    }

    @Test func aServerThatProtectsItselfHearsItsTokenAgain() async throws {
        let server = Server([
            "GET nas/api/v1/settings/public": Server.Answer("{}").with("Set-Cookie", "XSRF-TOKEN=t%2B1; Path=/"),
            "POST nas/api/v1/auth/local": Server.Answer(#"{"id": 1}"#).with("Set-Cookie", "connect.sid=abc; Path=/"),
            "POST nas/api/v1/auth/logout": "{}",
        ])
        let seerr = try await Seerr.signedIn(
            "http://nas", by: .local(email: "a@nas.invalid", password: "pw"), transport: server.transport)
        try await seerr.auth.signOut()
        #expect(sent("X-XSRF-TOKEN", server) == [nil, "t+1", "t+1"])
        #expect(sent("Cookie", server) == [nil, "XSRF-TOKEN=t%2B1", "XSRF-TOKEN=t%2B1; connect.sid=abc"])
    }

    @Test func aTokenOfNoUseIsToldAsOne() async throws {
        let server = Server([
            "GET nas/api/v1/settings/public": "{}",
            "POST nas/api/v1/auth/plex": .status(500, #"{"message":"Unable to authenticate."}"#),
        ])
        let error = await #expect(throws: ServiceError.self) {
            try await Seerr.signedIn("http://nas", by: .plex("x"), as: .overseerr, transport: server.transport)
        }
        #expect(error?.advice.contains("token") == true)
        #expect(error?.code == .serverFault)
    }

    @Test(arguments: [
        ("3.1.0", [String](), Seerr.Profile.seerr), ("2.7.3", [], .jellyseerr), ("1.33.2", [], .overseerr),
        ("1.9.2", ["settings/jellyfin"], .jellyseerr), ("develop-abc", ["blocklist", "blacklist"], .seerr),
        ("develop-abc", ["blacklist", "settings/jellyfin"], .jellyseerr), ("develop-abc", [], .overseerr),
    ])
    func whichOfThemItIsIsFoundOut(_ version: String, _ places: [String], _ profile: Seerr.Profile) async throws {
        var answers: [String: Server.Answer] = [
            "GET nas/api/v1/status": Server.Answer(#"{"version": "\#(version)"}"#),
            "GET nas/api/v1/auth/me": #"{"id": 1}"#,
        ]
        for place in places { answers["GET nas/api/v1/\(place)"] = "{}" }
        let server = Server(answers)
        let seerr = try await Seerr.connected("http://nas", key: "secret", transport: server.transport)
        #expect(seerr.profile == profile)
        #expect(seerr.profile.offers(.blocklist) == (profile == .seerr))
        #expect(server.asked.last == "GET nas/api/v1/auth/me")
    }

    @Test func aKeyOfNoUseIsFoundOutAsSoonAsItIsConnected() async throws {
        let server = Server([
            "GET nas/api/v1/status": #"{"version": "develop-abc"}"#, "GET nas/api/v1/blocklist": .status(403, refused),
            "GET nas/api/v1/auth/me": .status(403, refused),
        ])
        let error = await #expect(throws: ServiceError.self) {
            try await Seerr.connected("http://nas", key: "wrong", transport: server.transport)
        }
        #expect(error?.code == .wrongKey)
        #expect(error?.attempted == "GET http://nas/api/v1/auth/me")
    }

    @Test func whatAnApplicationHasNotIsToldAsThat() async throws {
        let server = Server([:])
        let overseerr = Seerr("http://nas", key: "secret", as: .overseerr, transport: server.transport)
        let error = await #expect(throws: ServiceError.self) { try await overseerr.settings.notifications.ntfy.get() }
        #expect(error?.code == .notFound)
        #expect(error?.advice == "Do without: Overseerr does not offer ntfy.")
    }

    @Test func theBlocklistIsTheBlacklistOfJellyseerr() async throws {
        let server = Server(["POST nas/api/v1/blacklist": .status(412, #"{"message":"Item already blacklisted"}"#)])
        let jellyseerr = Seerr("http://nas", key: "secret", as: .jellyseerr, transport: server.transport)
        let error = await #expect(throws: ServiceError.self) {
            try await jellyseerr.blocklist.add(tmdb: 603, .movie, title: "The Matrix", by: 1)
        }
        #expect(error?.code == .conflict)
        #expect(server.received == [#"{"tmdbId":603,"mediaType":"movie","title":"The Matrix","user":1}"#])
    }
}
