import Support
import Testing
import Wire

@Suite struct ProgressTests {
    @Test(arguments: [(0, 10, 0), (5, 10, 0.5), (12, 10, 1), (-1, 10, 0), (0, 0, 1)] as [(Int, Int, Double)])
    func fractionLiesBetweenZeroAndOne(done: Int, total: Int, fraction: Double) {
        #expect(Progress("importing", done: done, of: total).fraction == fraction)
    }

    @Test func fractionIsUnknownWithoutATotal() { #expect(Progress("reading", done: 5).fraction == nil) }

    /// The reports that come through of these, each a second apart on the clock.
    private func reports(of all: [Progress], every interval: Duration) -> [Progress] {
        let clock = InstantClock()
        let passed = Lock<[Progress]>([])
        let report = Progress.throttled(every: interval, clock: clock) { progress in
            passed.withLock { $0.append(progress) }
        }
        for progress in all {
            report(progress)
            clock.advance(by: .seconds(1))
        }
        return passed.withLock { $0 }
    }

    @Test func millionItemsAreReportedNowAndThen() {
        let all = (1...1_000_000).map { Progress("importing", done: $0, of: 1_000_000) }
        let passed = reports(of: all, every: .seconds(100_000))
        #expect(passed.map(\.done) == stride(from: 1, to: 1_000_000, by: 100_000) + [1_000_000])
    }

    @Test func newPhaseIsReportedAtOnce() {
        let passed = reports(of: [Progress("reading", done: 1), Progress("writing", done: 1)], every: .seconds(99))
        #expect(passed.map(\.phase) == ["reading", "writing"])
    }

    @Test func sameReportIsPassedOnOnce() {
        let end = Progress("reading", done: 3, of: 3)
        #expect(reports(of: [end, end, end], every: .zero) == [end])
    }
}
