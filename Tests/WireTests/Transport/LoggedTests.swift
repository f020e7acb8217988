import Support
import Testing
import Wire

@Suite struct LoggedTests {
    private let clock = InstantClock()

    private func log(_ answer: Result<Response, any Error>, taking time: Duration, _ request: Request) async -> [String]
    {
        let lines = Lock<[String]>([])
        let server = Canned(answer).transport.decorated { [clock] request, send in
            clock.advance(by: time)
            return try await send(request)
        }
        _ = try? await server.logged(clock: clock) { line in lines.withLock { $0.append(line) } }.send(request)
        return lines.withLock { $0 }
    }

    @Test func exchangeIsOneLine() async {
        let answer = Result<Response, any Error>.status(200, String(repeating: "x", count: 4242))
        let lines = await log(answer, taking: .milliseconds(13), Request(.get, "http://nas:8989/api/v3/series"))
        #expect(lines == ["GET http://nas:8989/api/v3/series 200 13 ms 4.2 kB"])
    }

    @Test func failureIsOneLine() async {
        let lines = await log(.failure(.refused), taking: .seconds(3.25), Request(.get, "http://nas/x"))
        #expect(lines == ["GET http://nas/x refused 3.3 s"])
    }

    @Test func cancellationIsToldAsOne() async {
        #expect(await log(.failure(CancellationError()), taking: .zero, Request(.get, "x")) == ["GET x cancelled 0 ms"])
    }

    @Test func streamIsNotWaitedFor() async {
        let stream = Response(body: Body(arriving: Chunks(chunks: [[1]])))
        #expect(await log(.success(stream), taking: .zero, Request(.get, "x")) == ["GET x 200 0 ms"])
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (9_960, "10 kB"), (999_499, "999 kB"), (999_600, "1.0 MB"),
        (1_500_000_000, "1.5 GB"), (Int.max, "9223372 TB"),
    ])
    func sizesAreReadable(bytes: Int, text: String) { #expect(Readable.size(bytes) == text) }

    @Test(arguments: [(0.0004, "0 ms"), (0.9994, "999 ms"), (0.9999, "1.0 s"), (59, "59 s"), (180, "3 min")])
    func timesAreReadable(seconds: Double, text: String) { #expect(Readable.time(.seconds(seconds)) == text) }
}
