/// Where a service answered otherwise than its model says: collected while reading, for a person to look at.
public final class Drift: Sendable {
    /// One surprise, and how often it was met.
    public struct Note: Hashable, Sendable {
        /// The field's place with list positions left out, such as `[].movieFile.size`.
        public var path: String
        /// What the model wants there, in words, such as `a whole number`.
        public var expected: String
        /// What came instead, in words.
        public var found: String
        /// True where data was lost: an element of a list could not be read and was left out.
        public var isLoss: Bool
        /// How often it was met, over all answers read.
        public var count: Int
    }

    private struct Key: Hashable { let path, expected, found: String, isLoss: Bool }
    private let counts = Lock<[Key: Int]>([:])

    /// True where members no model has are noted too.
    package let isThorough: Bool

    /// No surprises yet.
    public init() { isThorough = false }

    /// No surprises yet.
    ///
    /// - Parameter isThorough: Also notes each member that no model has. Nothing is amiss with those, they are kept; but
    ///   they tell that a service is newer than its models, or that these leave something out.
    public init(isThorough: Bool) { self.isThorough = isThorough }

    /// Every surprise so far, by path.
    public var notes: [Note] {
        counts.withLock { counts in
            counts.map {
                Note(path: $0.path, expected: $0.expected, found: $0.found, isLoss: $0.isLoss, count: $1)
            }
        }
        .sorted { ($0.path, $0.expected, $0.found) < ($1.path, $1.expected, $1.found) }
    }

    /// How many list elements could not be read. While this is not zero, what a list lacks is unknown, not absent.
    public var losses: Int { counts.withLock { $0.reduce(0) { $0 + ($1.key.isLoss ? $1.value : 0) } } }

    package func add(_ path: String, expected: String, found: String, isLoss: Bool = false) {
        let key = Key(path: path, expected: expected, found: found, isLoss: isLoss)
        counts.withLock { $0[key, default: 0] += 1 }
    }

    /// Takes over what another one has collected.
    package func add(_ other: Drift) {
        for note in other.notes {
            let key = Key(path: note.path, expected: note.expected, found: note.found, isLoss: note.isLoss)
            counts.withLock { $0[key, default: 0] += note.count }
        }
    }
}
