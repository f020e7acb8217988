/// What a backslash means between double quotes in a file of variables.
enum EnvironmentEscapes {
    private static let plain: [Character: Character] = [
        "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}", "\\": "\\", "\"": "\"",
    ]

    /// The text with escapes resolved; a dollar that was escaped is left doubled, for variables come after this.
    static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var (result, rest) = ("", text[...])
        while let slash = rest.firstIndex(of: "\\") {
            result += rest[..<slash]
            rest = rest[rest.index(after: slash)...]
            guard let letter = rest.first else {
                result += "\\"
                break
            }
            rest = rest.dropFirst()
            if let meant = plain[letter] {
                result.append(meant)
            } else if letter == "$" {
                result += "$$"
            } else if letter == "0", rest.prefix(3).count == 3, let code = UInt8(rest.prefix(3), radix: 8) {
                result.unicodeScalars.append(Unicode.Scalar(code))
                rest = rest.dropFirst(3)
            } else {
                result += "\\\(letter)"
            }
        }
        return result + rest
    }
}
