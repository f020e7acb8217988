/// How a string is written so that every reader takes it for that string.
enum YAMLQuoting {
    /// A string on one line: plain where that is safe, in quotes where not.
    static func scalar(_ text: String, isFlow: Bool = false) -> String {
        isPlain(text, isFlow: isFlow) ? text : quoted(text)
    }

    /// In double quotes, or in single ones where that spares escapes.
    static func quoted(_ text: String) -> String {
        let isPrintable = text.unicodeScalars.allSatisfy(isPrintable)
        if isPrintable, text.contains(where: { $0 == "\"" || $0 == "\\" }), !text.contains("'") { return "'\(text)'" }
        return "\"\(text.unicodeScalars.map(escaped).joined())\""
    }

    /// Whether a string is easier to read in block style: several lines of printable text.
    ///
    /// Not with empty lines at its end, which would run on into those behind it.
    static func isLiteral(_ text: String) -> Bool {
        guard text.unicodeScalars.contains("\n"), !text.utf8.reversed().starts(with: [0x0A, 0x0A]),
            text.unicodeScalars.contains(where: { $0 != "\n" && $0 != " " })
        else { return false }
        return text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
    }

    /// Most of what is written: a letter and more than four letters, digits and `_-/.`. Every word that YAML means
    /// something by is shorter, and every number begins otherwise.
    private static func isWord(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count > 5, let first = bytes.first, (first | 0x20) &- 0x61 < 26 else { return false }
        return bytes.allSatisfy { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || (0x2D...0x2F).contains(byte)
        }
    }

    private static func isPlain(_ text: String, isFlow: Bool) -> Bool {
        if isWord(text) { return true }
        // By bytes: a combining mark would make one character of a blank and itself.
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last else { return false }
        if "-?:,[]{}#&*!|>'\"%@`= ".utf8.contains(first) || last == 0x20 || last == UInt8(ascii: ":") { return false }
        if bytes.starts(with: "...".utf8) { return false }
        for (byte, next) in zip(bytes, bytes.dropFirst()) {
            if byte == UInt8(ascii: ":") && next == 0x20 || byte == 0x20 && next == UInt8(ascii: "#") { return false }
        }
        if isFlow, bytes.contains(where: ",[]{}:\"'#".utf8.contains) { return false }
        guard text.unicodeScalars.allSatisfy(isPrintable), case .string = YAMLScalar.document(text) else {
            return false
        }
        return !YAMLScalar.isAmbiguous(text)
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            if isPrintable(scalar) { return String(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return scalar.value < 0x100 ? "\\x\(padded(digits, 2))" : "\\u\(padded(digits, 4))"
        }
    }

    private static func padded(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
