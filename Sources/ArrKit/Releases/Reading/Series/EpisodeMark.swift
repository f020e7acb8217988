/// Season and episodes that stand together, such as `S02E03-E05`, `2x03` or `Season 2 Episode 3`.
struct EpisodeMark {
    var start: Int
    var end: Int
    var season: Int
    var first: Int
    var last: Int
    /// A letter behind the episode: `S01E02b`.
    var isSplit = false
    /// A decimal behind it: `S01E11.5`.
    var isBetween = false
    /// How many episodes the season has, as `of 8` says; zero where it does not.
    var outOf = 0

    /// `S02E03` and all its relatives at a place where a word begins.
    static func scene(_ text: Letters, at start: Int) -> EpisodeMark? {
        var cursor = Cursor(text, at: start)
        guard cursor.letter("s"), let season = cursor.number(1...4) else { return nil }
        let gap = cursor.separators(upTo: 3)
        guard gap > 0 || !text[cursor.place].isDigit else { return nil }
        guard let first = episode(&cursor, mayBeX: gap == 0) else { return nil }
        var mark = EpisodeMark(start: start, end: cursor.place, season: season, first: first, last: first)
        mark.finish(&cursor, isCross: false)
        return mark
    }

    /// `E03`, `Ep03`, `Ep.03`, `E.03`, `x03`.
    private static func episode(_ cursor: inout Cursor, mayBeX: Bool) -> Int? {
        cursor.attempt { cursor in
            if cursor.letter("e") {
                _ = cursor.letter("p")
                cursor.separators(upTo: 1)
            } else if mayBeX, cursor.letter("x") {
                _ = cursor.letter("e")
            } else {
                return nil
            }
            return cursor.number(1...5)
        }
    }

    /// `v2` behind an episode.
    static func isVersion(_ text: Letters, at place: Int) -> Bool {
        text[place].lowercase == 0x76 && text[place + 1].isDigit && !text[place + 2].isDigit
    }

    /// `2x03` at a place where a word begins.
    static func cross(_ text: Letters, at start: Int) -> EpisodeMark? {
        var cursor = Cursor(text, at: start)
        guard let season = cursor.number(1...4), cursor.letter("x"), let first = cursor.number(1...4) else {
            return nil
        }
        let digits = cursor.place - start
        // Pictures are so wide and so high: 1280x720, 848x480.
        if season > 99, !(1900...2099 ~= season) || first >= 480 && (season == 1920 || season == 1998 || season == 2048)
        {
            return nil
        }
        guard digits >= 3, season <= 99 || first <= 366 else { return nil }
        var mark = EpisodeMark(start: start, end: cursor.place, season: season, first: first, last: first)
        mark.finish(&cursor, isCross: true)
        return cursor.text[mark.end].isLetter && !mark.isSplit && !Self.isVersion(text, at: mark.end) ? nil : mark
    }

    /// Takes in what continues it: more episodes, a letter, a decimal.
    private mutating func finish(_ cursor: inout Cursor, isCross: Bool) {
        while let next = more(&cursor, isCross: isCross) { last = next }
        end = cursor.place
        let text = cursor.text
        if first == last, (0x61...0x64).contains(text[end].lowercase), !text[end + 1].isWordPart {
            isSplit = true
            end += 1
        } else if first == last, text[end] == 0x2E, text[end + 1] == 0x35, !text[end + 2].isWordPart,
            text[end + 2] != 0x2E
        {
            isBetween = true
            end += 2
        }
        var rest = Cursor(text, at: end)
        if rest.byte == 0x20, rest.separators(upTo: 1) == 1, rest.word("of"), rest.separators(upTo: 1) == 1,
            let count = rest.number(1...3)
        {
            (outOf, end) = (count, rest.place)
        }
    }

    /// The next episode of several, which is behind the one before it.
    private func more(_ cursor: inout Cursor, isCross: Bool) -> Int? {
        let (text, start) = (cursor.text, cursor.place)
        let isPlain = text[cursor.place] == 0x2D || (isCross && text[cursor.place] == 0x5F)
        let next: Int? =
            cursor.attempt { cursor in
                let gap = cursor.separators(upTo: 3)
                if cursor.letter("e") {
                    _ = cursor.letter("p")
                    return cursor.number(1...5)
                }
                if cursor.letter("s") {
                    guard gap > 0, cursor.number(1...4) == season else { return nil }
                    cursor.separators(upTo: 1)
                    guard cursor.letter("e") || cursor.letter("x") else { return nil }
                    return cursor.number(1...5)
                }
                if isCross {
                    if cursor.letter("x") { return cursor.number(1...4) }
                    if gap > 0, cursor.number(1...4) == season, cursor.letter("x") { return cursor.number(1...4) }
                }
                return nil
            }
            ?? cursor.attempt { cursor in
                guard isPlain, cursor.separators(upTo: 1) == 1 || cursor.letter("~") else { return nil }
                let digits = cursor.place
                guard let number = cursor.number(1...3), cursor.isAtBoundary || Self.isVersion(text, at: cursor.place)
                else {
                    return nil
                }
                // `S07E12-31st`, `S02E10-1080p`; one digit alone goes on only where one stands before it.
                return cursor.place - digits >= 2 || number <= 9 && last <= 9 ? number : nil
            }
        guard let next, next > last, next - first < 1000, !text[cursor.place].isDigit else {
            cursor.place = start
            return nil
        }
        return next
    }
}
