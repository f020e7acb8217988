/// Numbers without a word or a letter that says what they are, and series of one season.
extension SeriesReader {
    /// `Season 1 … Episode 5` apart from each other is read by the season; `Part 2` and `E07` are of a single season.
    func shortEpisode() -> Numbering? {
        for number in words where Int(scan[number].start) >= titleStart {
            let start = Int(scan[number].start)
            var cursor = Cursor(text, at: start)
            guard cursor.letter("e"),
                text[cursor.place].isDigit || text[cursor.place] == 0x2E && text[cursor.place + 1].isDigit
            else { continue }
            cursor.separators(upTo: 1)
            let first = cursor.place
            guard let episode = cursor.number(1...4) else { continue }
            let digits = cursor.place - first
            var last = episode
            while let next = more(&cursor, behind: last) { last = next }
            guard cursor.isAtBoundary || EpisodeMark.isVersion(text, at: cursor.place) else { continue }
            // `E3` alone is an exhibition; `E1-E2` are episodes.
            guard digits > 1 || last > episode else { continue }
            var found = Numbering(title: title(upTo: start), range: start..<cursor.place)
            found.confidence = 0.75
            if digits > 2 || text[start - 1] == 0x5F {
                found.absolutes = .init(episode, through: last)
                found.rule = "an episode that is counted through all seasons"
            } else {
                (found.season, found.lastSeason, found.isMiniSeries) = (1, 1, true)
                found.episodes = .init(episode, through: last)
                found.rule = "an episode of a series of one season"
            }
            return found
        }
        return nil
    }

    private func more(_ cursor: inout Cursor, behind last: Int) -> Int? {
        cursor.attempt { cursor in
            let gap = cursor.separators(upTo: 1)
            let isLettered = cursor.letter("e")
            guard isLettered || gap == 1 && cursor.text[cursor.place - 1] == 0x2D, let next = cursor.number(1...4),
                next > last,
                next - last < 500, !cursor.text[cursor.place].isLetter || cursor.byte.lowercase == 0x65
            else { return nil }
            return next
        }
    }

    func spelledEpisode() -> Numbering? {
        // `E05-06 - Title` in front, in a season's folder.
        guard let first = words.first, Int(scan[first].start) == frame.start, text[frame.start].lowercase == 0x65 else {
            return nil
        }
        var found = shortEpisode()
        if found?.range.lowerBound != frame.start { found = nil }
        return found
    }

    private static let counts = Vocabulary<Int>(
        [
            ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
            ("nine", 9),
        ])

    /// `Part01`, `Part.2`, `Part Two`: an episode of a series of one season.
    func part() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart {
            let word = scan[number]
            guard word.key >> 32 == Word.key("part") >> 32 else { continue }
            var cursor = Cursor(text, at: Int(word.start) + 4)
            if word.count == 4, cursor.separators(upTo: 1) == 0 { continue }
            var part = cursor.number(1...2)
            if part == nil, word.count == 4, let spelled = Self.counts(scan[number + 1], in: text),
                scan.isNext(number + 1)
            {
                part = spelled
                cursor.place = Int(scan[number + 1].end)
            }
            guard let part, cursor.isAtBoundary else { continue }
            var found = Numbering(title: title(upTo: Int(word.start)), range: Int(word.start)..<cursor.place)
            (found.season, found.lastSeason, found.episodes, found.isMiniSeries) = (1, 1, .init(part), true)
            (found.confidence, found.rule) = (0.6, "a part of a series of one season")
            return found
        }
        return nil
    }

    /// `Title.525`, `Title.1013.720p`, `title.101.102`, `title.10910`: season and episode in one number.
    func compact() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart {
            let word = scan[number]
            let (start, end) = (Int(word.start), Int(word.end))
            guard word.number >= 0, (3...5).contains(word.count), text[start - 1].isSeparator,
                end >= frame.end || text[end].isSeparator
            else { continue }
            let value = Int(word.number)
            var found = Numbering(title: title(upTo: start), range: start..<end)
            (found.confidence, found.rule) = (0.45, "season and episode in one number")
            switch word.count {
            case 3:
                guard value >= 100, value % 100 > 0, text[start - 1] == 0x2E || text[start - 1] == 0x5F else {
                    continue
                }
                (found.season, found.episodes) = (value / 100, .init(value % 100))
                let next = scan[number + 1]
                if next.count == 3, next.number > word.number, Int(next.number) / 100 == value / 100,
                    scan.isNext(number + 1)
                {
                    found.episodes = .init(value % 100, through: Int(next.number) % 100)
                    found.range = start..<Int(next.end)
                }
            case 4:
                guard !(1900...2099 ~= value), value >= 100, value % 100 > 0, !isPicture(value) else { continue }
                (found.season, found.episodes) = (value / 100, .init(value % 100))
            default:
                let (first, last) = (value / 100 % 100, value % 100)
                guard value >= 10_000, last == first + 1 else { continue }
                (found.season, found.episodes) = (value / 10_000, .init(first, through: last))
            }
            found.lastSeason = found.season
            return found
        }
        return nil
    }

    private func isPicture(_ value: Int) -> Bool {
        switch value {
        case 480, 540, 576, 720, 1080, 1440, 2160, 4320: true
        default: false
        }
    }
}
