import ArrKit
import Support
import Testing

struct CommandTests {
    private static func command(_ status: String, _ result: String = "unknown") -> String {
        #"{"id": 8, "name": "SeriesSearch", "status": "\#(status)", "result": "\#(result)","#
            + #""queued": "2024-01-01T00:00:00Z", "message": "12 reports"}"#
    }

    private func sonarr(_ answers: Server.Answer) -> (Sonarr, Server) {
        let server = Server([
            "POST nas/api/v3/command": .status(201, Self.command("queued")), "GET nas/api/v3/command/8": answers,
        ])
        return (Sonarr("http://nas", key: "k", transport: server.transport), server)
    }

    @Test func runningWaitsUntilItIsOver() async throws {
        let (sonarr, server) = sonarr(
            .inTurn(Self.command("queued"), Self.command("started"), Self.command("completed", "successful")))
        let clock = InstantClock()
        let command = try await sonarr.commands.run(.seriesSearch(5), clock: clock)
        #expect(command.status == .completed)
        #expect(clock.slept == [.seconds(1), .seconds(1), .seconds(1)])
        #expect(try Document(json: server.received[0]) == ["name": "SeriesSearch", "seriesId": 5])
    }

    @Test func completedWithoutSuccessIsAnError() async throws {
        let (sonarr, _) = sonarr("\(Self.command("completed", "unsuccessful"))")
        let error = await #expect(throws: ServiceError.self) {
            try await sonarr.commands.run(.seriesSearch(5), clock: InstantClock())
        }
        #expect(error?.code == .unsuccessful)
        #expect(error?.messages == ["12 reports"])
    }

    @Test(arguments: ["failed", "aborted", "cancelled", "orphaned"]) func anyOtherEndIsAnError(_ end: String) async {
        let (sonarr, _) = sonarr("\(Self.command(end))")
        let error = await #expect(throws: ServiceError.self) {
            try await sonarr.commands.run(.rssSync, clock: InstantClock())
        }
        #expect(error?.code == .unsuccessful)
    }

    @Test func waitingEndsAtItsLimit() async throws {
        let (sonarr, server) = sonarr("\(Self.command("started"))")
        let error = await #expect(throws: ServiceError.self) {
            try await sonarr.commands.run(
                .rssSync, within: .seconds(30), askingEvery: .seconds(10), clock: InstantClock())
        }
        #expect(error?.code == .timedOut)
        #expect(server.asked.count == 4)
    }

    @Test func startingDoesNotWait() async throws {
        let (sonarr, server) = sonarr("")
        #expect(try await sonarr.commands.start(.refreshSeries([1, 2])).status == .queued)
        #expect(try Document(json: server.received[0]) == ["name": "RefreshSeries", "seriesIds": [1, 2]])
    }

    @Test func aStateOfTomorrowIsWaitedThrough() async throws {
        let (sonarr, _) = sonarr(.inTurn(Self.command("dreaming"), Self.command("completed")))
        #expect(try await sonarr.commands.run(.backup, clock: InstantClock()).status == .completed)
    }
}
