/// The insides of a JSON string: escapes and UTF-8.
enum JSONText {
    /// Allowed before a text, and without meaning.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Resolves the escapes of a string that the parser has found to be well formed.
    static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while let slash = text[index...].firstIndex(of: UInt8(ascii: "\\")) {
            bytes += text[index..<slash]
            index = slash
            let escape = text[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "u"):
                var scalar = codeUnit(text[index..<index + 4])
                index += 4
                if 0xD800..<0xDC00 ~= scalar {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (codeUnit(text[index + 2..<index + 6]) - 0xDC00)
                    index += 6
                }
                bytes += UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
            default: bytes.append(escape)
            }
        }
        bytes += text[index...]
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32(hex($1) ?? 0) }
    }

    /// The value of a hexadecimal digit.
    static func hex(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Where the first byte stands that is not UTF-8: overlong forms, surrogates and values past U+10FFFF are none.
    static func firstInvalid(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            let length: Int
            let second: ClosedRange<UInt8>
            switch text[index] {
            case 0x00...0x7F: (length, second) = (1, 0...0)
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return index
            }
            guard index + length <= range.upperBound else { return index }
            if length > 1 {
                guard second ~= text[index + 1] else { return index }
                for place in index + 2..<max(index + 2, index + length) where text[place] & 0xC0 != 0x80 {
                    return index
                }
            }
            index += length
        }
        return nil
    }
}
