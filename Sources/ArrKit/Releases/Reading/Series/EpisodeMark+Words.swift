extension EpisodeMark {
    /// Words for a season, in the languages that releases are named in.
    static let seasonWords = Vocabulary<Bool>(
        [
            "season", "seasons", "saison", "saisons", "series", "temporada", "temp", "stagione", "staffel", "seizoen",
            "sezon", "sezonul",
            "sæson", "säsong", "sesong", "kausi", "сезон", "Сезон",
        ].map { ($0, true) })

    /// Words for an episode.
    static let episodeWords = Vocabulary<Bool>(
        [
            "episode", "episodes", "ep", "eps", "episodio", "épisode", "folge", "afl", "aflevering", "avsnitt", "jakso",
            "odcinek",
            "серия", "Серия", "серії", "серії",
        ].map { ($0, true) })

    /// `Season 2 Episode 3`, `Season 39 ep11`, `Se.3 afl.3`, with the words' numbers.
    static func spelled(_ scan: Scan, word number: Int) -> EpisodeMark? {
        guard let season = SeasonMark.spelled(scan, word: number, orShort: true), season.last == season.season else {
            return nil
        }
        let text = scan.text
        let next = scan.word(from: season.end)
        let word = scan[next]
        guard next < scan.wordCount, Int(word.start) - season.end <= 3 else { return nil }
        var cursor = Cursor(text, at: Int(word.start))
        if episodeWords(word, in: text) == true {
            cursor.place = Int(word.end)
            cursor.separators(upTo: 2)
        } else {
            guard cursor.letter("e") else { return nil }
            _ = cursor.letter("p")
        }
        guard let first = cursor.number(1...5) else { return nil }
        var mark = EpisodeMark(start: season.start, end: cursor.place, season: season.season, first: first, last: first)
        while text[cursor.place] == 0x2D || text[cursor.place] == 0x7E {
            cursor.place += 1
            _ = cursor.letter("e")
            guard let last = cursor.number(1...4), last > mark.last, cursor.isAtBoundary else { break }
            (mark.last, mark.end) = (last, cursor.place)
        }
        return mark
    }

    /// `Cap.201`, `Cap.1102` and `Cap.111_120`, as Spanish trackers write.
    static func chapter(_ text: Letters, at start: Int) -> EpisodeMark? {
        var cursor = Cursor(text, at: start)
        guard cursor.word("cap") else { return nil }
        cursor.separators(upTo: 1)
        guard let number = cursor.number(3...4) else { return nil }
        var mark = EpisodeMark(
            start: start, end: cursor.place, season: number / 100, first: number % 100, last: number % 100)
        if cursor.byte == 0x5F || cursor.byte == 0x2D {
            cursor.place += 1
            if let last = cursor.number(3...4), last / 100 == mark.season, last % 100 > mark.last {
                (mark.last, mark.end) = (last % 100, cursor.place)
            }
        }
        return mark
    }

    /// `zoos01e11e12`: without anything before the season, and so with two digits each and several episodes.
    static func glued(_ text: Letters, _ word: Word) -> EpisodeMark? {
        var place = Int(word.start) + 1
        while place + 5 < Int(word.end) {
            if text[place].lowercase == 0x73, text[place + 1].isDigit, text[place + 2].isDigit,
                text[place + 3].lowercase == 0x65,
                let mark = scene(text, at: place)
            {
                return mark
            }
            place += 1
        }
        return nil
    }
}
