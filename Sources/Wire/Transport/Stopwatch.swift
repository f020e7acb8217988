/// How long something has taken by a clock chosen elsewhere, so that tests need not wait.
package struct Stopwatch: Sendable {
    private let read: @Sendable () -> Duration

    package init(_ clock: some Clock<Duration>) {
        let start = clock.now
        read = { start.duration(to: clock.now) }
    }

    package init() { self.init(ContinuousClock()) }

    package var elapsed: Duration { read() }

    /// What is left of a deadline; `nil` stays without one.
    func remaining(of deadline: Duration?) -> Duration? { deadline.map { $0 - elapsed } }
}
