public import struct FoundationEssentials.Date

/// What a search for gaps came to.
public struct GapReport: Sendable {
    /// The worst first, then by kind, title and id.
    public let gaps: [Gap]
    /// Every rule that was run, those that found nothing included.
    public let rules: [Count]
    /// Every source of the snapshot by name, those that could not be seen included.
    public let sources: [State]
    /// When the snapshot was taken that this was concluded from.
    public let taken: Date
    /// How long the search took, indexing included and asking the services not.
    public let duration: Duration

    /// How many gaps of a rule are certain, and how many might be.
    public struct Count: Hashable, Sendable {
        /// The rule's name, such as `library.no-file`.
        public var rule: String
        /// What the rule finds, in a few words for a heading.
        public var summary: String
        /// How many of its gaps hold.
        public var certain = 0
        /// How many of its gaps rest on something that could not be seen.
        public var unknown = 0
    }

    /// How well one source could be seen.
    public struct State: Hashable, Sendable {
        /// Whether all of it was read, a part, or nothing.
        public enum Sight: String, Hashable, Sendable {
            /// All of it was read.
            case known
            /// Some of it could not be read.
            case partly
            /// Nothing could be read.
            case unknown
        }

        /// Which service it is about.
        public var source: Source
        /// How much of it could be read.
        public var sight: Sight
        /// Why it was not seen in full.
        public var why: String?
        /// When it was read, or since when it cannot be.
        public var time: Date?
        /// How many films it holds, as far as they could be read.
        public var movies: Int
        /// How many shows it holds, as far as they could be read.
        public var shows: Int
        /// How many of its titles the other side has too; `nil` if no other side could be read.
        public var matched: Int?

        /// How many titles it holds, as far as they could be read.
        public var count: Int { movies + shows }
    }

    init(_ gaps: [Gap], rules: [GapRule], sources: [State], taken: Date, duration: Duration) {
        self.gaps = Self.distinct(gaps.sorted(by: Self.comesFirst))
        var counts: [String: (certain: Int, unknown: Int)] = [:]
        for gap in gaps {
            if gap.certainty.isCertain {
                counts[gap.rule, default: (0, 0)].certain += 1
            } else {
                counts[gap.rule, default: (0, 0)].unknown += 1
            }
        }
        self.rules = rules.map {
            let count = counts[$0.name] ?? (0, 0)
            return Count(rule: $0.name, summary: $0.summary, certain: count.certain, unknown: count.unknown)
        }
        (self.sources, self.taken, self.duration) = (sources, taken, duration)
    }

    private static func comesFirst(_ left: Gap, _ right: Gap) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.subject.title != right.subject.title { return left.subject.title < right.subject.title }
        return left.id != right.id ? left.id < right.id : left.evidence.lexicographicallyPrecedes(right.evidence)
    }

    /// Entries that a service holds twice make gaps that only their evidence tells apart.
    private static func distinct(_ gaps: [Gap]) -> [Gap] {
        var seen: [String: Int] = [:]
        return gaps.map { gap in
            let twins = seen[gap.id, default: 0]
            seen[gap.id] = twins + 1
            return twins == 0 ? gap : gap.keyed("\(gap.id) \(twins)")
        }
    }

    /// How many gaps hold, over all rules.
    public var certain: Int { rules.reduce(0) { $0 + $1.certain } }
    /// How many gaps rest on something that could not be seen, over all rules.
    public var unknown: Int { rules.reduce(0) { $0 + $1.unknown } }

    /// What a program that made this report should exit with: 0 none, 1 gaps, 2 where a source could not be read, or
    /// nothing is certain and not everything could be seen.
    public var exitStatus: Int32 {
        if sources.contains(where: { $0.sight == .unknown }) { return 2 }
        return certain > 0 ? 1 : unknown > 0 || sources.contains { $0.sight != .known } ? 2 : 0
    }
}

extension GapReport.State {
    init(source: Source, observed: Observed<Void>?, movies: Int, count: Int, matched: Int?) {
        (self.source, self.movies, shows, self.matched) = (source, movies, count - movies, matched)
        switch observed {
        case .known(_, let at): (sight, why, time) = (.known, nil, at)
        case .partly(_, let missing, let at): (sight, why, time) = (.partly, missing, at)
        case .unknown(let reason, let since): (sight, why, time) = (.unknown, reason, since)
        case nil: (sight, why, time) = (.unknown, "it was not asked", nil)
        }
    }
}
