/// An application's version: numbers that are compared one by one, such as `4.0.15.2941`.
public struct ArrVersion: Hashable, Comparable, Sendable, LosslessStringConvertible, ExpressibleByStringLiteral {
    /// The numbers from the left; those that are missing count as zero.
    public let numbers: [Int]
    /// As it was written.
    public let description: String

    /// Reads numbers with dots between, whatever follows them; `nil` where there is none.
    public init?(_ text: String) {
        let numbers = text.drop { $0 == "v" }.prefix { $0.isNumber || $0 == "." }.split(separator: ".").map { Int($0) }
        guard !numbers.isEmpty else { return nil }
        self.numbers = numbers.map { $0 ?? .max }
        description = text
    }

    /// For comparing with; a text without numbers is version 0.
    public init(stringLiteral text: String) {
        let read = ArrVersion(text)
        (numbers, description) = (read?.numbers ?? [], text)
    }

    /// The first number, by which applications count their generations.
    public var major: Int { numbers.first ?? 0 }

    /// The same numbers, zeros at the end left aside.
    public static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

    /// The same for versions that are equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(numbers.reversed().drop { $0 == 0 }.reversed() as [Int])
    }

    /// The first number that differs decides.
    public static func < (left: Self, right: Self) -> Bool {
        for place in 0..<max(left.numbers.count, right.numbers.count) {
            let one = place < left.numbers.count ? left.numbers[place] : 0
            let other = place < right.numbers.count ? right.numbers[place] : 0
            if one != other { return one < other }
        }
        return false
    }
}
