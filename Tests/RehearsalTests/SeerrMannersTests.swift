import Rehearsal
import Testing

/// What clients of Overseerr and Seerr trip over.
struct SeerrMannersTests {
    private let stack = Stack(films: 60, shows: 20)

    @Test func noKeyIsNotAWrongKey() async throws {
        let none = try await stack.seerr.plainly(.get, "/api/v1/request")
        #expect(none.status == 401)
        #expect(try none.document["message"] == "cookie 'connect.sid' required")
        let wrong = try await stack.seerr.plainly(.get, "/api/v1/request", headers: ["X-Api-Key": "wrong"])
        #expect(wrong.status == 403)
        #expect(
            try wrong.document == ["status": 403, "error": "You do not have permission to access this endpoint"])
    }

    @Test func fourPlacesAreOpenToAll() async throws {
        for path in ["status", "status/appdata", "settings/public", "backdrops"] {
            #expect(try await stack.overseerr.plainly(.get, "/api/v1/\(path)").status == 200, "\(path)")
        }
    }

    @Test func aKeyActsForAnotherUser() async throws {
        let me = try await stack.seerr.ask("/api/v1/auth/me", headers: ["X-API-User": "2"]).document
        #expect(me["id"] == 2 && me["email"] == "friend@nas.invalid")
        #expect(try await stack.seerr.ask("/api/v1/auth/me", headers: ["X-API-User": "9"]).status == 403)
        #expect(try await stack.seerr.ask("/api/v1/settings/main", headers: ["X-API-User": "2"]).status == 403)
    }

    @Test func whatTheDescriptionDoesNotKnowIsRefused() async throws {
        let query = try await stack.overseerr.ask("/api/v1/request", query: ["sortDirection": "asc"])
        #expect(query.status == 400)
        #expect(try query.document["message"] == "Unknown query parameter 'sortDirection'")
        #expect(try await stack.seerr.ask("/api/v1/request", query: ["sortDirection": "asc"]).status == 200)
        #expect(try await stack.seerr.ask("/api/v1/request", query: ["filter": "lost"]).status == 400)
        #expect(try await stack.seerr.ask("/api/v1/user", query: ["sort": ""]).status == 400)
        #expect(try await stack.seerr.ask("/api/v1/nowhere").status == 404)
        #expect(try await stack.seerr.ask(.put, "/api/v1/issue/1", body: [:]).status == 405)
        let own = try await stack.seerr.ask(.post, "/api/v1/settings/main", body: ["apiKey": "mine"])
        #expect(own.status == 400)
        #expect(try own.document["errors"][0]["path"] == ".body.apiKey")
        #expect(try await stack.seerr.ask(.post, "/api/v1/request", body: ["mediaType": "movie"]).status == 400)
    }

    @Test func aPutReplacesAllOfAServer() async throws {
        var radarr = try await stack.seerr.json("/api/v1/settings/radarr")[0]
        #expect(radarr["id"] == 0 && radarr["minimumAvailability"] == "released")
        radarr.members["id"] = nil
        radarr.members["minimumAvailability"] = nil
        #expect(try await stack.seerr.ask(.put, "/api/v1/settings/radarr/0", body: radarr).status == 200)
        #expect(try await stack.seerr.json("/api/v1/settings/radarr")[0]["minimumAvailability"].isNull)
    }

    @Test func theGetOfLibrariesTurnsOffWhatItDoesNotName() async throws {
        func enabled() async throws -> [Bool?] {
            try await stack.overseerr.json("/api/v1/settings/plex")["libraries"].list.map(\.["enabled"].bool)
        }
        #expect(try await enabled() == [true, true])
        _ = try await stack.overseerr.ask("/api/v1/settings/plex/library", query: ["enable": "2"])
        #expect(try await enabled() == [false, true])
        _ = try await stack.overseerr.ask("/api/v1/settings/plex/library", query: ["sync": "true"])
        #expect(try await enabled() == [false, false])
        #expect(stack.overseerr.journal.changes == ["libraries enabled: 2", "libraries enabled: none"])
    }

    @Test func whatIsNotASCIIIsLostInTheWebhook() async throws {
        let path = "/api/v1/settings/notifications/webhook"
        let text = Document.string(#"{"ü": 1}"#).json()
        _ = try await stack.seerr.ask(.post, path, body: ["options": ["jsonPayload": Document(text)]])
        #expect(try await stack.seerr.json(path)["options"]["jsonPayload"] != #"{"ü": 1}"#)
        // What GET shows is not what POST takes.
        let shown = try await stack.seerr.json("/api/v1/settings/notifications/webhook")
        _ = try await stack.seerr.ask(.post, path, body: shown)
        #expect(try await stack.seerr.json(path)["options"]["jsonPayload"].string == nil)
    }

    @Test func aListShowsTenOfManyAndSaysSo() async throws {
        for index in 70..<85 {
            let film = stack.library.film(index).tmdbID
            let body: Document = ["mediaType": "movie", "mediaId": Document(film)]
            #expect(try await stack.seerr.ask(.post, "/api/v1/request", body: body).status == 201)
        }
        let page = try await stack.seerr.json("/api/v1/request")
        #expect(page["results"].list.count == 10)
        #expect(page["pageInfo"] == ["pages": 2, "pageSize": 10, "results": 15, "page": 1])
        #expect(try await stack.seerr.json("/api/v1/request", query: ["skip": 10])["results"].list.count == 5)
        #expect(try await stack.seerr.json("/api/v1/request", query: ["skip": 99])["results"].list.isEmpty)
    }

    @Test func bothKnowWhatRadarrKnows() async throws {
        let count = stack.truth.filmsInRadarr - stack.truth.count(films: .unmonitored)
        let inPlexAlone = stack.truth.count(films: .plexOnly) + stack.truth.count(films: .trashed)
        let shows = stack.library.shows.count { $0.case != .unmonitored }
        for fake in [stack.overseerr, stack.seerr] {
            let media = try await fake.json("/api/v1/media", query: ["take": 1])
            #expect(media["pageInfo"]["results"].int == count + inPlexAlone + shows)
        }
    }

    @Test func faultsStrikeTheseToo() async throws {
        stack.seerr.faults.add(.status(500), .post, "/api/v1/request", times: 1)
        let body: Document = ["mediaType": "movie", "mediaId": Document(stack.library.film(70).tmdbID)]
        #expect(try await stack.seerr.ask(.post, "/api/v1/request", body: body).status == 500)
        #expect(try await stack.seerr.ask(.post, "/api/v1/request", body: body).status == 201)
        let control = try await stack.control.send(
            Request(
                .post, "/__rehearsal/faults",
                body: Body(#"{"service": "overseerr", "kind": "loginPage", "times": 1}"#)))
        #expect(control.status == 201)
        #expect(try await stack.overseerr.ask("/api/v1/status").text.contains("<form"))
    }

    @Test func aFreshOneHasNobodyInIt() async throws {
        let fresh = Stack(films: 10, shows: 2, beforeSetUp: true)
        #expect(try await fresh.seerr.plainly(.get, "/api/v1/settings/public").document["initialized"] == false)
        #expect(try await fresh.seerr.ask("/api/v1/auth/me").status == 403)
        let said = try await fresh.seerr.plainly(
            .post, "/api/v1/auth/plex", body: ["authToken": Document(fresh.plex.key.reveal())])
        #expect(try said.document["permissions"] == 2)
        #expect(said.headers["Set-Cookie"]?.hasPrefix("connect.sid=") == true)
    }
}
