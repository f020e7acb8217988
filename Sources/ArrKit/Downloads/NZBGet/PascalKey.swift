/// A coding key that NZBGet spells with a capital.
protocol PascalKey: CodingKey, RawRepresentable<String> {}

extension PascalKey {
    var stringValue: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// NZBGet sends whatever may be large in two halves of 32 bits.
///
/// Some of its answers print the halves with a sign, `servervolumes`, `viewfeed` and hidden history among them: a half
/// below zero is the one that is 2³² greater.
enum Halves {
    static func join(_ high: Int64, _ low: Int64) -> Int64 { (high & 0x7FFF_FFFF) << 32 | (low & 0xFFFF_FFFF) }

    /// `nil` where the server does not send it, or sends −1 because it cannot tell.
    static func join(_ high: Int64?, _ low: Int64?) -> Int64? {
        guard let high, let low, !(isOnes(high) && isOnes(low)) else { return nil }
        return join(high, low)
    }

    private static func isOnes(_ half: Int64) -> Bool { half & 0xFFFF_FFFF == 0xFFFF_FFFF }
}
