/// Takes out what XML forbids but Plex sends all the same: control characters that are not escaped.
///
/// It also holds back a character that a chunk's end cuts in two, for libxml2 would call it broken.
struct XMLCharacters {
    /// The bytes of a character not yet complete.
    private var held: [UInt8] = []
    /// In UTF-16 and UTF-32 zero bytes belong to characters; a text's first two bytes tell.
    private var isWide: Bool?

    @inline(__always)
    private static func isIllegal(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    /// What libxml2 may see of the next bytes.
    mutating func filtered(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var bytes = bytes
        if !held.isEmpty {
            bytes = held + bytes
            held = []
        }
        if isWide == nil {
            guard bytes.count >= 2 || isLast else {
                held = bytes
                return []
            }
            isWide =
                bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0)
        }
        if isWide == true { return bytes }
        if let first = Self.firstIllegal(bytes.span) { Self.remove(from: &bytes, first) }
        if !isLast { hold(&bytes) }
        return bytes
    }

    /// Looks at 32 bytes at a time, and at each of them only where one is below a space and no line's end or tab.
    private static func firstIllegal(_ bytes: Span<UInt8>) -> Int? {
        for index in stride(from: 0, to: bytes.count, by: 32) {
            let end = min(index + 32, bytes.count)
            if end == index + 32 {
                var suspects: UInt64 = 0
                for place in stride(from: index, to: end, by: 8) {
                    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
                    let low = (word &- 0x2020_2020_2020_2020) & ~word
                    suspects |= low & notEqual(word, 0x0A) & notEqual(word, 0x09) & notEqual(word, 0x0D)
                }
                if suspects & 0x8080_8080_8080_8080 == 0 { continue }
            }
            for place in index..<end where isIllegal(bytes[place]) { return place }
        }
        return nil
    }

    /// The top bit of each byte of a word that is another one, for bytes below 128.
    @inline(__always)
    private static func notEqual(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = word ^ (byte &* ones)
        // No carry leaves a byte, so none is taken for its neighbour.
        return (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | difference
    }

    private static func remove(from bytes: inout [UInt8], _ first: Int) {
        var end = first
        for place in first..<bytes.count where !isIllegal(bytes[place]) {
            bytes[end] = bytes[place]
            end += 1
        }
        bytes.removeLast(bytes.count - end)
    }

    private mutating func hold(_ bytes: inout [UInt8]) {
        for length in 1...3 where length <= bytes.count {
            let byte = bytes[bytes.count - length]
            if byte & 0xC0 == 0x80 { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            if needed > length {
                held = Array(bytes.suffix(length))
                bytes.removeLast(length)
            }
            return
        }
    }
}
