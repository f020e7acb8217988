/// The hashes others have named things by: SHA-1 for torrents of the first version, which libsodium does not have, and
/// SHA-256 for those of the second.
///
/// They name and do not protect: passwords and signatures belong to the library made for them.
package enum Digest {
    /// 20 bytes.
    package static func sha1(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var words = [UInt32](repeating: 0, count: 80)
        run(over: bytes) { block in
            for place in 0..<16 { words[place] = word(block, place) }
            for place in 16..<80 {
                let mixed = words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16]
                words[place] = turned(mixed, right: 31)
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for place in 0..<80 {
                let (mix, constant): (UInt32, UInt32) =
                    switch place {
                    case ..<20: (b & c | ~b & d, 0x5A82_7999)
                    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                    case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                let next = turned(a, right: 27) &+ mix &+ e &+ constant &+ words[place]
                (a, b, c, d, e) = (next, a, turned(b, right: 2), c, d)
            }
            for (place, value) in [a, b, c, d, e].enumerated() { state[place] &+= value }
        }
        return bigEndian(state)
    }

    /// Lower-case digits, two a byte.
    package static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Hands out blocks of 64 bytes; the last ones hold a one bit, zeros and the length in bits.
    private static func run(over bytes: some Collection<UInt8>, _ take: (ArraySlice<UInt8>) -> Void) {
        var rest = Array(bytes)
        let length = UInt64(rest.count) &* 8
        rest.append(0x80)
        rest += [UInt8](repeating: 0, count: (120 - rest.count % 64) % 64)
        rest += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> UInt64($0)) }
        for start in stride(from: 0, to: rest.count, by: 64) { take(rest[start..<start + 64]) }
    }

    private static func word(_ block: ArraySlice<UInt8>, _ place: Int) -> UInt32 {
        let start = block.startIndex + 4 * place
        return block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func turned(_ word: UInt32, right places: UInt32) -> UInt32 {
        word >> places | word << (32 - places)
    }

    private static func bigEndian(_ words: [UInt32]) -> [UInt8] {
        words.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }
}
