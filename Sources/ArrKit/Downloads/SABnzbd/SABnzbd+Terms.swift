extension SABnzbd {
    /// Which download goes first. SABnzbd writes it as a word and reads it as a number.
    public struct Priority: Hashable, Sendable, Codable, QueryValue, CustomStringConvertible {
        /// Such as `Normal`, or a number.
        public let rawValue: String

        /// As it is sent; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Reads a word or a number; throws where it is something else.
        public init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            rawValue = try (try? value.decode(Int.self)).map(String.init) ?? value.decode(String.self)
        }

        /// Writes it as it came.
        public func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            if let number = Int(rawValue) { try value.encode(number) } else { try value.encode(rawValue) }
        }

        /// Downloads in spite of any pause.
        public static let force = Self(rawValue: "Force")
        /// Before others.
        public static let high = Self(rawValue: "High")
        /// Like any other.
        public static let normal = Self(rawValue: "Normal")
        /// After others.
        public static let low = Self(rawValue: "Low")
        /// For what is added: it is not started.
        public static let paused = Self(rawValue: "Paused")
        /// For what is added: as its category says.
        public static let `default` = Self(rawValue: "Default")

        private static let numbers = ["Force": 2, "High": 1, "Normal": 0, "Low": -1, "Paused": -2, "Default": -100]

        /// The number it is sent as.
        public var queryValues: [String] { [Self.numbers[rawValue].map(String.init) ?? rawValue] }
        /// The word.
        public var description: String { rawValue }
    }

    /// What is done with a download once it is there; each does what those before it do.
    public struct PostProcessing: OpenNumber {
        /// As the server counts.
        public let rawValue: Int
        /// Any number.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// As its category says.
        public static let `default`: Self = -1
        /// Nothing.
        public static let none: Self = 0
        /// It is repaired.
        public static let repair: Self = 1
        /// It is unpacked.
        public static let unpack: Self = 2
        /// Its archives are deleted.
        public static let delete: Self = 3
    }

    /// What is going on with a download.
    public struct Stage: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The NZB file is being fetched.
        public static let grabbing: Self = "Grabbing"
        /// It waits: in the queue for its turn, in the history to be unpacked.
        public static let queued: Self = "Queued"
        /// It is held back.
        public static let paused: Self = "Paused"
        /// It is too new for all of it to have spread.
        public static let propagating: Self = "Propagating"
        /// It is looked for on the servers.
        public static let checking: Self = "Checking"
        /// It comes.
        public static let downloading: Self = "Downloading"
        /// What a repair needs comes.
        public static let fetching: Self = "Fetching"
        /// It is checked by its names and sums.
        public static let quickCheck: Self = "QuickCheck"
        /// It is checked.
        public static let verifying: Self = "Verifying"
        /// It is repaired.
        public static let repairing: Self = "Repairing"
        /// It is unpacked.
        public static let extracting: Self = "Extracting"
        /// It is moved to where it belongs.
        public static let moving: Self = "Moving"
        /// A script runs.
        public static let running: Self = "Running"
        /// All of it is there.
        public static let completed: Self = "Completed"
        /// It came to nothing.
        public static let failed: Self = "Failed"
        /// It is being taken out.
        public static let deleted: Self = "Deleted"
    }

    /// Amounts come as texts in units of 1024 × 1024.
    static func bytes(_ megabytes: String) -> Int64? {
        Double(megabytes).flatMap { Int64(exactly: ($0 * 1_048_576).rounded()) }
    }

    /// `0:00:59`, with days before it where there are any.
    static func duration(_ text: String) -> Duration? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
        guard parts.count == 3 || parts.count == 4, !parts.contains(nil) else { return nil }
        let numbers = parts.compactMap(\.self)
        guard numbers.allSatisfy({ 0..<1_000_000 ~= $0 }) else { return nil }
        let days = numbers.count == 4 ? numbers[0] : 0
        let rest = numbers.suffix(3).reduce(0) { $0 * 60 + $1 }
        return .seconds(days * 86_400 + rest)
    }
}
