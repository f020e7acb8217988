import FoundationEssentials

/// The ways a secret may be written without being the same text: encoded, escaped, or part of something encoded.
enum SecretForms {
    /// What is shorter would be found everywhere; whoever has such a password can as well be guessed.
    static let shortest = 4

    /// The text as it is, without the space around it, in the other case where that means the same, and line by line.
    static func plain(of secret: Secret) -> Set<[UInt8]> {
        Set(texts(of: secret).flatMap { cases(of: $0) }.map { Array($0.utf8) })
    }

    /// The text as others may write it down.
    static func encoded(of secret: Secret) -> Set<[UInt8]> {
        Set(
            texts(of: secret).flatMap { text in
                escapes(of: text).map { Array($0.utf8) } + base64(of: Array(text.utf8))
            })
    }

    private static func texts(of secret: Secret) -> [String] {
        let text = secret.reveal()
        // A key of several lines is printed line by line.
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        return ([text, text.trimmed] + (lines.count > 1 ? lines.filter { $0.utf8.count >= 12 } : []))
            .filter { $0.utf8.count >= shortest }
    }

    /// Keys of hexadecimal digits are written in either case.
    private static func cases(of text: String) -> [String] {
        text.allSatisfy { $0.isHexDigit || $0 == "-" } ? [text, text.lowercased(), text.uppercased()] : [text]
    }

    private static func escapes(of text: String) -> [String] {
        [
            text.escaped(forJSON: false, slashes: false), text.escaped(forJSON: false, slashes: true),
            text.escaped(forJSON: true, slashes: false), text.escaped(forJSON: true, slashes: true),
            text.markup(apostrophe: "&#39;"), text.markup(apostrophe: "&apos;"), Digest.hex(text.utf8),
            Digest.hex(text.utf8).uppercased(), text.replacing("'", with: "''"), text.replacing("$", with: "$$"),
        ]
    }

    /// Base64 writes three bytes as four characters, so that a text inside a longer one has three faces. Of each only
    /// the characters count that depend on nothing else.
    private static func base64(of bytes: [UInt8]) -> [[UInt8]] {
        (0..<3).flatMap { offset -> [[UInt8]] in
            let padded = [UInt8](repeating: 0, count: offset) + bytes
            let encoded = Array(Data(padded).base64EncodedString().utf8)
            let core = encoded[(offset == 0 ? 0 : offset + 1)..<(padded.count * 8 / 6)]
            guard core.count >= shortest else { return [] }
            return [
                Array(core),
                core.map {
                    $0 == UInt8(ascii: "+") ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0
                },
            ]
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }

    fileprivate func markup(apostrophe: String) -> String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: apostrophe)
    }

    /// As it stands between quotes in JSON.
    fileprivate func escaped(forJSON isASCII: Bool, slashes: Bool) -> String {
        var text = ""
        for unit in unicodeScalars {
            switch unit {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "/" where slashes: text += "\\/"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where unit.value < 0x20 || (isASCII && unit.value > 0x7e):
                text += String(unit).utf16.map { "\\u" + String(String(Int($0) + 0x10000, radix: 16).dropFirst()) }
                    .joined()
            default: text.unicodeScalars.append(unit)
            }
        }
        return text
    }
}
