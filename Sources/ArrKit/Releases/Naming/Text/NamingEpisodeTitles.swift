/// The titles of a file's episodes, joined and cut to the room there is.
struct NamingEpisodeTitles {
    /// Without part numbers, each once.
    private var titles: [String]
    /// What the titles are joined by.
    private var conjunction = " + "

    init(_ titles: [String]) {
        let bare = titles.map { title in
            String(
                decoding: NamingBytes.trimmingEnd(Array(title.utf8)[...]) { NamingCut.isLoose($0) || $0 == 0x3F },
                as: UTF8.self)
        }
        guard bare.count > 1 else {
            self.titles = bare
            return
        }
        let wholes = Self.distinct(bare.map(Self.withoutPart))
        self.titles = wholes.allSatisfy(\.isBlank) ? Self.distinct(bare) : wholes
    }

    /// The same, each cleaned.
    var clean: Self {
        var clean = self
        (clean.titles, clean.conjunction) = (titles.map { NamingTitle($0).clean }, " and ")
        return clean
    }

    /// All of them where they fit, else the first and the last, else the first, else its beginning.
    func joined(_ argument: String?, room: Int) -> [UInt8] {
        let joined = titles.joined(separator: conjunction)
        let wanted = NamingCut.number(argument)
        let most = wanted == 0 ? room : min(room, abs(wanted))
        if joined.utf8.count <= most { return Array(joined.utf8) }
        guard let first = titles.first, let last = titles.last else { return [] }
        let head = NamingBytes.trimmingEnd(Array(first.utf8)[...], of: NamingCut.isLoose)
        if titles.count > 1 {
            if first.utf8.count + last.utf8.count + NamingCut.ellipsisLength <= most {
                return head + [NamingBytes.ellipsis] + Array(last.utf8)
            }
            if wanted >= 0, first.utf8.count + NamingCut.ellipsisLength <= most { return head + [NamingBytes.ellipsis] }
            if wanted < 0, last.utf8.count + NamingCut.ellipsisLength <= most {
                return [NamingBytes.ellipsis] + Array(last.utf8)
            }
        }
        return wanted < 0 ? NamingCut.end(of: last, most) : NamingCut.beginning(of: first, most)
    }

    private static func distinct(_ titles: [String]) -> [String] {
        titles.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Without `(1)`, `Part 1` or `Pt. 1` at the end, a colon before it included.
    static func withoutPart(_ title: String) -> String {
        let text = Array(title.utf8)
        var end = text.count
        let isBracketed = end > 0 && text[end - 1] == UInt8(ascii: ")")
        if isBracketed { end -= 1 }
        let digits = text[..<end].reversed().prefix { (0x30...0x39).contains($0) }.count
        end -= digits
        guard digits > 0 else { return title.trimmingSpaces }
        if isBracketed {
            guard end > 0, text[end - 1] == UInt8(ascii: "(") else { return title.trimmingSpaces }
            end -= 1
        } else {
            if end > 0, isSpace(text[end - 1]) { end -= 1 }
            let word = ["part", "pt.", "pt"].first { text[..<end].lowercasedEnds(with: $0) }
            guard let word else { return title.trimmingSpaces }
            end -= word.utf8.count
        }
        if end > 0, isSpace(text[end - 1]) { end -= 1 }
        if end > 0, text[end - 1] == UInt8(ascii: ":") { end -= 1 }
        return String(decoding: text[..<end], as: UTF8.self).trimmingSpaces
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension ArraySlice<UInt8> {
    fileprivate func lowercasedEnds(with word: String) -> Bool {
        count >= word.utf8.count && zip(suffix(word.utf8.count), word.utf8).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
    }
}
