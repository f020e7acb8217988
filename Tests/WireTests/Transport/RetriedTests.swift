import Support
import Testing

@testable import Wire

@Suite struct RetriedTests {
    private let clock = InstantClock()

    private func retried(_ server: Canned, _ policy: RetryPolicy = RetryPolicy(), chance: Double = 1) -> Transport {
        server.transport.retried(policy, clock: clock, chance: { chance })
    }

    @Test(
        arguments: [.refused, .unreachable, .nameNotFound, .connectTimedOut, .idleTimedOut, .cutShort]
            as [HTTPFailure.Code])
    func lostConnectionIsTriedAgain(code: HTTPFailure.Code) async throws {
        let server = Canned(.failure(code), .status(200, "x"))
        #expect(try await retried(server).send(Request(.get, "series")).status == 200)
        #expect(server.asked.count == 2)
    }

    @Test(arguments: [429, 502, 503, 504]) func passingRefusalIsTriedAgain(status: Int) async throws {
        let server = Canned(.status(status), .status(200))
        #expect(try await retried(server).send(Request(.get, "series")).status == 200)
    }

    @Test func lockedDatabaseIsTriedAgain() async throws {
        let server = Canned(.status(500, #"{"message":"database is locked"}"#), .status(200))
        #expect(try await retried(server).send(Request(.get, "series")).status == 200)
    }

    @Test func otherFaultIsHandedOnWithItsWords() async throws {
        let server = Canned(.status(500, #"{"message":"no such column"}"#), .status(200))
        let response = try await retried(server).send(Request(.get, "series"))
        #expect(response.body.bytes == Array(#"{"message":"no such column"}"#.utf8))
        #expect(server.asked.count == 1)
    }

    @Test(arguments: [400, 401, 403, 404, 409]) func refusalIsFinal(status: Int) async throws {
        let server = Canned(.status(status), .status(200))
        #expect(try await retried(server).send(Request(.get, "series")).status == status)
    }

    @Test(arguments: [.certificate, .tls, .tooLarge, .unsupportedURL, .protocolViolation] as [HTTPFailure.Code])
    func lastingFailureIsFinal(code: HTTPFailure.Code) async throws {
        let server = Canned(.failure(code), .status(200))
        await #expect(throws: HTTPFailure.self) { try await retried(server).send(Request(.get, "series")) }
        #expect(server.asked.count == 1)
    }

    @Test(arguments: [.post, .put, .delete, .patch] as [Request.Method])
    func writeIsSentOnce(method: Request.Method) async throws {
        let server = Canned(.failure(.cutShort), .status(200))
        await #expect(throws: HTTPFailure.self) { try await retried(server).send(Request(method, "tag")) }
        #expect(server.asked.count == 1)
    }

    @Test func effectDecidesAndNotTheMethod() async throws {
        let server = Canned(.status(503), .status(200))
        #expect(try await retried(server).send(Request(.post, "jsonrpc", effect: .reads)).status == 200)
        let other = Canned(.status(503), .status(200))
        #expect(
            try await retried(other).send(Request(.get, "library/sections/1/refresh", effect: .writes)).status == 503)
    }

    @Test func cancellationIsFinal() async throws {
        let server = Canned(.failure(CancellationError()), .status(200))
        await #expect(throws: CancellationError.self) { try await retried(server).send(Request(.get, "series")) }
        #expect(server.asked.count == 1)
    }

    @Test func errorOfARootedServiceIsTriedAgain() async throws {
        let server = Canned(.status(503), .status(200))
        let transport = server.transport.rooted(at: "http://nas").retried(clock: clock, chance: { 0 })
        #expect(try await transport.send(Request(.get, "series")).status == 200)
    }

    @Test func pausesDoubleUpToTheirCap() async throws {
        let policy = RetryPolicy(attempts: 6, base: .seconds(1), cap: .seconds(5))
        _ = try await retried(Canned(503), policy).send(Request(.get, "series"))
        #expect(clock.slept == [.seconds(1), .seconds(2), .seconds(4), .seconds(5), .seconds(5)])
    }

    @Test func jitterIsFull() {
        let pauses = [0, 0.25, 1].map { RetryPolicy(base: .seconds(8)).pause(after: 1, left: .seconds(99), chance: $0) }
        #expect(pauses == [.zero, .seconds(2), .seconds(8)])
    }

    @Test func manyAttemptsDoNotOverflow() {
        let policy = RetryPolicy(attempts: .max, cap: .seconds(20))
        #expect(policy.pause(after: 1000, left: .seconds(99), chance: 1) == .seconds(20))
    }

    @Test func retryAfterIsTheLeastPause() async throws {
        let server = Canned(.status(429, headers: ["Retry-After": "7"]), .status(200))
        _ = try await retried(server, chance: 0).send(Request(.get, "series"))
        #expect(clock.slept == [.seconds(7)])
    }

    @Test func retryAfterAsADateIsHonoured() async throws {
        let headers: Headers = [
            "Date": "Wed, 21 Oct 2026 07:28:00 GMT", "Retry-After": "Wed, 21 Oct 2026 07:28:09 GMT",
        ]
        let server = Canned(.status(503, headers: headers), .status(200))
        _ = try await retried(server, chance: 0).send(Request(.get, "series"))
        #expect(clock.slept == [.seconds(9)])
    }

    @Test func pauseBeyondPatienceIsNotWaitedFor() async throws {
        let server = Canned(.status(429, headers: ["Retry-After": "3600"]), .status(200))
        #expect(try await retried(server).send(Request(.get, "series")).status == 429)
        #expect(clock.slept.isEmpty)
    }

    @Test func deadlineHoldsForAllAttemptsTogether() async throws {
        let policy = RetryPolicy(attempts: 99, base: .seconds(2), cap: .seconds(2))
        let server = Canned(503)
        let response = try await retried(server, policy).send(Request(.get, "series", deadline: .seconds(5)))
        #expect(response.status == 503)
        #expect(server.asked.map(\.deadline) == [.seconds(5), .seconds(3), .seconds(1)])
    }

    @Test(
        arguments: [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199), ("Fri, 01 Mar 2024 00:00:00 GMT", 1_709_251_200),
            ("soon", nil), ("Sun, 06 Nov 1994 08:49:37 CET", nil), ("Sun, 06 Nov 1994 25:49:37 GMT", nil),
        ] as [(String, Int?)])
    func headerDateIsRead(text: String, seconds: Int?) {
        #expect(HTTPDate.seconds(text) == seconds)
    }

    @Test(arguments: ["-1", "nan", "inf", "later", ""]) func nonsenseInRetryAfterIsIgnored(text: String) {
        #expect(Response(status: 429, headers: ["Retry-After": text]).retryAfter == nil)
    }
}
