/// The plain letters behind accented and joined ones.
enum Latin {
    static let romans = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ]
    /// U+2160 and on, capital and small.
    static let numerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
    ]
    /// U+FB00 and on.
    static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]

    /// The small letters an accented Latin one is written with where accents are not at hand.
    static func base(_ scalar: UInt32) -> [UInt8] {
        scalar >= 0x1e00 ? additional[Int(scalar - 0x1e00)] : extended[Int(scalar - 0xc0)]
    }

    private static let extended = (0xc0...0x24f).map(letters)
    private static let additional = (0x1e00...0x1eff).map(letters)

    // Unicode's own names tell the letter: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL LIGATURE OE.
    private static func letters(_ value: UInt32) -> [UInt8] {
        guard let scalar = Unicode.Scalar(value) else { return [] }
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard let mark = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }), mark + 1 < words.count else {
            return Array(String(scalar).utf8)
        }
        let name = words[mark + 1].lowercased()
        return switch name {
        case "sharp": Array("ss".utf8)
        case "thorn": Array("th".utf8)
        case "eth": Array("d".utf8)
        case "dotless", "long": Array((words.count > mark + 2 ? words[mark + 2].lowercased() : "").utf8)
        case _ where name.utf8.count <= 2: Array(name.utf8)
        default: Array(String(scalar).utf8)
        }
    }
}
