/// Programmes that are known by their day.
extension SeriesReader {
    func dayInFront() -> Numbering? {
        guard scan[words.lowerBound].start == frame.start, let mark = DayMark.at(scan, word: words.lowerBound),
            !mark.isShort,
            scan[words.lowerBound].count >= 4
        else { return nil }
        return numbering(of: mark, title: frame.start..<frame.start)
    }

    func day() -> Numbering? {
        var number = words.lowerBound
        while number < words.upperBound {
            if let mark = DayMark.at(scan, word: number) {
                // `Title.E56.190121`: the episode says more than the day.
                if mark.isShort, isEpisode(number - 1) { return nil }
                if mark.isShort, Int(scan[number].start) == titleStart { return nil }
                var end = mark.start
                if isEpisode(number - 1) { end = Int(scan[number - 1].start) }
                return numbering(of: mark, title: title(upTo: end))
            }
            number += 1
        }
        return nil
    }

    private func isEpisode(_ number: Int) -> Bool {
        guard number >= words.lowerBound else { return false }
        var cursor = Cursor(text, at: Int(scan[number].start))
        guard cursor.letter("e") else { return false }
        _ = cursor.letter("p")
        return cursor.number(1...4) != nil && cursor.isAtBoundary
    }

    private func numbering(of mark: DayMark, title: Range<Int>) -> Numbering? {
        var found = Numbering(title: title, range: mark.start..<mark.end)
        guard let day = mark.day else {
            found.rule = "a day that cannot be"
            found.confidence = 0
            return found
        }
        found.airDate = day
        found.rule = "a day"
        var cursor = Cursor(text, at: mark.end)
        cursor.separators(upTo: 3)
        if cursor.word("part") {
            cursor.separators(upTo: 1)
            if let part = cursor.number(1...2), cursor.isAtBoundary {
                found.part = part
                found.range = mark.start..<cursor.place
            }
        }
        return found
    }
}
