/// Takes out what XML forbids but Plex sends all the same: control characters that are not escaped.
///
/// It also holds back a character that a chunk's end cuts in two, for libxml2 would call it broken.
struct XMLCharacters {
    /// The bytes of a character not yet complete.
    private var held: [UInt8] = []
    /// In UTF-16 and UTF-32 zero bytes belong to characters; a text's first two bytes tell.
    private var isWide: Bool?

    private static let isIllegal = (UInt8.min...UInt8.max).map { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }

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

    /// Looks at eight bytes at a time, and at each of them where one is below a space.
    private static func firstIllegal(_ bytes: Span<UInt8>) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let isIllegal = isIllegal
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                if (word &- ones &* 0x20) & ~word & highs == 0 {
                    index += 8
                    continue
                }
            }
            for place in index..<min(index + 8, bytes.count) where isIllegal[Int(bytes[place])] { return place }
            index += 8
        }
        return nil
    }

    private static func remove(from bytes: inout [UInt8], _ first: Int) {
        var end = first
        for place in first..<bytes.count where !isIllegal[Int(bytes[place])] {
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
