/// How much of a list is asked for at a time: more while answers are quick, less after slow or failed ones.
///
/// A server's disks and the width of a line decide what is quick, so it is measured and not set.
struct PageSize: Hashable, Sendable {
    /// Elements to ask for next.
    private(set) var count: Int
    /// How often in a row an answer failed.
    private var failures = 0

    init(count: Int) { self.count = count }

    static let least = 50
    static let most = 4000
    /// An answer within this time lets the next one be twice as long.
    static let quick = Duration.seconds(2)
    /// One beyond this time halves the next.
    static let slow = Duration.seconds(10)
    /// After so many failures in a row there is no use in asking for less.
    static let patience = 2

    /// A page came. One that was not full says nothing of what the server could do.
    mutating func came(_ elements: Int, in time: Duration) {
        failures = 0
        if time > Self.slow {
            count = max(Self.least, count / 2)
        } else if time < Self.quick, elements >= count {
            count = min(Self.most, count * 2)
        }
    }

    /// A page did not come. False where it is no use asking for less.
    mutating func failed(_ error: any Error) -> Bool {
        guard Self.isWorthLess(error), failures < Self.patience, count > Self.least else { return false }
        failures += 1
        count = max(Self.least, count / 4)
        return true
    }

    /// True for what a smaller page may spare: a server or line that gave up on a large answer.
    private static func isWorthLess(_ error: any Error) -> Bool {
        guard let code = (error as? ServiceError)?.code else { return false }
        return [.timedOut, .cutShort, .tooLarge, .serverFault, .badGateway].contains(code)
    }
}
