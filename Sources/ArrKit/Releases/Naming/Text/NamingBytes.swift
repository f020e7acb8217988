/// A name in the making: UTF-8, in which bytes that UTF-8 never holds mark what later steps must not touch.
enum NamingBytes {
    /// Three dots, which are not to be taken for a separator that was written several times.
    static let ellipsis: UInt8 = 0xFA
    /// Braces that are not to be read as those of a name.
    static let opening: UInt8 = 0xFB
    static let closing: UInt8 = 0xFC

    /// What file systems refuse; slashes part folders.
    static func isIllegal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "*"),
            UInt8(ascii: "|"),
            UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// Without white space at either end.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let width = spaceWidth(of: text) { text.removeFirst(width) }
        while let width = trailingSpaceWidth(of: text) { text.removeLast(width) }
        return text
    }

    /// How many bytes the white space at the beginning takes; `nil` where there is none.
    private static func spaceWidth(of text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
        if first == 0xC2 { return text.dropFirst().first.map { $0 == 0x85 || $0 == 0xA0 } == true ? 2 : nil }
        guard first == 0xE1 || first == 0xE2 || first == 0xE3, text.count >= 3 else { return nil }
        let (second, third) = (text[text.startIndex + 1], text[text.startIndex + 2])
        switch (first, second) {
        case (0xE1, 0x9A): return third == 0x80 ? 3 : nil
        case (0xE2, 0x80):
            return (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : nil
        case (0xE2, 0x81): return third == 0x9F ? 3 : nil
        case (0xE3, 0x80): return third == 0x80 ? 3 : nil
        default: return nil
        }
    }

    private static func trailingSpaceWidth(of text: ArraySlice<UInt8>) -> Int? {
        for width in 1...3 where width <= text.count {
            if spaceWidth(of: text.suffix(width)) == width { return width }
        }
        return nil
    }

    /// Without these bytes at its end.
    static func trimmingEnd(_ text: ArraySlice<UInt8>, of unwanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var text = text
        while let last = text.last, unwanted(last) { text.removeLast() }
        return text
    }

    /// In capital or small letters. What would become several letters stays as it is, as `ß` does.
    static func cased(_ text: ArraySlice<UInt8>, capital: Bool) -> [UInt8] {
        var cased: [UInt8] = []
        cased.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.first {
            if byte < 0x80 {
                let isLetter = (byte | 0x20) &- 0x61 < 26
                cased.append(!isLetter ? byte : capital ? byte & 0xDF : byte | 0x20)
                rest.removeFirst()
                continue
            }
            let run = rest.prefix { $0 >= 0x80 }
            for part in run.split(separator: ellipsis, omittingEmptySubsequences: false) {
                if part.startIndex != run.startIndex { cased.append(ellipsis) }
                for scalar in String(decoding: part, as: UTF8.self).unicodeScalars {
                    let mapping = capital ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
                    let single = mapping.unicodeScalars.count == 1
                    cased.append(contentsOf: single ? Array(mapping.utf8) : Array(String(scalar).utf8))
                }
            }
            rest = rest.dropFirst(run.count)
        }
        return cased
    }
}
