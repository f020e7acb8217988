/// Season and episode together.
extension SeriesReader {
    /// `S02E03`, `2x03`, `Season 2 Episode 3`, `Cap.203`.
    func seasonAndEpisode() -> Numbering? {
        var number = words.lowerBound
        while number < words.upperBound {
            if let mark = mark(at: number) { return numbering(of: mark, word: number) }
            number += 1
        }
        return nil
    }

    private func mark(at number: Int) -> EpisodeMark? {
        let word = scan[number]
        let start = Int(word.start)
        let byte = text[start]
        if byte.isDigit { return word.number < 0 ? EpisodeMark.cross(text, at: start) : nil }
        if byte.lowercase == 0x73, text[start + 1].isDigit, let mark = EpisodeMark.scene(text, at: start) {
            return mark
        }
        if byte.lowercase == 0x63, word.key >> 40 == Word.key("cap") >> 40,
            let mark = EpisodeMark.chapter(text, at: start)
        {
            return mark
        }
        return EpisodeMark.spelled(scan, word: number)
    }

    private func numbering(of mark: EpisodeMark, word: Int) -> Numbering? {
        var mark = mark
        // Titles in two scripts, each with its numbers: the one behind the slash is read.
        var start = titleStart
        if (titleStart..<max(titleStart, mark.start)).contains(where: { text[$0] >= 0x80 }),
            let again = repeated(mark, behind: word)
        {
            (mark, start) = (again.mark, again.start)
        }
        var found = Numbering(title: title(upTo: mark.start, from: start), range: mark.start..<mark.end)
        (found.season, found.lastSeason, found.confidence) = (mark.season, mark.season, 0.98)
        found.rule = "a season with episodes"
        found.episodes = .init(mark.first, through: mark.last)
        found.isSplit = mark.isSplit
        found.isSpecial = mark.isBetween
        if mark.outOf > 0, mark.first == 1, mark.last == mark.outOf {
            found.isFullSeason = true
            found.episodes = .init()
        }
        if start == frame.start, let next = broadcastDay() {
            found.title = title(upTo: mark.start, from: next)
        }
        if text.has("cap", at: mark.start) { found.title = chapterTitle(upTo: mark.start) }
        closeParenthesis(&found)
        if !absoluteBehind(&found) { absoluteBefore(&found) }
        dropDate(&found)
        return found
    }

    /// The same season and episodes behind a slash.
    private func repeated(_ mark: EpisodeMark, behind word: Int) -> (mark: EpisodeMark, start: Int)? {
        var slash: Int?
        var place = mark.end
        while place < frame.end {
            if text[place] == 0x2F, text[place - 1] == 0x20, text[place + 1] == 0x20 { slash = place + 2; break }
            place += 1
        }
        guard let slash else { return nil }
        for number in scan.word(from: slash)..<words.upperBound {
            guard let next = self.mark(at: number), next.season == mark.season else { continue }
            return (next, slash)
        }
        return nil
    }

    /// Up to the first bracket or season: Spanish trackers put the quality between title and chapter.
    private func chapterTitle(upTo end: Int) -> Range<Int> {
        var stop = end
        for place in titleStart..<max(titleStart, end) where text[place] == 0x5B { stop = place; break }
        for number in words where Int(scan[number].start) > titleStart && Int(scan[number].start) < stop {
            if SeasonMark.spelled(scan, word: number) != nil { stop = Int(scan[number].start) }
        }
        return title(upTo: stop)
    }

    /// `Title (2024/S01E07/…)`: the year's parenthesis is closed where the title ends.
    private func closeParenthesis(_ found: inout Numbering) {
        let range = found.title
        guard range.count > 5, text[range.upperBound - 5] == 0x28, text[range.upperBound] == 0x2F else { return }
        for place in range.upperBound - 4..<range.upperBound where !text[place].isDigit { return }
        found.isTitleOpen = true
    }

    /// `S10E14 214`, `S01E01-02 (001-002)`: only fansubs number like that.
    private func absoluteBehind(_ found: inout Numbering) -> Bool {
        guard group != nil || text[frame.end - 1] == 0x5D else { return false }
        var cursor = Cursor(text, at: found.range.upperBound)
        let gap = cursor.separators(upTo: 3)
        let isInside = cursor.byte == 0x28
        if isInside { cursor.place += 1 }
        guard gap > 0, let mark = AbsoluteMark.at(text, cursor.place, digits: 2...4) else { return false }
        let isRange = mark.last > mark.first || found.episodes.count == 1
        guard isRange || group != nil else { return false }
        cursor.place = mark.end
        if isInside {
            guard cursor.byte == 0x29, mark.last > mark.first || group != nil else { return false }
        } else {
            guard group != nil, cursor.place >= frame.end || followsClearly(cursor.place) else { return false }
        }
        if mark.between >= 0 {
            found.specialAbsolute = mark.between
        } else {
            found.absolutes = .init(mark.first, through: mark.last)
        }
        found.range = found.range.lowerBound..<mark.end
        return true
    }

    /// True where a bracket, or a hyphen by itself, comes next.
    func followsClearly(_ place: Int) -> Bool {
        var cursor = Cursor(text, at: place)
        var hyphen = false
        while cursor.byte.isSeparator {
            hyphen = hyphen || cursor.byte == 0x2D
            cursor.place += 1
        }
        return cursor.place >= frame.end || hyphen || cursor.byte.isOpening
    }

    /// `- 05.5 - S00E01`, `Title 214 10x14`.
    private func absoluteBefore(_ found: inout Numbering) {
        guard group != nil else { return }
        let last = scan.word(from: found.title.upperBound) - 1
        guard last >= words.lowerBound else { return }
        for number in max(words.lowerBound, last - 1)...last where Int(scan[number].start) > found.title.lowerBound {
            guard scan[number].number >= 0, scan[number].count >= 2,
                let mark = AbsoluteMark.at(text, Int(scan[number].start), digits: 2...3),
                mark.end == found.title.upperBound
            else { continue }
            if mark.between >= 0 {
                found.specialAbsolute = mark.between
            } else {
                found.absolutes = .init(mark.first, through: mark.last)
            }
            found.title = title(upTo: mark.start, from: found.title.lowerBound)
            return
        }
    }

    /// A day between the title and the numbers belongs to neither.
    private func dropDate(_ found: inout Numbering) {
        let last = scan.word(from: found.title.upperBound) - 1
        guard last - 2 > words.lowerBound, let mark = DayMark.at(scan, word: last - 2),
            mark.end == found.title.upperBound
        else { return }
        found.airDate = mark.day
        found.title = title(upTo: mark.start, from: found.title.lowerBound)
    }

    /// `grp-zoos01e11e12`.
    func glued() -> Numbering? {
        for number in words where scan[number].count >= 7 {
            guard let mark = EpisodeMark.glued(text, scan[number]) else { continue }
            var found = Numbering(title: title(upTo: mark.start), range: mark.start..<mark.end)
            (found.season, found.lastSeason, found.confidence) = (
                mark.season, mark.season, mark.last > mark.first ? 0.8 : 0.5
            )
            found.rule = "a season and episodes that are written without a gap"
            found.episodes = .init(mark.first, through: mark.last)
            return found
        }
        return nil
    }

    /// `11-02 Title`, `1-05 Title`, as iTunes names files.
    func pairInFront() -> Numbering? {
        var cursor = Cursor(text, at: frame.start)
        guard let season = cursor.number(1...2), cursor.byte == 0x2D else { return nil }
        cursor.place += 1
        guard let episode = cursor.number(2...2), cursor.isAtBoundary, episode > 0 else { return nil }
        var found = Numbering(title: frame.start..<frame.start, range: frame.start..<cursor.place)
        (found.season, found.lastSeason, found.episodes, found.confidence) = (season, season, .init(episode), 0.6)
        found.rule = "a season and an episode in front"
        return found
    }
}
