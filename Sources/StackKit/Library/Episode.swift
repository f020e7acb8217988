extension LibraryItem {
    /// One episode of a show, in six bytes: a long-running library has tens of millions.
    public struct Episode: Hashable, Sendable, Comparable {
        /// What is known of an episode besides its number.
        public struct State: OptionSet, Hashable, Sendable {
            /// The bits, which are not stored anywhere: they may change between versions.
            public let rawValue: UInt8
            /// Bits as `rawValue` gave them.
            public init(rawValue: UInt8) { self.rawValue = rawValue }

            /// A file for it is there.
            public static let hasFile = State(rawValue: 1)
            /// The service is to fetch it when it is lacking.
            public static let monitored = State(rawValue: 2)
            /// Its air date has passed.
            public static let aired = State(rawValue: 4)
        }

        private let seasonNumber: UInt16
        private let episodeNumber: UInt16
        /// What is known of it besides its number.
        public var state: State

        /// Season 0 holds the specials.
        public init(season: Int, number: Int, _ state: State) {
            (seasonNumber, episodeNumber) = (UInt16(clamping: season), UInt16(clamping: number))
            self.state = state
        }

        /// The season's number; 0 holds the specials.
        public var season: Int { Int(seasonNumber) }
        /// The number within its season.
        public var number: Int { Int(episodeNumber) }

        /// Both numbers as one, which orders and identifies an episode within its show.
        var place: UInt32 { UInt32(seasonNumber) << 16 | UInt32(episodeNumber) }

        /// By season, then number.
        public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
    }
}

extension LibraryItem.Episode: CustomStringConvertible {
    /// `S01E05`.
    public var description: String { "S\(Self.twoDigits(season))E\(Self.twoDigits(number))" }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Sequence<LibraryItem.Episode> {
    /// The shortest list a person can read: `S01E02–E05, E07, S02E01`.
    var shortened: String {
        var runs: [(first: LibraryItem.Episode, last: LibraryItem.Episode)] = []
        for episode in sorted() {
            if let last = runs.last?.last, last.season == episode.season, episode.number - last.number <= 1 {
                runs[runs.count - 1].last = episode
            } else {
                runs.append((episode, episode))
            }
        }
        var season: Int?
        return runs.map { first, last in
            let start = first.season == season ? String(first.description.drop { $0 != "E" }) : first.description
            season = first.season
            return first.number == last.number ? start : "\(start)–\(last.description.drop { $0 != "E" })"
        }
        .joined(separator: ", ")
    }
}
