extension Character {
    /// How many cells of a terminal it takes: two for CJK and emoji, none for what only marks its neighbour.
    var cells: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x20..<0x7f: return unicodeScalars.contains("\u{fe0f}") ? 2 : 1
        case 0x300...0x36f, 0x200b...0x200f, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff: return 0
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff,
            0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1faff, 0x20000...0x3fffd:
            return 2
        default: return unicodeScalars.contains("\u{fe0f}") ? 2 : 1
        }
    }
}

extension StringProtocol {
    /// How many cells of a terminal the text takes.
    var cells: Int { reduce(0) { $0 + $1.cells } }

    /// The text in exactly so many cells, shortened with `…` or filled up with spaces.
    func fitted(_ width: Int) -> String {
        let text = shortened(width)
        return text + String(repeating: " ", count: Swift.max(0, width - text.cells))
    }

    /// The text in at most so many cells.
    func shortened(_ width: Int) -> String {
        guard cells > width else { return String(self) }
        var left = width - 1
        var text = ""
        for character in self {
            left -= character.cells
            guard left >= 0 else { break }
            text.append(character)
        }
        return width > 0 ? text + "…" : ""
    }

    /// The end of the text in at most so many cells: of a path, the part that tells it from its neighbours.
    func shortenedFront(_ width: Int) -> String {
        cells > width ? String(String(reversed()).shortened(width).reversed()) : String(self)
    }

    /// The text without anything that could steer a terminal.
    var printable: String {
        String(
            String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory.isPrintable ? $0 : "\u{fffd}" })
        )
    }
}

extension Unicode.GeneralCategory {
    // Format characters turn text around; the joiners that emoji need are the price.
    fileprivate var isPrintable: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
