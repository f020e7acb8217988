/// Reads a series' title, season and episodes from a name: rules from the surest to the vaguest, the first that fits.
@safe struct SeriesReader {
    let scan: Scan
    let frame: NameFrame
    /// Words of the frame.
    let words: Range<Int>
    /// A group in brackets in front, without them.
    let group: Range<Int>?
    /// Where the title begins, behind groups in brackets.
    let titleStart: Int

    var text: Letters { scan.text }

    init(_ scan: Scan, _ frame: NameFrame) {
        // What was cut off behind, such as an extension, is out of sight.
        let scan = scan.prefix(frame.end)
        (self.scan, self.frame) = (scan, frame)
        words = scan.word(from: frame.start)..<scan.word(from: frame.end)
        (group, titleStart) = Self.front(scan.text, frame)
    }

    /// What the name says, or `nil` where it names no episode, season or day.
    func read() -> Numbering? {
        var found = dayInFront() ?? seasonAndEpisode() ?? bracketRun()
        if found == nil, group != nil { found = grouped() }
        found =
            found ?? announced() ?? numberedBracket() ?? day() ?? spelledEpisode() ?? hyphenated()
            ?? seasonAndAbsolute()
        found = found ?? season() ?? shortEpisode() ?? part() ?? compact() ?? pairInFront() ?? glued() ?? bareNumber()
        found?.group = group
        return found
    }

    /// What other rules make of the same name.
    func others(than found: Numbering) -> [Numbering] {
        let all = [
            seasonAndEpisode(), group == nil ? nil : grouped(), announced(), day(), hyphenated(), season(),
            shortEpisode(), part(), compact(),
            bareNumber(),
        ]
        var seen: Set<Range<Int>> = [found.range]
        return all.compactMap(\.self).filter { $0.confidence > 0 && seen.insert($0.range).inserted }
    }

    /// Brackets in front: the first holds a group; the title follows the last, unless it is in brackets itself.
    private static func front(_ text: Letters, _ frame: NameFrame) -> (Range<Int>?, Int) {
        var place = frame.start
        var group: Range<Int>?
        var last = frame.start
        while text[place] == 0x5B, let close = text.closing(place, upTo: frame.end) {
            group = group ?? place + 1..<close
            last = place
            place = close + 1
            while place < frame.end, text[place].isSeparator { place += 1 }
        }
        // `[Group] [Title] - 05`: with nothing but a number left, the last bracket was the title.
        guard group != nil else { return (nil, place) }
        if last > frame.start, text[place].isDigit { return (group, last) }
        return (group, place < frame.end ? place : frame.start)
    }

    /// The title up to a place, without what parts it from what follows.
    func title(upTo end: Int, from start: Int? = nil) -> Range<Int> {
        var start = start ?? titleStart
        // Numbers may stand in the group's brackets, before every title.
        var end = max(start, end)
        if end > start, text[end - 1] == 0x28 || text[end - 1] == 0x5B || text[end - 1] == 0x7B { end -= 1 }
        while end > start {
            let byte = text[end - 1]
            if byte.isWordPart || byte == 0x21 || byte == 0x29 || byte == 0x5D { break }
            end -= 1
        }
        if let slash = slash(in: start..<end) { start = slash }
        while start < end, text[start].isSeparator { start += 1 }
        return start..<max(start, end)
    }

    /// Behind the last ` / ` or ` | ` of a title that is given in several scripts.
    private func slash(in range: Range<Int>) -> Int? {
        var place = range.upperBound - 1
        while place > range.lowerBound {
            if text[place] == 0x2F || text[place] == 0x7C, text[place - 1] == 0x20, text[place + 1] == 0x20 {
                return (range.lowerBound..<place).contains { text[$0] >= 0x80 } ? place + 2 : nil
            }
            place -= 1
        }
        return nil
    }
}

extension Letters {
    /// The bracket that closes the one at a place.
    func closing(_ open: Int, upTo end: Int) -> Int? {
        let pair: (UInt8, UInt8) = self[open] == 0x5B ? (0x5B, 0x5D) : self[open] == 0x28 ? (0x28, 0x29) : (0x7B, 0x7D)
        var depth = 0
        for place in open..<max(open, end) {
            if self[place] == pair.0 { depth += 1 }
            if self[place] == pair.1 {
                depth -= 1
                if depth == 0 { return place }
            }
        }
        return nil
    }
}
