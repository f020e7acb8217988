import Rehearsal
import Testing

@Suite struct ArrMannersTests {
    let stack = Stack(films: 60, shows: 12)

    @Test func aWrongKeyGetsAnEmpty401() async throws {
        for fake in [stack.radarr, stack.sonarr] {
            let said = try await fake.ask("/api/v3/system/status", headers: ["X-Api-Key": "wrong"])
            #expect(said.status == 401 && said.bytes.isEmpty && said.headers["X-Application-Version"] == nil)
        }
    }

    @Test func aWrongKeyInTheQueryBeatsARightOneInTheHeader() async throws {
        let said = try await stack.radarr.ask("/api/v3/tag", query: ["apikey": "wrong"])
        #expect(said.status == 401)
    }

    @Test func aBearerKeyWillDo() async throws {
        let bearer = "Bearer \(stack.radarr.key.reveal())"
        #expect(try await stack.radarr.plainly(.get, "/api/v3/tag", headers: ["Authorization": bearer]).status == 200)
    }

    @Test func pingNeedsNoKey() async throws {
        #expect(try await stack.sonarr.plainly(.get, "/ping").document == ["status": "OK"])
    }

    @Test func answersCarryTheVersion() async throws {
        #expect(try await stack.prowlarr.ask("/api/v1/system/status").headers["X-Application-Version"] == "2.3.0.5236")
        #expect(try await stack.prowlarr.json("/api") == ["current": "v1", "deprecated": []])
    }

    @Test func whatIsNotTheAPIIsALoginPage() async throws {
        let said = try await stack.radarr.ask("/movie")
        #expect(said.status == 302 && said.headers["Location"] == "/login")
        let page = try await stack.radarr.ask("/login")
        #expect(page.status == 200 && page.headers["Content-Type"] == "text/html")
    }

    @Test func aMissingURLBaseIsRedirectedAfterTheKeyWasLookedAt() async throws {
        let stack = Stack(films: 10, shows: 0, usingURLBases: true)
        let said = try await stack.radarr.ask("/api/v3/movie", query: ["tmdbId": 101])
        #expect(said.status == 307 && said.headers["Location"] == "/radarr/api/v3/movie?tmdbId=101")
        #expect(try await stack.radarr.ask("/api/v3/movie", headers: ["X-Api-Key": "no"]).status == 401)
        #expect(try await stack.radarr.ask("/radarr/api/v3/movie").status == 200)
    }

    @Test func anUnknownSortKeyIsReplacedSilently() async throws {
        let page = try await stack.radarr.json("/api/v3/history", query: ["sortKey": "nonsense"])
        #expect(page["sortKey"] == "date")
    }

    @Test func theQueueRepeatsItsLastPage() async throws {
        let all = try await stack.sonarr.json("/api/v3/queue", query: ["pageSize": 100])
        let past = try await stack.sonarr.json("/api/v3/queue", query: ["pageSize": 100, "page": 9])
        #expect(past["records"] == all["records"] && past["page"] == 1)
        let history = try await stack.sonarr.json("/api/v3/history", query: ["pageSize": 100, "page": 9])
        #expect(history["records"].list.isEmpty)
    }

    @Test func unknownDownloadsAreHiddenUnlessAskedFor() async throws {
        let hidden = try await stack.sonarr.json("/api/v3/queue")["totalRecords"].int
        let shown = try await stack.sonarr.json("/api/v3/queue", query: ["includeUnknownSeriesItems": true])[
            "totalRecords"
        ].int
        let status = try await stack.sonarr.json("/api/v3/queue/status")
        #expect(shown == (hidden ?? 0) + 1 && status["unknownCount"] == 1)
    }

    @Test func aTagInCapitalsBesideItsTwinIsAConflict() async throws {
        #expect(
            try await stack.radarr.ask(.post, "/api/v3/tag", body: ["label": "HD"]).document == [
                "label": "hd", "id": 1,
            ])
        #expect(try await stack.radarr.ask(.post, "/api/v3/tag", body: ["label": "hd"]).status == 201)
        #expect(try await stack.radarr.ask(.post, "/api/v3/tag", body: ["label": "HD"]).status == 409)
    }

    @Test func createdIs201AndChangedIs202() async throws {
        let made = try await stack.radarr.ask(.post, "/api/v3/rootfolder", body: ["path": "/more"])
        #expect(made.status == 201 && made.headers["Location"] == "/api/v3/rootfolder/2")
        let movie = try await stack.radarr.json("/api/v3/movie/1")
        #expect(try await stack.radarr.ask(.put, "/api/v3/movie/1", body: movie).status == 202)
        #expect(try await stack.radarr.ask(.put, "/api/v3/movie", body: movie).status == 202)
        #expect(try await stack.radarr.ask(.delete, "/api/v3/movie/1").status == 200)
    }

    @Test func whatAPutLeavesOutIsReset() async throws {
        var movie = try await stack.radarr.json("/api/v3/movie/1")
        #expect(movie["monitored"] == true && movie["runtime"] != 0)
        movie.members = Members(
            movie.members.filter { $0.name != "monitored" && $0.name != "runtime" }.map { ($0.name, $0.value) })
        _ = try await stack.radarr.ask(.put, "/api/v3/movie/1", body: movie)
        let after = try await stack.radarr.json("/api/v3/movie/1")
        #expect(after["monitored"] == false && after["runtime"] == 0)
    }

    @Test func refusalsHaveTheServersThreeShapes() async throws {
        let twice = try await stack.radarr.ask(
            .post, "/api/v3/movie",
            body: ["tmdbId": 100, "title": "x", "qualityProfileId": 1, "rootFolderPath": "/movies"])
        #expect(try twice.status == 400 && twice.document[0]["errorMessage"] == "This movie has already been added")
        let bad = try await stack.radarr.ask(.post, "/api/v3/movie")
        #expect(bad.status == 400 && bad.headers["Content-Type"]?.hasPrefix("application/problem+json") == true)
        #expect(try bad.document["errors"].members.count == 1)
        let unknown = try await stack.radarr.ask(.post, "/api/v3/command", body: ["name": "Dance"])
        #expect(try unknown.status == 500 && unknown.document["description"].string?.contains("at ") == true)
        #expect(try await stack.radarr.ask("/api/v3/movie/99999").status == 404)
    }

    @Test func aStarredSecretStaysAndLeftOutFieldsFallBack() async throws {
        var client = try await stack.sonarr.json("/api/v3/downloadclient/schema")[0]
        client["name"] = "NZBGet"
        client["fields"] = client["fields"].list.map { field in
            var field = field
            if field["name"] == "password" { field["value"] = "secret" }
            if field["name"] == "port" { field["value"] = 7000 }
            return field
        }.reduce(into: Document([])) { $0[$0.list.count] = $1 }
        var made = try await stack.sonarr.ask(.post, "/api/v3/downloadclient", body: client).document
        func field(_ name: String, _ row: Document) -> Document {
            row["fields"].list.first { $0["name"].string == name }?["value"] ?? .null
        }
        #expect(field("password", made) == "********" && field("port", made) == 7000)
        made["fields"] = [["name": "password", "value": "********"]]
        made["enable"] = false
        let after = try await stack.sonarr.ask(.put, "/api/v3/downloadclient/1", body: made).document
        #expect(field("password", after) == "********" && field("port", after) == 6789)
    }

    @Test func testingAProviderAnswersWithAText() async throws {
        var client = try await stack.radarr.json("/api/v3/downloadclient/schema")[0]
        client["name"] = "NZBGet"
        #expect(try await stack.radarr.ask(.post, "/api/v3/downloadclient/test", body: client).text == "{}")
        client["fields"][0]["value"] = "nowhere.invalid"
        let said = try await stack.radarr.ask(.post, "/api/v3/downloadclient/test", body: client)
        #expect(try said.status == 400 && said.document[0]["propertyName"] == "Host")
    }

    @Test func aCommandGoesItsWayByTheClock() async throws {
        let order = try await stack.radarr.ask(.post, "/api/v3/command", body: ["name": "refreshmovie"]).document
        #expect(order["status"] == "queued" && order["name"] == "RefreshMovie")
        let twin = try await stack.radarr.ask(.post, "/api/v3/command", body: ["name": "refreshmovie"]).document
        #expect(twin["id"] == order["id"])
        stack.clock.advance(by: 1)
        #expect(try await stack.radarr.json("/api/v3/command/1")["status"] == "started")
        stack.clock.advance(by: 5)
        let done = try await stack.radarr.json("/api/v3/command/1")
        #expect(done["status"] == "completed" && done["result"] == "successful")
    }

    @Test func episodesMustBeAskedForByTheirShow() async throws {
        #expect(try await stack.sonarr.ask("/api/v3/episode").status == 400)
    }

    @Test func eventTypesAreNumberedDifferently() async throws {
        let radarr = try await stack.radarr.json("/api/v3/history", query: ["eventType": 3, "pageSize": 5])["records"]
            .list
        let sonarr = try await stack.sonarr.json("/api/v3/history", query: ["eventType": 1, "pageSize": 5])["records"]
            .list
        #expect(!radarr.isEmpty && radarr.allSatisfy { $0["eventType"] == "downloadFolderImported" })
        #expect(!sonarr.isEmpty && sonarr.allSatisfy { $0["eventType"] == "grabbed" })
    }

    @Test func historySinceIsInclusive() async throws {
        let newest = try await stack.radarr.json("/api/v3/history", query: ["pageSize": 1])["records"][0]
        let since = try await stack.radarr.json("/api/v3/history/since", query: ["date": newest["date"].string])
        #expect(since.list.contains(newest))
    }

    @Test func theJournalKnowsWhatWasAskedAndNoKeys() async throws {
        _ = try await stack.radarr.ask(.delete, "/api/v3/movie/1", query: ["apikey": stack.radarr.key.reveal()])
        #expect(stack.radarr.journal.asked == ["DELETE /api/v3/movie/1"])
        #expect(stack.radarr.journal.changes == ["movie 1 deleted"])
        #expect(!"\(stack.radarr.journal.entries)".contains(stack.radarr.key.reveal()))
    }

    @Test func aPackLeavesTheQueueAsAWhole() async throws {
        let records = try await stack.sonarr.json("/api/v3/queue", query: ["pageSize": 100])["records"].list
        let pack = Dictionary(grouping: records) { $0["downloadId"].string ?? "" }.values.first { $0.count > 1 } ?? []
        let id = try #require(pack.first?["id"].int)
        _ = try await stack.sonarr.ask(.delete, "/api/v3/queue/\(id)", query: ["removeFromClient": true])
        let left = try await stack.sonarr.json("/api/v3/queue", query: ["pageSize": 100])["totalRecords"].int
        #expect(left == records.count - pack.count)
        #expect(try await stack.sonarr.ask(.delete, "/api/v3/queue/\(id)").status == 404)
    }

    @Test func prowlarrShowsItsIndexersAndApplications() async throws {
        #expect(try await stack.prowlarr.json("/api/v1/indexer").list.count == 3)
        #expect(
            try await stack.prowlarr.json("/api/v1/applications").list.map { $0["name"] } == [
                "Radarr", "Sonarr", "Lidarr",
            ])
        let caps = try await stack.prowlarr.ask("/1/api", query: ["t": "caps"])
        #expect(caps.text.contains("<movie-search"))
        #expect(try await stack.prowlarr.ask("/1/api").status == 400)
        let limited = try await stack.prowlarr.ask("/2/api", query: ["t": "search"])
        #expect(limited.status == 429 && limited.headers["Retry-After"] == "900")
    }
}
