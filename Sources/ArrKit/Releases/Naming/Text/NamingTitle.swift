/// The forms of a title that names are made of.
struct NamingTitle {
    let text: String

    init(_ text: String) { self.text = text }

    /// `Mist, The` of `The Mist`; what stands in brackets at the end stays there.
    var the: String { parts.map { "\($0.title), \($0.article)\($0.brackets)" } ?? text }

    /// The same, cleaned.
    var cleanThe: String {
        guard let parts else { return clean }
        return "\(NamingTitle(parts.title).clean.trimmingSpaces), \(parts.article)\(NamingTitle(parts.brackets).clean)"
    }

    /// With the year in brackets, unless it has one or nobody knows it.
    func with(year: Int) -> String { year == 0 || endsInYear ? text : "\(text) (\(year))" }

    /// Cleaned, its article behind it, then the year.
    func cleanThe(with year: Int) -> String {
        guard parts != nil else { return NamingTitle(with(year: year)).clean }
        return year == 0 || endsInYear ? cleanThe : "\(cleanThe) \(year)"
    }

    /// Without a year in brackets at its end.
    var withoutYear: String { endsInYear ? String(text.dropLast(6)) : text }

    private var endsInYear: Bool {
        let tail = Array(text.utf8.suffix(6))
        return tail.count == 6 && tail[0] == UInt8(ascii: "(") && tail[5] == UInt8(ascii: ")")
            && tail[1...4].allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The capital letter or digit it is filed under: the first, or the second where that is none, or an underscore.
    var firstCharacter: String {
        for scalar in text.unicodeScalars.prefix(2) where scalar.isLetterOrDigit {
            let plain = Diacritics.removed(from: String(scalar))
            return String(decoding: NamingBytes.cased(Array(plain.utf8)[...], capital: true), as: UTF8.self).prefix(1)
                .description
        }
        return "_"
    }

    /// An article, what follows it, and brackets at the end with the spaces before them.
    private var parts: (article: Substring, title: String, brackets: String)? {
        guard let space = text.unicodeScalars.firstIndex(of: " ") else { return nil }
        let article = text[..<space]
        guard ["the", "an", "a"].contains(article.lowercased()) else { return nil }
        let rest = Array(text.utf8[text.utf8.index(after: space)...])
        let start = Self.bracketsStart(in: rest)
        return (
            article, String(decoding: rest[..<start], as: UTF8.self), String(decoding: rest[start...], as: UTF8.self)
        )
    }

    /// Where the groups of brackets begin that a title ends in, with the spaces before them; the end where there are
    /// none.
    private static func bracketsStart(in text: [UInt8]) -> Int {
        var end = text.count
        while end > 0, text[end - 1] == UInt8(ascii: ")") {
            let zone = (text[..<(end - 1)].lastIndex(of: UInt8(ascii: ")")) ?? -1) + 1
            // The bracket that closes must enclose something.
            guard let opening = text[zone..<end - 1].firstIndex(of: UInt8(ascii: "(")), opening < end - 2 else { break }
            var start = opening
            while start > zone, text[start - 1] == UInt8(ascii: " ") { start -= 1 }
            end = start
            if start > zone { break }
        }
        return end
    }
}

extension String {
    /// Without spaces, of whatever kind, at either end.
    var trimmingSpaces: String { String(decoding: NamingBytes.trimmed(Array(utf8)[...]), as: UTF8.self) }
}

extension Unicode.Scalar {
    var isLetterOrDigit: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }
}
