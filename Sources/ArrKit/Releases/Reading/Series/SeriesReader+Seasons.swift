/// Whole seasons, and parts of them.
extension SeriesReader {
    /// `S02`, `Season 2`, `S01-S09`, `S02.Part.1`, `S03.EXTRAS`.
    func season() -> Numbering? {
        // `Series 1` may be of the title: any other season goes before it.
        wholeSeason(calledSeries: false) ?? wholeSeason(calledSeries: true)
    }

    private func wholeSeason(calledSeries: Bool) -> Numbering? {
        for number in words where calledSeries || scan[number].key != Word.key("series") {
            let first = text[Int(scan[number].start)]
            let isShort = first.lowercase == 0x73 && text[Int(scan[number].start) + 1].isDigit
            guard let mark = isShort ? SeasonMark.short(scan, word: number) : SeasonMark.spelled(scan, word: number)
            else { continue }
            if let single = episode(of: mark) { return single }
            var start = mark.start
            // `Complete Series S01 S04` says of the title nothing.
            start = completeBefore(number) ?? start
            var found = Numbering(title: title(upTo: start), range: mark.start..<mark.end)
            (found.season, found.lastSeason, found.isFullSeason) = (mark.season, mark.last, true)
            (found.confidence, found.rule) = (isShort ? 0.9 : 0.85, "a season without episodes")
            part(of: &found)
            extras(of: &found)
            specials(of: &found)
            return found
        }
        return nil
    }

    /// `s06.01.1999`: dots part an episode from its season, where a year follows.
    private func episode(of mark: SeasonMark) -> Numbering? {
        var cursor = Cursor(text, at: mark.start)
        guard cursor.letter("s"), let season = cursor.number(1...2), cursor.byte == 0x2E else { return nil }
        cursor.place += 1
        guard let episode = cursor.number(2...2), cursor.byte == 0x2E else { return nil }
        var found = Numbering(title: title(upTo: mark.start), range: mark.start..<cursor.place)
        (found.season, found.lastSeason, found.episodes, found.confidence) = (season, season, .init(episode), 0.7)
        found.rule = "a season and an episode parted by a dot"
        return found
    }

    private func completeBefore(_ number: Int) -> Int? {
        guard number - 2 >= words.lowerBound, Int(scan[number - 2].start) > titleStart else { return nil }
        let (first, second) = (scan[number - 2], scan[number - 1])
        return first.key == Word.key("complete") && second.key == Word.key("series") ? Int(first.start) : nil
    }

    private func part(of found: inout Numbering) {
        guard !found.isMultiSeason else { return }
        var cursor = Cursor(text, at: found.range.upperBound)
        cursor.separators(upTo: 3)
        guard cursor.word("part") || cursor.word("vol") else { return }
        _ = cursor.word("ume")
        cursor.separators(upTo: 1)
        guard let part = cursor.number(1...2), cursor.isAtBoundary else { return }
        (found.part, found.isPartialSeason, found.isFullSeason) = (part, true, false)
        found.range = found.range.lowerBound..<cursor.place
    }

    /// `S02.Special-Inside.…` is one of the season's specials.
    private func specials(of found: inout Numbering) {
        guard found.isFullSeason, !found.isMultiSeason else { return }
        for number in scan.word(from: found.range.upperBound)..<words.upperBound
        where scan[number].key == Word.key("special") {
            (found.isSpecial, found.isFullSeason, found.isPartialSeason) = (true, false, false)
            return
        }
    }

    private static let extra = Vocabulary<Bool>(["extras", "subpack", "bonus"].map { ($0, true) })

    private func extras(of found: inout Numbering) {
        let number = scan.word(from: found.range.upperBound)
        guard number < words.upperBound, Self.extra(scan[number], in: text) == true else { return }
        found.isExtra = true
    }

    /// `Title S21 1000`: three or four digits behind a season count through all of them, unless they are a year.
    func seasonAndAbsolute() -> Numbering? {
        for number in words where scan[number + 1].number >= 0 && number + 1 < words.upperBound {
            guard scan.isNext(number + 1), (3...4).contains(scan[number + 1].count),
                !(1900...2099 ~= scan[number + 1].number),
                SeasonMark.short(scan, word: number) != nil, Int(scan[number].start) > titleStart,
                let mark = AbsoluteMark.at(text, Int(scan[number + 1].start), digits: 3...4)
            else { continue }
            return absolute(mark, title: title(upTo: mark.start), 0.7, "a number behind a season")
        }
        return nil
    }
}
