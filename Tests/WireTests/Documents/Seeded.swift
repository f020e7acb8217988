@testable import Wire

/// The same made-up documents in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func document(depth: Int = 4) -> Document {
        switch Int.random(in: 0..<(depth == 0 ? 5 : 8), using: &self) {
        case 0: return .null
        case 1: return .bool(.random(using: &self))
        case 2: return .number(Number(Int(truncatingIfNeeded: next())))
        case 3:
            let texts = ["1.10", "-0", "1E+5", "0.5e-3", "1.0", "123456789012345678901234567890"]
            return .number(Number(literal: texts[Int.random(in: 0..<texts.count, using: &self)]))
        case 4: return .string(text())
        case 5, 6: return Document((0..<Int.random(in: 0...5, using: &self)).map { _ in document(depth: depth - 1) })
        default:
            let members = (0..<Int.random(in: 0...40, using: &self)).map { _ in
                (text(), document(depth: depth - 2 > 0 ? depth - 2 : 0))
            }
            return .object(Members(members))
        }
    }

    /// Characters of every plane, and more of the awkward ones.
    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            let highest: UInt32 = [0x1F, 0x7F, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF][Int.random(in: 0..<6, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &self)) { text.append(scalar) }
        }
        return String(text)
    }
}
