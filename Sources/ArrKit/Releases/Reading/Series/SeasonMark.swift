/// A whole season or several: `S02`, `S01-S03`, `Season 2`, `Saison3`, `Seasons 1-3`.
struct SeasonMark {
    var start: Int
    var end: Int
    var season: Int
    var last: Int
    /// How it parts the last season from the first; zero where there is one.
    var separator: UInt8 = 0

    /// `S02` and `S01-S03` at a word.
    static func short(_ scan: Scan, word number: Int) -> SeasonMark? {
        let word = scan[number]
        let text = scan.text
        var cursor = Cursor(text, at: Int(word.start))
        guard cursor.letter("s"), let season = cursor.number(1...4), cursor.isAtBoundary else { return nil }
        var mark = SeasonMark(start: Int(word.start), end: cursor.place, season: season, last: season)
        mark.continue(scan, word: number + 1)
        return mark
    }

    /// `Season 2`, `Saison3`, `Season 01-07`, `Season 01 - Season 07`; with `orShort` also `Se.2`.
    static func spelled(_ scan: Scan, word number: Int, orShort: Bool = false) -> SeasonMark? {
        let word = scan[number]
        let text = scan.text
        var cursor = Cursor(text, at: Int(word.end))
        if EpisodeMark.seasonWords(word, in: text) == true || orShort && word.count == 2 && word.key == Word.key("se") {
            guard cursor.separators(upTo: 2) > 0 else { return nil }
        } else {
            // A word with its number: `Saison3`, `s2`.
            var letters = Int(word.start)
            while text[letters].isLetter { letters += 1 }
            guard letters > Int(word.start), letters < Int(word.end) else { return nil }
            let isWord = EpisodeMark.seasonWords(Word(spanning: Int(word.start)..<letters, in: text), in: text) == true
            guard isWord else { return nil }
            cursor.place = letters
        }
        guard let season = cursor.number(1...4), cursor.isAtBoundary else { return nil }
        // `Series 2014` is a title and its year; `Season 2014` is a season.
        if season > 99, word.key == Word.key("series") { return nil }
        var mark = SeasonMark(start: Int(word.start), end: cursor.place, season: season, last: season)
        mark.continue(scan, word: scan.word(from: cursor.place))
        return mark
    }

    /// The last season of several.
    private mutating func `continue`(_ scan: Scan, word number: Int) {
        let text = scan.text
        var cursor = Cursor(text, at: end)
        let separator = text[end]
        let gap = cursor.separators(upTo: 3)
        guard gap > 0 else { return }
        let hyphen = (end..<cursor.place).contains { text[$0] == 0x2D }
        if text[cursor.place + 1].isDigit, cursor.letter("s") {
            // `S01.S04` as well as `S01-S04`.
        } else if EpisodeMark.seasonWords(scan[number], in: text) == true {
            cursor.place = Int(scan[number].end)
            cursor.separators(upTo: 2)
        } else if gap > 1 {
            // A number far off is an episode: `S02 - 07`.
            return
        }
        let isBare = text[cursor.place - 1].isSeparator && cursor.place == end + gap
        guard let last = cursor.number(1...2), cursor.isAtBoundary, last > season, last - season < 100 else { return }
        // `Season 1 02` says little, `S01-04` and `S01 04` a good deal.
        if isBare, !hyphen, text[start].lowercase != 0x73 || text[start + 1].isLetter { return }
        (self.last, self.separator, end) = (last, hyphen ? 0x2D : separator, cursor.place)
    }
}
