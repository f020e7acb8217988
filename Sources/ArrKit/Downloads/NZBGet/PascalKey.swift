/// A coding key that NZBGet spells with a capital.
protocol PascalKey: CodingKey, RawRepresentable<String> {}

extension PascalKey {
    var stringValue: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// NZBGet sends whatever may be large in two halves of 32 bits.
enum Halves {
    static func join(_ high: UInt32, _ low: UInt32) -> Int64 { Int64(high) << 32 | Int64(low) }

    /// `nil` where the server does not send it, or sends −1 because it cannot tell.
    static func join(_ high: UInt32?, _ low: UInt32?) -> Int64? {
        guard let high, let low, (high, low) != (.max, .max) else { return nil }
        return join(high, low)
    }
}
