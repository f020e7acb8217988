extension Release {
    /// Episode numbers that follow each other: applications take `E01E03` for all from the first to the last.
    public struct Numbers: RandomAccessCollection, Hashable, Sendable {
        private let first: Int32
        private let size: Int32

        /// None.
        public init() { (first, size) = (0, 0) }

        /// One.
        public init(_ number: Int) { (first, size) = (Int32(clamping: number), 1) }

        /// All from the first to the last; none where they are the wrong way round.
        public init(_ first: Int, through last: Int) {
            (self.first, size) = (Int32(clamping: first), Int32(clamping: Swift.max(0, last - first + 1)))
        }

        /// Always 0.
        public var startIndex: Int { 0 }
        /// How many there are.
        public var endIndex: Int { Int(size) }
        /// A number by its place.
        public subscript(position: Int) -> Int {
            precondition(position >= 0 && position < Int(size), "there is no such number")
            return Int(first) + position
        }
    }

    /// A day of the calendar, without a time or a zone.
    public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// Such as 2024.
        public let year: Int
        /// 1 to 12.
        public let month: Int
        /// 1 to 31.
        public let day: Int

        /// `nil` where the calendar has no such day.
        public init?(year: Int, month: Int, day: Int) {
            guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
            guard day <= length else { return nil }
            (self.year, self.month, self.day) = (year, month, day)
        }

        /// As `2024-08-09`.
        public var description: String {
            func digits(_ value: Int, _ count: Int) -> String {
                let text = String(value)
                return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
            }
            return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
        }

        /// The earlier one is less.
        public static func < (left: Day, right: Day) -> Bool {
            (left.year, left.month, left.day) < (right.year, right.month, right.day)
        }
    }
}
