/// What a name says of which attempt it is.
struct RevisionSigns {
    private(set) var version: Int?
    private(set) var isProper = false
    private(set) var isRepack = false
    private(set) var realCount = 0
    /// From the first word that says something of it to the last.
    private(set) var range: Range<Int>?

    /// What comes of it: 1 for a first attempt, one more than the version for a proper or repack.
    var number: Int { isProper || isRepack ? (version ?? 1) + 1 : version ?? 1 }

    mutating func proper(_ range: Range<Int>) {
        isProper = true
        widen(range)
    }

    mutating func repack(_ count: UInt8, _ range: Range<Int>) {
        isRepack = true
        if count > 0, version == nil { version = Int(count) }
        widen(range)
    }

    mutating func real(_ range: Range<Int>) {
        realCount += 1
        widen(range)
    }

    /// `v2` behind a number or in brackets: `01v2`, `S01E01 v2`, `[v2]`. The first one counts.
    mutating func read(_ word: Word, after previous: Word, in scan: Scan) -> Bool {
        let place = Int(word.end) - 2
        let (letter, digit) = (scan.text[place].lowercase, scan.text[place + 1])
        guard word.count >= 2, letter == UInt8(ascii: "v"), digit.isDigit else { return false }
        let before = scan.text[place - 1]
        if word.count == 2 {
            let isBracketed = before == UInt8(ascii: "[") && scan.text[Int(word.end)] == UInt8(ascii: "]")
            let isBehindNumber = place > 1 && before.isSeparator && scan.text[place - 2].isDigit
            // `[WEBDL-720p v2]`, as the applications name anime's files.
            let isBehindLines =
                before == 0x20 && isLines(previous, scan) && scan.text[Int(word.end)] == UInt8(ascii: "]")
            guard isBracketed || isBehindNumber || isBehindLines else { return false }
        } else {
            guard before.isDigit else { return false }
        }
        if version == nil {
            version = Int(digit & 0x0F)
            widen(place..<Int(word.end))
        }
        return true
    }

    /// `720p`, or a quality that says no lines.
    private func isLines(_ word: Word, _ scan: Scan) -> Bool {
        let last = scan.text[Int(word.end) - 1].lowercase
        return last == UInt8(ascii: "p") && scan.text[Int(word.start)].isDigit
            || QualityWord.all(word, in: scan.text) != nil
    }

    private mutating func widen(_ other: Range<Int>) {
        guard let range else { return range = other }
        self.range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
}
