/// How far long work has come.
public struct Progress: Hashable, Sendable {
    /// What is being done, such as `importing`.
    public var phase: String
    /// How many of `unit` are done.
    public var done: Int
    /// `nil` while it is not known.
    public var total: Int?
    /// What is counted, such as `items` or `bytes`.
    public var unit: String

    /// A report in the words a person is shown; without `total` no fraction can be given.
    public init(_ phase: String, done: Int = 0, of total: Int? = nil, unit: String = "items") {
        (self.phase, self.done, self.total, self.unit) = (phase, done, total, unit)
    }

    /// Between zero and one; `nil` without a total.
    public var fraction: Double? {
        guard let total else { return nil }
        return total <= 0 ? 1 : min(1, max(0, Double(done) / Double(total)))
    }

    /// What long work reports to.
    public typealias Report = @Sendable (Progress) -> Void

    /// The same report, called at most once in `interval` and always for a new phase and for the end of one.
    public static func throttled(
        every interval: Duration = .milliseconds(100), clock: any Clock<Duration> = ContinuousClock(),
        _ report: @escaping Report
    ) -> Report {
        let throttle = SharedThrottle(Throttle(interval: interval), watch: Stopwatch(clock))
        return { if throttle.isDue($0) { report($0) } }
    }
}

extension Progress {
    /// Decides which reports are passed on. Time is passed in.
    struct Throttle {
        let interval: Duration
        private var last: (progress: Progress, at: Duration)?

        init(interval: Duration) { self.interval = interval }

        mutating func isDue(_ progress: Progress, at now: Duration) -> Bool {
            if let last, last.progress == progress { return false }
            let isEnd = progress.total.map { progress.done >= $0 } ?? false
            if let last, last.progress.phase == progress.phase, !isEnd, now - last.at < interval { return false }
            last = (progress, now)
            return true
        }
    }

    private final class SharedThrottle: Sendable {
        private let throttle: Lock<Throttle>
        private let watch: Stopwatch

        init(_ throttle: Throttle, watch: Stopwatch) {
            self.throttle = Lock(throttle)
            self.watch = watch
        }

        func isDue(_ progress: Progress) -> Bool {
            let now = watch.elapsed
            return throttle.withLock { $0.isDue(progress, at: now) }
        }
    }
}
