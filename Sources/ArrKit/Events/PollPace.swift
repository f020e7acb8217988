/// How long to wait before asking again: little while things happen, ever more while nothing does or nobody answers.
public struct PollPace: Hashable, Sendable {
    /// The pause after something happened.
    public let shortest: Duration
    /// The longest pause while nothing happens.
    public let longest: Duration
    /// The pause before the next question.
    public private(set) var interval: Duration

    /// Between five seconds and two minutes, unless told otherwise.
    public init(shortest: Duration = .seconds(5), longest: Duration = .seconds(120)) {
        (self.shortest, self.longest) = (shortest, max(shortest, longest))
        interval = shortest
    }

    /// Something happened, or nothing did.
    public mutating func answered(events: Int) { interval = events > 0 ? shortest : min(longest, interval * 3 / 2) }

    /// Nobody answered.
    public mutating func failed() { interval = min(longest, interval * 2) }
}
