extension Redaction {
    /// A line of a file that people write, without anything that may be a key: values of members named like one, logins
    /// in addresses, and letters and digits that look random. A reference such as `env:NAME` says nothing and stays.
    ///
    /// - Parameter isSecret: Hides every value, for a line that belongs to a secret member.
    package static func line(_ text: String, isSecret isAllSecret: Bool = false) -> String {
        var printed = ""
        var isHidden = isAllSecret
        for word in text.words {
            printed += word.space
            let bare = word.text.filter { !"\"',{}[]-".contains($0) }
            if isHidden, !bare.isEmpty, !isReference(bare) {
                printed += mark
                continue
            }
            // Whatever follows the name of a secret in its line may be part of it.
            if let name = bare.memberName, isSecretMember(name) { isHidden = true }
            printed += withoutRandom(word.text.contains("://") ? url(word.text) : word.text)
        }
        return printed
    }

    /// True for a member whose value is never shown, whatever its spelling.
    package static func isSecretMember(_ name: String) -> Bool {
        isSecret(name) || ["key", "keys", "pin"].contains(name.lowercased())
    }

    private static func isReference(_ word: String) -> Bool {
        ["env:", "file:", "vault:"].contains { word.hasPrefix($0) }
    }

    /// API keys are 32 hexadecimal digits, Plex tokens 20 letters and digits.
    private static func withoutRandom(_ word: String) -> String {
        var printed = ""
        var rest = word[...]
        while let first = rest.first {
            let run = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
            let isRandom =
                run.count >= 20 && run.count(where: \.isNumber) >= 3 && run.count(where: \.isLetter) >= 3
            printed += isRandom ? mark : run.isEmpty ? String(first) : String(run)
            rest = rest.dropFirst(max(1, run.count))
        }
        return printed
    }
}

extension String {
    /// What stands before the colon that ends a member's name.
    fileprivate var memberName: String? { hasSuffix(":") && count > 1 ? String(dropLast()) : nil }

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
