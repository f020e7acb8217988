/// Reads editions word by word.
struct EditionPhrase {
    let scan: Scan
    /// Where the name ends.
    let end: Int
    /// Looked up once: this is asked for every word.
    private let roles = EditionWords.roles

    init(scan: Scan, end: Int) { (self.scan, self.end) = (scan, end) }

    /// The first edition from a word on.
    func first(from start: Int) -> Range<Int>? {
        var number = start
        while number < scan.wordCount, Int(scan[number].end) <= end {
            if let last = phrase(at: number) { return range(number, last) }
            number += 1
        }
        return nil
    }

    /// The longest edition that ends at most three characters before a year, or before a language that stands for one.
    func last(from start: Int, before place: Int) -> Range<Int>? {
        let year = scan.word(from: place)
        let isYear = scan[year].count == 4 && scan[year].number >= 1800 && scan[year].number < 2100
        guard isYear || FilmStop.isLanguage(scan, year) else { return nil }
        // The longest edition has eight words: Extended Director's Cut Open Matte, with an apostrophe.
        var number = max(start, year - 8)
        while number < year {
            if let last = phrase(at: number), last == year - 1, Int(scan[year].start) - Int(scan[last].end) <= 3 {
                return range(number, last)
            }
            number += 1
        }
        return nil
    }

    /// The first edition in what was taken for the title that a word of the release follows.
    func firstDescribed(from start: Int, before place: Int) -> Range<Int>? {
        var number = start
        while number < scan.wordCount, Int(scan[number].end) <= place {
            if let last = phrase(at: number) {
                if EditionWords.release(scan[last + 1], in: scan.text) != nil { return range(number, last) }
                number = last
            }
            number += 1
        }
        return nil
    }

    private func range(_ first: Int, _ last: Int) -> Range<Int> { Int(scan[first].start)..<Int(scan[last].end) }

    private func role(_ number: Int) -> EditionWords.Role {
        number < scan.wordCount ? roles(scan[number], in: scan.text) ?? [] : []
    }

    /// Whether exactly one character stands between a word and the next.
    private func isJoined(_ number: Int) -> Bool {
        number < scan.wordCount && scan[number].start - scan[number - 1].end == 1 && Int(scan[number].end) <= end
    }

    /// The number of the last word of the edition that begins with a word.
    private func phrase(at number: Int) -> Int? {
        let word = scan[number]
        // Nearly every word is none: nothing else is looked at for those.
        if !word.isPlain { return numbered(number) }
        let role = role(number)
        if role.isEmpty { return nil }
        if role.contains(.opens), isJoined(number + 1), let last = edition(at: number + 1) { return last }
        return edition(at: number) ?? alone(number)
    }

    private func edition(at number: Int) -> Int? {
        let role = role(number)
        var last = number
        if role.contains(.isPerson) {
            guard isJoined(number + 1), scan[number + 1].key == Word.key("s") else { return nil }
            last += 1
        } else if role.contains(.wantsEnding) {
            guard isJoined(number + 1), self.role(number + 1).contains(.ends) else { return nil }
        } else if !role.contains(.isEdition) {
            return anniversary(number)
        }
        return addition(behind: ending(behind: last))
    }

    private func ending(behind number: Int) -> Int {
        isJoined(number + 1) && role(number + 1).contains(.ends) ? number + 1 : number
    }

    private func addition(behind number: Int) -> Int {
        isJoined(number + 1) ? added(number + 1) ?? number : number
    }

    /// The last word of an addition: one word, or two of a pair.
    private func added(_ number: Int) -> Int? {
        let role = role(number)
        guard role.contains(.adds) else { return nil }
        guard role.contains(.isHalf) else { return number }
        let other = scan[number].key == Word.key("fan") ? Word.key("edit") : Word.key("matte")
        return isJoined(number + 1) && scan[number + 1].key == other ? number + 1 : nil
    }

    private func alone(_ number: Int) -> Int? {
        role(number).contains(.standsAlone) ? number : added(number)
    }

    private func numbered(_ number: Int) -> Int? {
        anniversary(number) ?? (scan[number].count == 4 ? alone(number) : nil)
    }

    /// `50th Anniversary`, `25 Anniversary`.
    private func anniversary(_ number: Int) -> Int? {
        let (word, text) = (scan[number], scan.text)
        guard isJoined(number + 1), scan[number + 1].count == 11,
            text.has("anniversary", at: Int(scan[number + 1].start))
        else {
            return nil
        }
        let isNumber = word.number >= 0 && (2...3).contains(word.count)
        let isOrdinal =
            (4...5).contains(word.count) && text[Int(word.end) - 3].isDigit && text[Int(word.start)].isDigit
            && text.has("th", at: Int(word.end) - 2)
        return isNumber || isOrdinal ? addition(behind: ending(behind: number + 1)) : nil
    }
}
