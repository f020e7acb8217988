/// The part of a name where its group can be.
struct GroupSpan {
    private let text: Letters
    private(set) var range: Range<Int>

    /// Without spaces, extension, the site in front and the site at the end.
    init(_ text: Letters, _ within: Range<Int>) {
        self.text = text
        range = within.clamped(to: 0..<text.count)
        trim()
        range = range.lowerBound..<FileExtension.end(of: range, in: text)
        dropSite()
    }

    private mutating func trim() {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, text[low] <= 0x20 { low += 1 }
        while high > low, text[high - 1] <= 0x20 { high -= 1 }
        range = low..<high
    }

    /// Leaves out the host's name in brackets that a site writes in front of everything.
    private mutating func dropSite() {
        guard text[range.lowerBound] == UInt8(ascii: "[") || text[range.lowerBound] == UInt8(ascii: "(") else { return }
        var place = range.lowerBound + 1
        while text[place] == 0x20 { place += 1 }
        let start = place
        var dot = start
        while place < range.upperBound,
            text[place].isLetter || text[place].isDigit || text[place] == UInt8(ascii: "-")
                || text[place] == UInt8(ascii: ".")
        {
            if text[place] == UInt8(ascii: ".") { dot = place }
            place += 1
        }
        let isHost = dot > start && place - dot > 2 && (dot + 1..<place).allSatisfy { text[$0].isLetter }
        while text[place] == 0x20 { place += 1 }
        guard isHost, text[place] == UInt8(ascii: "]") || text[place] == UInt8(ascii: ")") else { return }
        place += 1
        while place < range.upperBound, text[place] == 0x20 || text[place] == UInt8(ascii: "-") { place += 1 }
        range = min(place, range.upperBound)..<range.upperBound
    }

    /// What stands between brackets in front of everything, where nothing but letters leads to the other bracket.
    var front: Range<Int>? {
        let start = range.lowerBound + 1
        guard text[start - 1] == UInt8(ascii: "["), text[start] > 0x20 else { return nil }
        var place = start + 1
        while place < range.upperBound {
            if text[place] == UInt8(ascii: "]"), text[place - 1] > 0x20 { return start..<place }
            place += 1
        }
        return nil
    }

    /// Leaves out the sites in brackets and what posters add at the end.
    mutating func dropReposts(_ scan: Scan) {
        while text[range.upperBound - 1] == UInt8(ascii: "]"), let open = siteStart(scan) {
            range = range.lowerBound..<open
            trim()
        }
        var number = scan.word(from: range.upperBound) - 1
        while number >= 0, Int(scan[number].end) == range.upperBound, Int(scan[number].start) - 1 > range.lowerBound,
            text[Int(scan[number].start) - 1] == UInt8(ascii: "-"), isRepost(scan[number])
        {
            range = range.lowerBound..<Int(scan[number].start) - 1
            number -= 1
        }
    }

    /// Where the bracket opens that closes at the end, if a site's name or address is in it.
    private func siteStart(_ scan: Scan) -> Int? {
        let close = range.upperBound - 1
        var (open, dot) = (close, close)
        while open > range.lowerBound, text[open - 1] != UInt8(ascii: "[") {
            open -= 1
            let byte = text[open]
            guard byte < 0x80, byte.isWordPart || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
                return nil
            }
            if byte == UInt8(ascii: "."), dot == close { dot = open }
        }
        guard open - 1 > range.lowerBound, open < close else { return nil }
        let first = scan[scan.word(from: open)]
        if dot == close {
            return Int(first.start) == open && Int(first.end) == close && GroupWords.sites(first, in: text) != nil
                ? open - 1 : nil
        }
        let isAddress = close - dot > 2 && (dot + 1..<close).allSatisfy { text[$0].isLetter }
        return isAddress && KnownGroup.byFirstWord(first, in: text)?.hasHost != true ? open - 1 : nil
    }

    private func isRepost(_ word: Word) -> Bool {
        GroupWords.reposts(word, in: text) != nil || text.has("rakuv", at: Int(word.start))
    }

    /// Starts behind the title, or behind the first season and episode (`S01E02`).
    mutating func begin(behind titleEnd: Int?, _ scan: Scan) {
        var start = max(range.lowerBound, titleEnd ?? 0)
        var number = scan.word(from: start)
        while number < scan.wordCount, Int(scan[number].end) < range.upperBound {
            let word = scan[number]
            if isEpisode(word), Int(word.start) > range.lowerBound, isJoint(Int(word.start) - 1), isJoint(Int(word.end))
            {
                start = Int(word.end) + 1
                break
            }
            number += 1
        }
        range = min(start, range.upperBound)..<range.upperBound
    }

    private func isJoint(_ place: Int) -> Bool { text[place].isSeparator }

    private func isEpisode(_ word: Word) -> Bool {
        var place = Int(word.start)
        guard !word.isPlain, text[place].lowercase == UInt8(ascii: "s"), text[place + 1].isDigit else { return false }
        place += 1
        while text[place].isDigit { place += 1 }
        guard text[place].lowercase == UInt8(ascii: "e"), text[place + 1].isDigit else { return false }
        place += 1
        while text[place].isDigit { place += 1 }
        return place == Int(word.end)
    }
}
