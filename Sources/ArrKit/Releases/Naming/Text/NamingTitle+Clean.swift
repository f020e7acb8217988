extension NamingTitle {
    /// Without brackets, accents and most punctuation, as releases spell titles.
    var clean: String {
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": letters += ["a", "n", "d"]
            case "/": letters.append(" ")
            default: letters.append(scalar)
            }
        }
        var kept = String.UnicodeScalarView()
        for place in letters.indices where !Self.isLeftOut(place, of: letters) { kept.append(letters[place]) }
        return Diacritics.removed(from: String(kept))
    }

    private static func isLeftOut(_ place: Int, of letters: [Unicode.Scalar]) -> Bool {
        switch letters[place] {
        case "(", ")", "[", "]", "{", "}": return true
        case "'", "`", "\u{2019}", ":", "?", ",":
            if endsWord(place, in: letters) { return true }
        case "<", ">", "\\", ";", "\"", "|", "~", "!", "@", "%", "*", "-", "_", "=": break
        default: return false
        }
        // Alone between spaces.
        guard place > 0, place + 1 < letters.count else { return false }
        return letters[place - 1].properties.isWhitespace && letters[place + 1].properties.isWhitespace
    }

    /// Before a space or the end, or before an ending such as that of `it's` or `we'll`.
    private static func endsWord(_ place: Int, in letters: [Unicode.Scalar]) -> Bool {
        let next = letters[(place + 1)...]
        guard let first = next.first else { return true }
        if first.properties.isWhitespace { return true }
        let word = next.prefix(3).prefix { !$0.properties.isWhitespace }
        guard word.count < 3, next.count > word.count else { return false }
        return ["s", "m", "t", "ve", "ll", "d", "re"].contains(String(String.UnicodeScalarView(word)).lowercased())
    }
}
