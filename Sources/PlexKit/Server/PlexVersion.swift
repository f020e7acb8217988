/// A server's version, such as `1.42.2.10156-f737b826c`: its numbers decide, not its build's name.
public struct PlexVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// As the server writes it.
    public let description: String
    private let numbers: [Int]

    /// `nil` for a text that does not begin with a number.
    public init?(_ text: String) {
        let numbers = text.prefix { $0 != "-" }.split(separator: ".").map { Int($0) }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return nil }
        (description, self.numbers) = (text, numbers.compactMap { $0 })
    }

    /// By the numbers, a missing one counting as zero.
    public static func < (left: PlexVersion, right: PlexVersion) -> Bool {
        let count = max(left.numbers.count, right.numbers.count)
        return left.padded(to: count).lexicographicallyPrecedes(right.padded(to: count))
    }

    /// Equal where the numbers are.
    public static func == (left: PlexVersion, right: PlexVersion) -> Bool { !(left < right) && !(right < left) }

    /// By the numbers, without trailing zeros.
    public func hash(into hasher: inout Hasher) { hasher.combine(numbers.last == 0 ? trimmed : numbers) }

    private func padded(to count: Int) -> [Int] {
        numbers + Array(repeating: 0, count: max(0, count - numbers.count))
    }
    private var trimmed: [Int] { Array(numbers.reversed().drop { $0 == 0 }.reversed()) }

    private func isAtLeast(_ other: Int...) -> Bool { !padded(to: 3).lexicographicallyPrecedes(other) }
}

extension PlexVersion {
    /// The newest revision that `X-Plex-Pms-Api-Version` can ask for; `0.0` before there were any.
    public var apiRevision: String {
        if isAtLeast(1, 42, 2) { return "1.1.1" }
        if isAtLeast(1, 42, 0) { return "1.1" }
        return isAtLeast(1, 41, 9) ? "1.0" : "0.0"
    }

    /// From 1.43.0 on a library may take its metadata from a provider of one's own.
    public var hasMetadataProviders: Bool { isAtLeast(1, 43, 0) }
}

extension Identity {
    /// The version as numbers; `nil` where it is not written as one.
    public var number: PlexVersion? { PlexVersion(version) }
}
