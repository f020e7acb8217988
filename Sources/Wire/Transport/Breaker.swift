/// Decides whether a failing service is still asked: closed, open after repeated failures, half-open while one probe is
/// under way. Pure: time is passed in, as the time since a moment of the caller's choosing, such as 1970.
public struct Breaker: Hashable, Sendable {
    /// When it opens, and what closes it again.
    public struct Settings: Hashable, Sendable {
        /// Failures in a row that open it.
        public var failures: Int
        /// How long it stays open before a probe is let through.
        public var cooldown: Duration
        /// Successful probes in a row that close it.
        public var successes: Int
        /// How many outages are remembered.
        public var memory: Int

        /// By default five failures in a row open it, and one good probe after a minute closes it.
        public init(failures: Int = 5, cooldown: Duration = .seconds(60), successes: Int = 1, memory: Int = 30) {
            (self.failures, self.cooldown) = (max(1, failures), cooldown)
            (self.successes, self.memory) = (max(1, successes), max(1, memory))
        }
    }

    /// Whether requests are let through.
    public enum State: Hashable, Sendable {
        /// Everything is let through; `failures` came in a row.
        case closed(failures: Int)
        /// Nothing is let through until then.
        case open(until: Duration)
        /// One probe is under way and nothing else is let through.
        case halfOpen
    }

    /// One time of failing, from its first failure until a probe succeeded.
    public struct Outage: Hashable, Sendable {
        /// The time of the first failure, on the caller's clock.
        public var began: Duration
        /// `nil` while it lasts.
        public var ended: Duration?
        /// Requests that failed, the probes included.
        public var failed: Int
        /// Requests that were not sent.
        public var refused: Int
        /// Probes that failed; the one that ended it is not counted.
        public var probes: Int

        /// An outage as it was remembered, its times on the caller's clock.
        public init(began: Duration, ended: Duration? = nil, failed: Int, refused: Int = 0, probes: Int = 0) {
            (self.began, self.ended) = (began, ended)
            (self.failed, self.refused, self.probes) = (failed, refused, probes)
        }
    }

    /// What lets one request through; hand it back with what became of the request.
    public struct Pass: Hashable, Sendable {
        /// True where this request was let through to find out whether the service is back.
        public let isProbe: Bool
        /// Results from before the last change of state are out of date.
        fileprivate let era: Int
    }

    /// Whether one request may be sent.
    public enum Admission: Hashable, Sendable {
        /// It may be sent; the pass comes back with what became of it.
        case admitted(Pass)
        /// Not before that long.
        case refused(wait: Duration)
    }

    /// When it opens and what closes it; fixed, because the state was reached under them.
    public let settings: Settings
    /// Whether requests are let through now.
    public private(set) var state = State.closed(failures: 0)
    /// Oldest first; the last one may still last.
    public private(set) var outages: [Outage] = []
    private var era = 0
    private var firstFailure: Duration?
    private var successes = 0

    /// Goes on from remembered outages: while the last one lasts, the first request is a probe.
    public init(_ settings: Settings = Settings(), remembering outages: [Outage] = []) {
        (self.settings, self.outages) = (settings, outages.suffix(settings.memory))
        if let last = outages.last, last.ended == nil { state = .open(until: last.began) }
    }

    /// Asks whether a request may be sent now.
    public mutating func admit(at now: Duration) -> Admission {
        switch state {
        case .closed: return .admitted(Pass(isProbe: false, era: era))
        case .open(let until) where now >= until:
            enter(.halfOpen)
            return .admitted(Pass(isProbe: true, era: era))
        case .open(let until): return refuse(until - now)
        case .halfOpen: return refuse(.zero)
        }
    }

    /// The server answered, whatever it said short of a fault of its own.
    public mutating func succeed(_ pass: Pass, at now: Duration) {
        guard pass.era == era else { return }
        guard pass.isProbe else {
            (state, firstFailure) = (.closed(failures: 0), nil)
            return
        }
        successes += 1
        if successes < settings.successes { return enter(.open(until: now)) }
        outages[outages.count - 1].ended = now
        firstFailure = nil
        enter(.closed(failures: 0))
    }

    /// The server did not answer, or failed itself.
    public mutating func fail(_ pass: Pass, at now: Duration) {
        guard pass.era == era else { return }
        successes = 0
        if pass.isProbe {
            outages[outages.count - 1].failed += 1
            outages[outages.count - 1].probes += 1
            return enter(.open(until: now + settings.cooldown))
        }
        guard case .closed(let earlier) = state else { return }
        let began = firstFailure ?? now
        firstFailure = began
        guard earlier + 1 >= settings.failures else {
            state = .closed(failures: earlier + 1)
            return
        }
        outages.append(Outage(began: began, failed: earlier + 1))
        outages.removeFirst(max(0, outages.count - settings.memory))
        enter(.open(until: now + settings.cooldown))
    }

    /// The request ended without telling anything, as a cancelled one does: the next one may probe.
    public mutating func forget(_ pass: Pass, at now: Duration) {
        if pass.era == era, pass.isProbe { enter(.open(until: now)) }
    }

    private mutating func enter(_ next: State) {
        state = next
        era += 1
        if case .closed = next { successes = 0 }
    }

    private mutating func refuse(_ wait: Duration) -> Admission {
        outages[outages.count - 1].refused += 1
        return .refused(wait: wait)
    }
}
