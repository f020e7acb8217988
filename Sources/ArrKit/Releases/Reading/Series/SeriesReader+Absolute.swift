/// Episodes counted through all seasons, as anime is.
extension SeriesReader {
    func absolute(_ mark: AbsoluteMark, title: Range<Int>, _ confidence: Double, _ rule: StaticString) -> Numbering {
        var found = Numbering(title: title, range: mark.start..<mark.end)
        (found.confidence, found.rule) = (confidence, rule)
        if mark.between >= 0 {
            (found.specialAbsolute, found.isSpecial) = (mark.between, true)
        } else {
            found.absolutes = .init(mark.first, through: mark.last)
        }
        if isExtraEpisode(behind: mark.end) { found.isSpecial = true }
        return found
    }

    private static let extraEpisodes = Vocabulary<Bool>(
        ["ova", "oav", "ovd", "ona", "special", "sp", "oad"].map { ($0, true) })

    private func isExtraEpisode(behind end: Int) -> Bool {
        let number = scan.word(from: end)
        guard number < words.upperBound, Int(scan[number].start) - end <= 3 else { return false }
        return Self.extraEpisodes(scan[number], in: text) == true
    }

    /// `[Group] Title - 05 [1080p]`: of all numbers outside of brackets the one that looks most like an episode.
    func grouped() -> Numbering? {
        var best: (rank: Int, mark: AbsoluteMark, titleEnd: Int)?
        var depth = 0
        var place = titleStart
        for number in scan.word(from: titleStart)..<words.upperBound {
            let word = scan[number]
            while place < Int(word.start) {
                if text[place].isOpening { depth += 1 }
                if text[place].isClosing { depth = max(0, depth - 1) }
                place += 1
            }
            guard let next = candidate(number, depth) else { continue }
            if next.rank < best?.rank ?? .max { best = next }
            if best?.rank == 0 { break }
        }
        guard let best, best.titleEnd > titleStart else { return nil }
        if best.rank >= 4, hasSeason(behind: best.mark.end) { return nil }
        let confidence = [0.97, 0.95, 0.8, 0.85, 0.6, 0.6][min(best.rank, 5)]
        var found = absolute(
            best.mark, title: latin(in: title(upTo: best.titleEnd)), confidence, "a number behind a group and a title")
        found.hasPaddedSeason =
            text.namesChineseGroup(group ?? 0..<0) || text.isChinese(behind: best.mark.end, upTo: frame.end)
        return found
    }

    private func hasSeason(behind place: Int) -> Bool {
        (scan.word(from: place)..<words.upperBound).contains {
            SeasonMark.short(scan, word: $0) != nil || SeasonMark.spelled(scan, word: $0) != nil
        }
    }

    /// A number as an episode, the smaller its rank the likelier.
    private func candidate(_ number: Int, _ depth: Int) -> (rank: Int, mark: AbsoluteMark, titleEnd: Int)? {
        let word = scan[number]
        let start = Int(word.start)
        guard start > titleStart else { return nil }
        if let announced = announcement(number), depth == 0 { return (1, announced.mark, announced.titleEnd) }
        guard text[start].isDigit, DayMark.at(scan, word: number) == nil,
            text[start - 1] != 0x2E || !text[start - 2].isDigit,
            let mark = AbsoluteMark.at(text, start, digits: 1...4)
        else { return nil }
        // Whole brackets with nothing but a range, or the episode itself: `(01-25)`, `S02[07]`.
        if depth > 0 {
            let isWhole = text[start - 1].isOpening && text[mark.end].isClosing
            guard depth == 1, isWhole, mark.digits >= 2,
                mark.last > mark.first || text[start - 1] == 0x5B && mark.digits < 4
            else {
                return nil
            }
            return (mark.last > mark.first ? 2 : 3, mark, start - 1)
        }
        let isYear = mark.digits == 4 && 1900...2099 ~= mark.first
        let previous = scan[number - 1]
        if number > words.lowerBound, EpisodeMark.seasonWords(previous, in: text) == true { return nil }
        let isClear = followsClearly(mark.end)
        if hyphen(before: start) {
            if isYear, mark.last == mark.first, !isClear { return nil }
            return mark.digits == 1 && !isClear ? nil : (isClear ? 0 : 2, mark, start)
        }
        guard mark.digits > 1, !isYear else { return nil }
        return (isClear ? 3 : 4, mark, start)
    }

    /// ` - ` before a place.
    func hyphen(before start: Int) -> Bool {
        var place = start - 1
        var hyphen = false
        while text[place].isSeparator {
            hyphen = hyphen || text[place] == 0x2D
            place -= 1
        }
        return hyphen && start - place >= 3
    }

    /// `Episode 5`, `Ep05`, `#957`, with where the title ends.
    private func announcement(_ number: Int) -> (mark: AbsoluteMark, titleEnd: Int)? {
        let word = scan[number]
        let start = Int(word.start)
        if text[start - 1] == 0x23, text[start].isDigit, let mark = AbsoluteMark.at(text, start, digits: 1...4) {
            return (mark, start - 1)
        }
        var cursor = Cursor(text, at: start)
        if EpisodeMark.episodeWords(word, in: text) == true {
            cursor.place = Int(word.end)
            guard cursor.separators(upTo: 2) > 0 else { return nil }
        } else if !(cursor.letter("e") && cursor.letter("p")) {
            return nil
        }
        guard let mark = AbsoluteMark.at(text, cursor.place, digits: 1...4) else { return nil }
        return (mark, start)
    }

    /// The same without a group, and numbers that a word behind them calls episodes: `484 VOSTFR`, `1. Bölüm`.
    func announced() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart {
            if let found = announcement(number), Int(scan[number].start) >= frame.start {
                if let variety = variety(found.mark, titleEnd: found.titleEnd) { return variety }
                if DayMark.at(scan, word: number + 1) != nil || DayMark.at(scan, word: number - 1) != nil { continue }
                return absolute(
                    found.mark, title: latin(in: title(upTo: found.titleEnd)), 0.85,
                    "a number that is called an episode")
            }
            let word = scan[number]
            guard word.number >= 0, (1...4).contains(word.count),
                Self.episodesBehind(scan[number + 1], in: text) == true,
                Int(scan[number + 1].start) - Int(word.end) <= 2,
                let mark = AbsoluteMark.at(text, Int(word.start), digits: 1...4)
            else { continue }
            return absolute(
                mark, title: title(upTo: mark.start), 0.85, "a number with the word for an episode behind it")
        }
        return nil
    }

    private static let episodesBehind = Vocabulary<Bool>(
        ["vostfr", "blm", "bölüm", "bolum", "Bölüm"].map { ($0, true) })

    /// Six digits of a day in front and a space behind them: where the title begins.
    func broadcastDay() -> Int? {
        let first = scan[words.lowerBound]
        guard first.count == 6, first.number >= 0, Int(first.start) == frame.start, text[Int(first.end)] == 0x20 else {
            return nil
        }
        let value = Int(first.number)
        return 1...12 ~= value / 100 % 100 && 1...31 ~= value % 100 ? Int(first.end) + 1 : nil
    }

    /// `221208 ABC123 Title ep34`: a broadcast of that day, counted in one season.
    private func variety(_ mark: AbsoluteMark, titleEnd: Int) -> Numbering? {
        guard let start = broadcastDay(), titleEnd > start else { return nil }
        var found = Numbering(title: title(upTo: titleEnd, from: start), range: mark.start..<mark.end)
        (found.season, found.lastSeason, found.episodes) = (1, 1, .init(mark.first, through: mark.last))
        (found.confidence, found.rule) = (0.7, "an episode behind a broadcast's day")
        return found
    }

    /// `Title_[01-05]_[…]`.
    func numberedBracket() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart && scan[number].number >= 0 {
            let start = Int(scan[number].start)
            guard text[start - 1] == 0x5B, let mark = AbsoluteMark.at(text, start, digits: 2...4),
                mark.last > mark.first,
                text[mark.end] == 0x5D
            else { continue }
            return absolute(mark, title: title(upTo: start), 0.8, "a range in brackets")
        }
        return nil
    }

    /// `Title - 031 - The Resolution`, `Title_-_02(DVD)`.
    func hyphenated() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart && text[Int(scan[number].start)].isDigit {
            let start = Int(scan[number].start)
            guard hyphen(before: start), DayMark.at(scan, word: number) == nil,
                let mark = AbsoluteMark.at(text, start, digits: 2...4), mark.digits < 4 || !(1900...2099 ~= mark.first),
                !EpisodeMark.isSeason(scan, number - 1)
            else { continue }
            // `S01 - 02` has been a season with an absolute number only behind a group.
            return absolute(
                mark, title: latin(in: title(upTo: start)), followsClearly(mark.end) ? 0.8 : 0.55,
                "a number behind a hyphen")
        }
        return nil
    }

    /// `Title 2018 06 720p`: the last two digits that nothing else explains.
    func bareNumber() -> Numbering? {
        for number in words where Int(scan[number].start) > titleStart {
            let start = Int(scan[number].start)
            guard text[start].isDigit, text[start - 1] == 0x20 || text[start - 1] == 0x5F,
                let mark = AbsoluteMark.at(text, start, digits: 2...3), mark.first > 0, mark.between < 0
            else { continue }
            return absolute(mark, title: title(upTo: start), 0.35, "a number that nothing else explains")
        }
        return nil
    }
}

extension EpisodeMark {
    /// True where a word is a season's, or its word.
    static func isSeason(_ scan: Scan, _ number: Int) -> Bool {
        number >= 0 && seasonWords(scan[number], in: scan.text) == true
    }
}
