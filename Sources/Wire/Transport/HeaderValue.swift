/// A header's value with parameters, such as `form-data; name="a"`.
struct HeaderValue {
    /// What stands before the first semicolon.
    let word: String
    private let parameters: [(name: String, value: String)]

    /// `nil` where the parameters are not well formed, or one comes twice.
    init?(_ text: String) {
        var rest = text[...]
        let end = rest.firstIndex(of: ";") ?? rest.endIndex
        word = Self.trimmed(rest[..<end])
        rest = rest[end...]
        var parameters: [(name: String, value: String)] = []
        while !rest.isEmpty {
            rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
            guard let sign = rest.firstIndex(of: "=") else { return nil }
            let name = rest[..<sign].lowercased()
            rest = rest[rest.index(after: sign)...]
            guard !name.isEmpty, !parameters.contains(where: { $0.name == name }), let value = Self.value(&rest)
            else { return nil }
            parameters.append((name, value))
            rest = rest.drop { $0 == " " || $0 == "\t" }
            guard rest.isEmpty || rest.first == ";" else { return nil }
        }
        self.parameters = parameters
    }

    /// A parameter by its name in lower case.
    subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    static func trimmed(_ text: Substring) -> String {
        let text = text.drop { $0 == " " || $0 == "\t" }
        return String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    /// A word, or a text in quotes: browsers escape a quote in it as `%22`, others with a backslash.
    private static func value(_ rest: inout Substring) -> String? {
        guard rest.first == "\"" else {
            let word = rest.prefix { $0 != ";" && $0 != " " && $0 != "\t" }
            rest = rest[word.endIndex...]
            return word.isEmpty ? nil : String(word)
        }
        var value = ""
        rest.removeFirst()
        while let character = rest.popFirst() {
            if character == "\"" { return unescaped(value) }
            if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(next)
                rest.removeFirst()
            } else {
                value.append(character)
            }
        }
        return nil
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("%") else { return text }
        return text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}
