/// Names whose parts stand in brackets one after the other, as fansubs from China and Japan write them.
extension SeriesReader {
    /// A bracket's inside, or a text between two of them.
    private struct Segment {
        var range: Range<Int>
        var isBracket: Bool
        /// Where the next one may begin.
        var next: Int
    }

    /// `[Group][标题][Title][2019][02][1080p]`.
    func bracketRun() -> Numbering? {
        guard group != nil, text[frame.start] == 0x5B, let first = segment(at: frame.start), first.next < frame.end
        else { return nil }
        guard var segment = segment(at: first.next) else { return nil }
        var count = 1
        while let next = self.segment(at: segment.next), count < 16 {
            count += 1
            segment = next
            guard next.isBracket, let mark = episode(in: next.range) else { continue }
            // A year, with the episode in the next bracket.
            if mark.digits == 4, 1900...2099 ~= mark.first, let later = self.segment(at: next.next), later.isBracket,
                episode(in: later.range) != nil
            {
                continue
            }
            guard let title = title(from: first.next, upTo: next.range.lowerBound - 1) else { return nil }
            var found = absolute(mark, title: title, 0.9, "a number in a bracket of its own")
            found.hasPaddedSeason = true
            return found
        }
        return nil
    }

    private func segment(at start: Int) -> Segment? {
        var place = start
        while place < frame.end, text[place].isSeparator { place += 1 }
        guard place < frame.end else { return nil }
        if text[place] == 0x5B, let close = text.closing(place, upTo: frame.end) {
            return Segment(range: NameFrame.trimmed(place + 1..<close, text), isBracket: true, next: close + 1)
        }
        let first = place
        place += 1
        while place < frame.end, text[place] != 0x5B { place += 1 }
        return Segment(range: NameFrame.trimmed(first..<place, text), isBracket: false, next: place)
    }

    private func episode(in range: Range<Int>) -> AbsoluteMark? {
        var start = range.lowerBound
        if text.starts(Self.ordinal, at: start) { start += 3 }
        guard let mark = AbsoluteMark.at(text, start, digits: 2...4), mark.end <= range.upperBound else { return nil }
        var end = mark.end
        while end < range.upperBound, text[end] == 0x20 { end += 1 }
        if end == range.upperBound { return mark }
        let rest = Word(spanning: end..<range.upperBound, in: text)
        return rest.key == Word.key("end") || rest.key == Word.key("fin") || text[end] >= 0x80 ? mark : nil
    }

    private static let ordinal: [UInt8] = Array("第".utf8)
    /// What says that a series is new this season or where it is from.
    private static let tags: [[UInt8]] = ["月新番", "月番", "新番", "国漫", "國漫"].map { Array($0.utf8) }

    /// The part in Latin letters alone, else the Latin part of one in two scripts, else the last before the number.
    private func title(from start: Int, upTo end: Int) -> Range<Int>? {
        var mixed: Range<Int>?
        var other: Range<Int>?
        var place = start
        while place < end, let segment = segment(at: place), segment.range.lowerBound < end {
            place = segment.next
            let range = segment.range
            guard !range.isEmpty, range.contains(where: { !text[$0].isDigit }) else { continue }
            if Self.tags.contains(where: { text.contains($0, in: range) }) && range.count < 40 { continue }
            let part = latin(in: range)
            if part == range, range.contains(where: { text[$0].isLetter }), !range.contains(where: { isIdeograph($0) })
            {
                return trimmedEnd(range)
            }
            if part != range { mixed = mixed ?? part } else { other = range }
        }
        return (mixed ?? other).map(trimmedEnd)
    }

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, text[end - 1].isSeparator { end -= 1 }
        return range.lowerBound..<end
    }

    /// The first byte of a character of three bytes in the blocks from kana to Hangul.
    private func isIdeograph(_ place: Int) -> Bool { (0xE3...0xED).contains(text[place]) }

    /// The Latin title of one that is given in two scripts, or all of it.
    func latin(in range: Range<Int>) -> Range<Int> {
        guard let last = range.last(where: isIdeograph) else { return range }
        var start = range.upperBound
        for place in range.reversed() where text[place] == 0x2F || text[place] == 0x5F || text[place] == 0x7C {
            start = place + 1
            break
        }
        if !(start..<range.upperBound).contains(where: { text[$0].isLetter }) { start = last + 3 }
        if (start..<range.upperBound).contains(where: { isIdeograph($0) }) {
            // `Title～` after the slash, in part in the other script, is one title.
            if start <= last, start > range.lowerBound + 1 {
                return trimmedEnd(NameFrame.trimmed(start..<range.upperBound, text))
            }
            start = last + 3
        }
        while start < range.upperBound, text[start].isSeparator || text[start] == 0x2F { start += 1 }
        guard (start..<max(start, range.upperBound)).contains(where: { text[$0].isLetter }),
            range.upperBound - start >= 3
        else {
            return range
        }
        return trimmedEnd(start..<range.upperBound)
    }
}

extension Letters {
    func starts(_ bytes: [UInt8], at place: Int) -> Bool {
        for step in bytes.indices where self[place + step] != bytes[step] { return false }
        return true
    }

    func contains(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
        range.contains { starts(bytes, at: $0) }
    }

    private static let chineseGroups: [[UInt8]] = ["LoliHouse", "ZERO", "Lilith-Raws", "Skymoon-Raws", "orion origin"]
        .map {
            Array($0.utf8)
        }

    /// Groups that write `S02` for a series whose second season is a series of its own.
    func namesChineseGroup(_ range: Range<Int>) -> Bool {
        Self.chineseGroups.contains { contains($0, in: range) }
    }

    /// Marks of Chinese subtitles behind the number.
    func isChinese(behind place: Int, upTo end: Int) -> Bool {
        (place..<max(place, end)).contains { place in
            (has("chs", at: place) || has("cht", at: place)) && !self[place - 1].isWordPart
                && !self[place + 3].isWordPart
        }
    }
}
