/// Reads a film's title and year from a name.
@safe struct FilmReader {
    let scan: Scan
    let frame: NameFrame
    let words: Range<Int>
    let group: Range<Int>?
    let titleStart: Int

    var text: Letters { scan.text }

    init(_ scan: Scan, _ frame: NameFrame) {
        let scan = scan.prefix(frame.end)
        (self.scan, self.frame) = (scan, frame)
        words = scan.word(from: frame.start)..<scan.word(from: frame.end)
        var place = frame.start
        var group: Range<Int>?
        while scan.text[place] == 0x5B, let close = scan.text.closing(place, upTo: frame.end), close - place > 1,
            !Self.isYear(scan.text, place + 1..<close)
        {
            group = group ?? place + 1..<close
            place = close + 1
            while place < frame.end, scan.text[place].isSeparator { place += 1 }
        }
        self.group = place < frame.end ? group : nil
        titleStart = place < frame.end ? place : frame.start
    }

    /// What the name says, or `nil` where nothing tells where a title ends.
    func read() -> FilmReading? {
        var found = yearInFront() ?? language() ?? year() ?? bracket() ?? quality() ?? whole()
        found?.group = group
        return found
    }

    private static func isYear(_ text: Letters, _ range: Range<Int>) -> Bool {
        range.count == 4 && range.allSatisfy { text[$0].isDigit }
    }

    /// A word of four digits from 1800 to 2099 that nothing makes a picture's size.
    private func year(_ number: Int) -> Int? {
        let word = scan[number]
        guard word.count == 4, 1800...2099 ~= word.number else { return nil }
        return Int(word.number)
    }

    /// `(1995) Movie Name`.
    private func yearInFront() -> FilmReading? {
        guard text[frame.start] == 0x28, let year = year(words.lowerBound), text[frame.start + 5] == 0x29 else {
            return nil
        }
        let start = frame.start + 6
        guard start < frame.end, nextYear(from: words.lowerBound + 1) == nil else { return nil }
        var end = frame.end
        if let stop = stop(from: scan.word(from: start)) { end = stop }
        let title = title(from: start, upTo: end)
        guard !title.isEmpty else { return nil }
        return FilmReading(
            title: title, year: year, yearRange: frame.start + 1..<frame.start + 5, confidence: 0.8,
            rule: "a year in front")
    }

    /// The year: the first that no other year follows at once, and that is not all there is of a title.
    private func nextYear(from first: Int) -> Int? {
        for number in max(first, words.lowerBound)..<max(first, words.upperBound) {
            guard year(number) != nil, Int(scan[number].start) > titleStart else { continue }
            // `Klasse von 1999.1990`, `Runner.2049.2017`, but not the size of a picture or a day.
            if year(number + 1) != nil,
                Int(scan[number + 1].start) == Int(scan[number].end) + 1
                    || Int(scan[number + 1].start) - Int(scan[number].end) <= 3
                        && text[Int(scan[number + 1].start) - 1] == 0x28
            {
                continue
            }
            // `2001 (1968)`: a year in parentheses wins over one that is part of the title.
            if let enclosed = enclosedYear(behind: number) { return enclosed }
            return number
        }
        return nil
    }

    private func isEnclosed(_ number: Int) -> Bool {
        let (before, behind) = (text[Int(scan[number].start) - 1], text[Int(scan[number].end)])
        return before == 0x28 && behind == 0x29 || before == 0x5B && behind == 0x5D
    }

    private func enclosedYear(behind number: Int) -> Int? {
        guard !isEnclosed(number) else { return nil }
        for later in number + 1..<max(number + 1, words.upperBound) where year(later) != nil && isEnclosed(later) {
            // Words of quality in between say that the title is long over.
            return (number + 1..<later).contains { FilmStop.word(scan, $0) } ? nil : later
        }
        return nil
    }

    private func year() -> FilmReading? {
        guard let number = nextYear(from: words.lowerBound), let year = year(number) else { return nil }
        var end = Int(scan[number].start)
        // `Movie FRENCH BluRay 720p 2016`: the title ends before what cannot be of one.
        if let stop = stop(from: scan.word(from: titleStart) + 1), stop < end { end = stop }
        let title = title(from: titleStart, upTo: end)
        guard !title.isEmpty else { return nil }
        return FilmReading(
            title: title, year: year, yearRange: scan[number].range, confidence: isEnclosed(number) ? 0.98 : 0.92,
            rule: "a title with its year")
    }

    /// `Movie.German.DL.…`: trackers that leave the year out, or put it at the end.
    private func language() -> FilmReading? {
        let limit = nextYear(from: words.lowerBound) ?? words.upperBound
        for number in words.lowerBound + 1..<max(words.lowerBound + 1, limit) where FilmStop.isLanguage(scan, number) {
            // `The.Good.German.2006`: a year at once says that the language is of the title.
            guard Int(scan[number].start) > titleStart, number + 1 != limit else { continue }
            let title = title(from: titleStart, upTo: Int(scan[number].start))
            guard !title.isEmpty else { continue }
            var found = FilmReading(title: title, confidence: 0.7, rule: "a title before a language")
            if limit < words.upperBound, let year = year(limit) {
                (found.year, found.yearRange) = (year, scan[limit].range)
            }
            return found
        }
        return nil
    }

    /// `[Group] Title (1080p …) [hash]`.
    private func bracket() -> FilmReading? {
        guard group != nil else { return nil }
        for number in scan.word(from: titleStart)..<words.upperBound {
            let open = Int(scan[number].start) - 1
            guard text[open] == 0x28 || text[open] == 0x5B, open > titleStart,
                let close = text.closing(open, upTo: frame.end)
            else {
                continue
            }
            let inside = number..<scan.word(from: close)
            let isHash = inside.count == 1 && scan[number].count == 8
            guard isHash || inside.contains(where: { FilmStop.word(scan, $0) }) else { continue }
            // Brackets before it that touch it are not of the title either: `[Dual-Audio][BDRip]`.
            var end = open
            while text[end - 1] == 0x5D, let other = (titleStart..<end).last(where: { text[$0] == 0x5B }),
                other > titleStart
            { end = other }
            return FilmReading(
                title: title(from: titleStart, upTo: versionBefore(end)), confidence: 0.75,
                rule: "a title between a group and brackets")
        }
        return nil
    }

    /// Where `v2` before a place begins, or the place.
    private func versionBefore(_ place: Int) -> Int {
        let word = scan[scan.word(from: place) - 1]
        return word.count == 2 && EpisodeMark.isVersion(text, at: Int(word.start)) ? Int(word.start) : place
    }

    /// A title without a year, up to what cannot be of one.
    private func quality() -> FilmReading? {
        guard let stop = stop(from: scan.word(from: titleStart) + 1) else { return nil }
        let title = title(from: titleStart, upTo: stop)
        return title.isEmpty ? nil : FilmReading(title: title, confidence: 0.5, rule: "a title before a quality")
    }

    /// `Apollo 13`: nothing but a title. One word alone may be anything.
    private func whole() -> FilmReading? {
        let first = scan.word(from: titleStart)
        guard words.upperBound - first > 1 else { return nil }
        for number in first..<words.upperBound {
            let word = scan[number]
            guard word.count <= 20, word.number < 0 || word.count <= 4 else { return nil }
        }
        let title = title(from: titleStart, upTo: frame.end)
        return title.isEmpty ? nil : FilmReading(title: title, confidence: 0.3, rule: "nothing but a title")
    }

    /// Where the first word begins that is of no title.
    private func stop(from first: Int) -> Int? {
        for number in max(first, words.lowerBound)..<max(first, words.upperBound) where FilmStop.word(scan, number) {
            return Int(scan[number].start)
        }
        return nil
    }

    /// The title without what parts it from what follows.
    func title(from start: Int, upTo end: Int) -> Range<Int> {
        var (start, end) = (start, end)
        trim(&start, &end)
        return start..<max(start, end)
    }

    /// The other years of the name, which are of the title or of something else.
    func recordYears(besides taken: Range<Int>?, in recorder: Recorder) {
        for number in words where year(number) != nil && scan[number].range != taken {
            let isBefore = taken.map { Int(scan[number].start) < $0.lowerBound } ?? true
            recorder.leave(
                .year, text.string(scan[number].range), scan[number].range, 0.3,
                isBefore ? "it is part of the title" : "another stands before it")
        }
    }

    private func trim(_ start: inout Int, _ end: inout Int) {
        while end > start {
            let byte = text[end - 1]
            if byte == 0x29 || byte == 0x5D {
                // One that closes what the title opens is of the title.
                let open: UInt8 = byte == 0x29 ? 0x28 : 0x5B
                if (start..<end).contains(where: { text[$0] == open }) { break }
            } else if byte.isWordPart || byte == 0x21 || byte == 0x3F {
                break
            }
            end -= 1
        }
        while start < end, text[start].isSeparator { start += 1 }
    }
}
