/// Episodes counted through all seasons: `012`, `01-12`, `1004v2`, `12.5`.
struct AbsoluteMark {
    var start: Int
    var end: Int
    var first: Int
    var last: Int
    /// The decimal behind it, in tenths or hundredths of an episode; -1 for none.
    var between: Double = -1
    /// How many digits the first has.
    var digits: Int

    /// A number at a place, with what belongs to it. Digits before it must have been looked at.
    static func at(_ text: Letters, _ start: Int, digits allowed: ClosedRange<Int>) -> AbsoluteMark? {
        var cursor = Cursor(text, at: start)
        guard !text[start - 1].isDigit, let first = cursor.number(allowed) else { return nil }
        var mark = AbsoluteMark(
            start: start, end: cursor.place, first: first, last: first, digits: cursor.place - start)
        if EpisodeMark.isVersion(text, at: cursor.place) { cursor.place += 2 }
        mark.end = cursor.place
        if text[cursor.place].isWordPart {
            // `13完`, `24END`, `12集`: the last one is marked.
            guard let end = Self.ending(text, cursor.place) else { return nil }
            mark.end = end
            return mark
        }
        if text[cursor.place] == 0x2E, text[cursor.place + 1].isDigit, !text[cursor.place + 2].isDigit,
            mark.digits >= 2,
            text[cursor.place + 2] != 0x2E, !text[cursor.place + 2].isWordPart
        {
            mark.between = Double(first) + Double(text[cursor.place + 1] - 0x30) / 10
            mark.end = cursor.place + 2
            return mark
        }
        while let last = mark.more(&cursor) ?? mark.repeated(&cursor) { (mark.last, mark.end) = (last, cursor.place) }
        return mark
    }

    /// `-12`, `~12`, ` ~ 12`, `-E12`.
    private func more(_ cursor: inout Cursor) -> Int? {
        let text = cursor.text
        return cursor.attempt { cursor in
            let isWide = cursor.byte == 0x20
            if isWide { cursor.place += 1 }
            guard cursor.byte == 0x7E || cursor.byte == 0x2D && !isWide else { return nil }
            cursor.place += 1
            if isWide, cursor.byte == 0x20 { cursor.place += 1 }
            if cursor.letter("e") { _ = cursor.letter("p") }
            guard let next = cursor.number(2...4), next > last, next - first < 2000 else { return nil }
            if EpisodeMark.isVersion(text, at: cursor.place) { cursor.place += 2 }
            return cursor.isAtBoundary ? next : nil
        }
    }

    /// ` - 013` behind ` - 012`: the very next number, written alike, with a sign behind it.
    private func repeated(_ cursor: inout Cursor) -> Int? {
        let digits = digits
        return cursor.attempt { cursor in
            guard digits >= 2, cursor.byte == 0x20, cursor.text[cursor.place + 1] == 0x2D,
                cursor.text[cursor.place + 2] == 0x20
            else { return nil }
            cursor.place += 3
            guard let next = cursor.number(digits...digits), next == last + 1 else { return nil }
            var rest = cursor
            rest.separators(upTo: 1)
            return rest.byte == 0x2D || rest.byte.isOpening || rest.byte == 0 ? next : nil
        }
    }

    private static let endings = Vocabulary<Bool>(["end", "fin", "完", "話", "话", "集", "v"].map { ($0, true) })

    private static func ending(_ text: Letters, _ place: Int) -> Int? {
        var end = place
        while text[end].isWordPart { end += 1 }
        return endings(Word(spanning: place..<end, in: text), in: text) == true ? end : nil
    }
}
