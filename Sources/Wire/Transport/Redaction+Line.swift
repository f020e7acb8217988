extension Redaction {
    /// A line of a file that people write, without anything that may be a key: values of members named like one, logins
    /// in addresses, and words that look random. A reference such as `env:NAME` says nothing and stays.
    package static func line(_ text: String) -> String {
        var printed = ""
        var isBehindSecretName = false
        for word in text.words {
            let isName = word.text.hasSuffix(":")
            let bare = word.text.filter { !"\"':,{}[]".contains($0) }
            if isName, !bare.isEmpty {
                isBehindSecretName = isSecret(bare) || ["key", "pin"].contains(bare.lowercased())
                printed += word.space + word.text
                continue
            }
            let isKept = bare.isEmpty || word.text.hasPrefix("#") || isReference(word.text)
            if isBehindSecretName && !isKept || looksRandom(bare) {
                printed += word.space + mark
            } else {
                printed += word.space + (word.text.contains("://") ? url(word.text) : word.text)
            }
        }
        return printed
    }

    private static func isReference(_ word: String) -> Bool {
        let word = word.drop { "\"'".contains($0) }
        return ["env:", "file:"].contains { word.hasPrefix($0) }
    }

    /// API keys are 32 hexadecimal digits, Plex tokens 20 letters and digits.
    private static func looksRandom(_ word: String) -> Bool {
        word.utf8.count >= 20 && word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
            && word.utf8.allSatisfy { byte in
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }
}

extension String {
    /// Each word with the space before it; space at the end is left out.
    fileprivate var words: [(space: String, text: String)] {
        var words: [(space: String, text: String)] = []
        var rest = self[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            let end = rest[start...].firstIndex(where: \.isWhitespace) ?? rest.endIndex
            words.append((String(rest[..<start]), String(rest[start..<end])))
            rest = rest[end...]
        }
        return words
    }
}
