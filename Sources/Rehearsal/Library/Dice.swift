/// Random choices that depend on nothing but a seed and what is being chosen, so that nothing need be remembered.
struct Dice: Sendable {
    private let state: UInt64

    init(seed: UInt64, _ subject: Int, salt: UInt64 = 0) {
        state = Self.mix(Self.mix(seed &+ salt &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(bitPattern: Int64(subject)))
    }

    /// A number in `0..<bound`, the same for the same `use` every time.
    func roll(_ bound: Int, _ use: UInt64) -> Int { Int(bits(use) % UInt64(bound)) }

    func pick<Element>(_ choices: [Element], _ use: UInt64) -> Element { choices[roll(choices.count, use)] }

    /// 16 hexadecimal digits.
    func hex(_ use: UInt64) -> String {
        let text = String(bits(use), radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }

    private func bits(_ use: UInt64) -> UInt64 { Self.mix(state &+ (use &+ 1) &* 0xD1B5_4A32_D192_ED03) }

    /// The finishing step of SplitMix64.
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
