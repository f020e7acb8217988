extension NamingFile {
    /// The edition as names spell it: capitals where words begin, `1st`, `IMAX`.
    var editionText: String {
        guard let edition else { return "" }
        var text = ""
        var word = ""
        for character in edition.trimmingSpaces.lowercased() {
            if character.isLetter || character.isNumber || character == "'" || character == "\u{2019}" {
                word.append(character)
            } else {
                text += Self.spelled(word)
                text.append(character)
                word = ""
            }
        }
        return text + Self.spelled(word)
    }

    private static let acronyms: Set<String> = ["imax", "3d", "hdr", "sdr", "dv"]

    private static func spelled(_ word: String) -> String {
        if acronyms.contains(word) { return word.uppercased() }
        if word.first?.isNumber == true { return word }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
