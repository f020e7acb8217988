import Listener
import Rehearsal
import Testing

@Suite struct FaultTests {
    let stack = Stack(films: 60, shows: 0)
    var radarr: Fake { stack.radarr }

    @Test func aFaultStrikesAsOftenAsItIsToldTo() async throws {
        radarr.faults.add(.status(500), .get, "/api/v3/movie*", times: 2)
        var statuses: [Int] = []
        for _ in 0..<3 { statuses.append(try await radarr.ask("/api/v3/movie/1").status) }
        #expect(statuses == [500, 500, 200])
        #expect(radarr.journal.entries.compactMap(\.fault).count == 2)
    }

    @Test func aFaultStrikesOnlyWhereItIsAimed() async throws {
        radarr.faults.add(.status(503), .post, "/api/v3/command")
        #expect(try await radarr.ask("/api/v3/command").status == 200)
        #expect(try await radarr.ask(.post, "/api/v3/command", body: ["name": "RefreshMovie"]).status == 503)
    }

    @Test func chanceIsTheSameForTheSameSeed() async throws {
        func statuses() async throws -> [Int] {
            let radarr = Stack(seed: 5, films: 1, shows: 0).radarr
            radarr.faults.add(.status(500), chance: 0.5)
            var statuses: [Int] = []
            for _ in 0..<40 { statuses.append(try await radarr.ask("/api/v3/tag").status) }
            return statuses
        }
        let once = try await statuses()
        #expect(try await once == statuses())
        #expect((5...35).contains(once.count { $0 == 500 }))
    }

    @Test func afterwardsTheWorkIsDoneAndOnlyTheAnswerLost() async throws {
        radarr.faults.add(.cut, .delete, times: 1, isAfterwards: true)
        await #expect(throws: ConnectionCut.self) { try await radarr.ask(.delete, "/api/v3/movie/1") }
        #expect(try await radarr.ask("/api/v3/movie/1").status == 404)
        radarr.faults.add(.cut, .delete, times: 1)
        await #expect(throws: ConnectionCut.self) { try await radarr.ask(.delete, "/api/v3/movie/2") }
        #expect(try await radarr.ask("/api/v3/movie/2").status == 200)
    }

    @Test func statusesHaveTheirOwnBodies() async throws {
        let bodies: [(Int, String)] = [
            (401, ""), (404, "NotFound"), (500, "description"), (503, "errorMessage"), (403, "<html>"),
        ]
        for (status, part) in bodies {
            radarr.faults.add(.status(status), times: 1)
            let said = try await radarr.ask("/api/v3/tag")
            #expect(said.status == status && (part.isEmpty ? said.bytes.isEmpty : said.text.contains(part)))
        }
    }

    @Test func tooManyRequestsSaysWhenToComeBack() async throws {
        radarr.faults.add(.tooManyRequests(retryAfter: 30), times: 1)
        let said = try await radarr.ask("/api/v3/tag")
        #expect(said.status == 429 && said.headers["Retry-After"] == "30")
    }

    @Test func aLateAnswerComesByTheClock() async throws {
        radarr.faults.add(.delay(seconds: 60), times: 1)
        let status = try await withThrowingTaskGroup { group in
            group.addTask { try await radarr.ask("/api/v3/tag").status }
            while stack.clock.waiting == 0 { await Task.yield() }
            stack.clock.advance(by: 60)
            return try await group.next()
        }
        #expect(status == 200)
    }

    @Test func whoWaitsCanGiveUp() async throws {
        radarr.faults.add(.hang)
        let task = Task { try await radarr.ask("/api/v3/tag") }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aTruncatedBodyBreaksOff() async throws {
        radarr.faults.add(.truncated, times: 1)
        await #expect(throws: ConnectionCut.self) { try await radarr.ask("/api/v3/movie") }
    }

    @Test func garbageAndLoginPagesCallThemselvesSuccess() async throws {
        radarr.faults.add(.garbage, times: 1)
        let garbage = try await radarr.ask("/api/v3/movie")
        #expect(garbage.status == 200)
        #expect(throws: SyntaxError.self) { try garbage.document }
        radarr.faults.add(.loginPage, times: 1)
        #expect(try await radarr.ask("/api/v3/movie").text.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func driftChangesDocumentsAndNothingElse() async throws {
        func movie(_ drift: DriftFault) async throws -> Document {
            radarr.faults.add(.drift(drift), times: 1)
            return try await radarr.json("/api/v3/movie")[0]
        }
        let plain = try await radarr.json("/api/v3/movie")[0]
        #expect(try await movie(.unknownEnumValue)["status"] == "fromTheFuture")
        #expect(try await movie(.extraMember)["fromTheFuture"]["isNew"] == true)
        #expect(try await movie(.numbersAsStrings)["year"].string == plain["year"].int.map(String.init))
        #expect(try await movie(.objectAsList)["originalLanguage"] == [])
        #expect(try await movie(.nullTitle).members["title"] == .null)
        #expect(try await movie(.yearOne)["added"] == "0001-01-01T00:00:00Z")
        #expect(try await movie(.controlCharacter)["title"].string?.hasSuffix("\u{1}") == true)
        #expect(try await radarr.json("/api/v3/movie")[0] == plain)
    }

    @Test func plexPutsControlCharactersIntoItsXML() async throws {
        stack.plex.faults.add(.drift(.controlCharacter), times: 1)
        #expect(try await stack.plex.ask("/library/sections/1/all").bytes.contains(1))
    }

    @Test func faultsStrikeOverRealSocketsToo() async throws {
        let listener = try Listener(serving: radarr.transport)
        let client = HTTPClient()
        func get(_ path: String) async throws -> Int {
            let response = try await client.transport.send(
                Request(
                    .get, listener.url + path, headers: ["X-Api-Key": radarr.key.reveal()], deadline: .seconds(120)))
            _ = try await response.body.collect()
            return response.status
        }
        #expect(try await get("/api/v3/movie") == 200)
        // A client may ask once more where a connection it had kept open is closed on it: so it stays cut.
        let cut = radarr.faults.add(.cut)
        await #expect(throws: (any Error).self) { try await get("/api/v3/tag") }
        radarr.faults.remove(cut)
        radarr.faults.add(.truncated, times: 1)
        await #expect(throws: (any Error).self) { try await get("/api/v3/movie") }
        radarr.faults.add(.status(500), times: 1)
        #expect(try await get("/api/v3/tag") == 500)
        #expect(try await get("/api/v3/tag") == 200)
        await listener.stop()
    }

    @Test func faultsCanBePutInByHTTP() async throws {
        let control = stack.control
        func send(_ method: Request.Method, _ path: String, _ body: Document? = nil) async throws -> Said {
            let response = try await control.send(Request(method, path, body: body.map { Body($0.json()) } ?? .empty))
            return Said(status: response.status, headers: response.headers, bytes: try await response.body.collect())
        }
        let made = try await send(
            .post, "/__rehearsal/faults", ["service": "radarr", "kind": "status", "status": 418, "path": "/api/v3/tag"])
        #expect(made.status == 201)
        #expect(try await radarr.ask("/api/v3/tag").status == 418)
        #expect(try await send(.get, "/__rehearsal/faults").document.list.count == 1)
        #expect(try await send(.delete, "/__rehearsal/faults/radarr/\(made.document["id"].int ?? 0)").status == 204)
        #expect(try await radarr.ask("/api/v3/tag").status == 200)
        #expect(try await send(.post, "/__rehearsal/faults", ["service": "radarr", "kind": "nonsense"]).status == 400)
        #expect(try await send(.post, "/__rehearsal/faults", ["service": "nobody", "kind": "cut"]).status == 400)
        #expect(
            try await send(.get, "/__rehearsal/truth").document["films"]["missing"].int
                == stack.truth.count(films: .missing))
    }
}
