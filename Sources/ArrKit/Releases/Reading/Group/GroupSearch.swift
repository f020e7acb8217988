/// Looks for a group where no bracket in front names one.
struct GroupSearch {
    let scan: Scan
    let span: Range<Int>
    let profile: Release.Profile
    private var text: Letters { scan.text }

    init(scan: Scan, span: Range<Int>, profile: Release.Profile) {
        (self.scan, self.span, self.profile) = (scan, span, profile)
    }

    /// The last of the groups that are known by name, those that are no other word before all others.
    func known() -> Range<Int>? {
        let groups = KnownGroup.byFirstWord
        var closing: Range<Int>?
        var number = scan.word(from: span.upperBound) - 1
        while number >= 0, Int(scan[number].start) >= span.lowerBound {
            if let group = groups(scan[number], in: text), group.profile == nil || group.profile == profile,
                let range = match(group, at: number)
            {
                if group.place == .anywhere { return range }
                closing = closing ?? range
            }
            number -= 1
        }
        return closing
    }

    private func match(_ group: KnownGroup, at number: Int) -> Range<Int>? {
        let start = Int(scan[number].start) - group.lead
        var end = start + group.text.utf8CodeUnitCount
        guard start >= span.lowerBound, end <= span.upperBound, text.matches(group.text, at: start) else { return nil }
        switch group.place {
        case .anywhere:
            if text[end].isWordPart { return nil }
        case .closing:
            let (before, after) = (text[start - 1], text[end])
            guard
                before == UInt8(ascii: "[") || before == 0x20 || before == UInt8(ascii: ".")
                    || before == UInt8(ascii: "_"),
                after == UInt8(ascii: "]") || after == UInt8(ascii: ")")
            else { return nil }
        }
        if group.hasHost, text[end] == UInt8(ascii: "."), scan[number + 1].count == 2 { end += 3 }
        return start..<end
    }

    /// The last word joined by a hyphen, or two words if they are joined so too; or one in brackets at the end.
    func last() -> Range<Int>? {
        let resolution = lastResolution()
        var last: Range<Int>?
        var place = span.lowerBound
        while place < span.upperBound {
            guard text[place] == UInt8(ascii: "-") else {
                place += 1
                continue
            }
            if let found = joined(behind: place, resolution) {
                last = found
                place = found.upperBound
            } else {
                place += 1
            }
        }
        return bracketed(behind: last?.upperBound ?? span.lowerBound) ?? last
    }

    private func joined(behind hyphen: Int, _ resolution: Int) -> Range<Int>? {
        let start = hyphen + 1
        let end = run(from: start)
        guard end > start else { return nil }
        if text[end] == UInt8(ascii: "-"), end < span.upperBound {
            let second = run(from: end + 1)
            if second > end + 1, isFree(second, resolution), !GroupWords.isNone(endingAt: end, in: text) {
                return start..<second
            }
        }
        return isFree(end, resolution) ? start..<end : nil
    }

    /// Whether a group may end there: not in the middle of a word, before a resolution, or with what is none.
    private func isFree(_ end: Int, _ resolution: Int) -> Bool {
        resolution <= end && !(end < span.upperBound && text[end] >= 0x80)
            && !GroupWords.isNone(endingAt: end, in: text)
    }

    private func run(from start: Int) -> Int {
        var end = start
        while end < span.upperBound, text[end].isLetter || text[end].isDigit { end += 1 }
        return end
    }

    /// One word in brackets at the end.
    func bracketed() -> Range<Int>? { bracketed(behind: span.lowerBound) }

    private func bracketed(behind place: Int) -> Range<Int>? {
        let close = span.upperBound - 1
        guard text[close] == UInt8(ascii: "]") else { return nil }
        var open = close
        while open > place, text[open - 1].isLetter || text[open - 1].isDigit { open -= 1 }
        guard open < close, text[open - 1] == UInt8(ascii: "["), open - 2 >= place, text[open - 2].isSeparator else {
            return nil
        }
        return open..<close
    }

    /// Where the last resolution begins, before which there is no group; -1 for none.
    private func lastResolution() -> Int {
        var place = span.upperBound - 4
        while place >= span.lowerBound {
            if text[place].isDigit,
                text.has("480p", at: place) || text.has("576p", at: place) || text.has("720p", at: place)
                    || text.has("1080p", at: place) || text.has("2160p", at: place)
            {
                return place
            }
            place -= 1
        }
        return -1
    }

    /// Why what was found is no group after all.
    static func objection(to range: Range<Int>, in text: Letters) -> String? {
        var (digits, hexadecimal) = (0, 0)
        for place in range {
            if text[place].isDigit { digits += 1 }
            if text[place].isDigit || text[place].lowercase &- 0x61 < 6 { hexadecimal += 1 }
        }
        if digits == range.count, digits < 10 { return "a number alone is no group" }
        if hexadecimal == 8, range.count == 8 { return "it is a checksum" }
        if FilmStop.isQuality(Word(spanning: range, in: text), text) { return "it is a quality" }
        let first = text[range.lowerBound].lowercase
        if digits == range.count - 1, digits > 0, first == UInt8(ascii: "s") || first == UInt8(ascii: "e") {
            return "it is a season or an episode"
        }
        return nil
    }
}

extension Letters {
    /// As `has`, with a space in the word for any space, dot or underscore.
    fileprivate func matches(_ word: StaticString, at place: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        for step in 0..<length {
            let wanted = unsafe word.utf8Start[step]
            let byte = self[place + step]
            if wanted == 0x20 ? !(byte == 0x20 || byte == 0x2E || byte == 0x5F) : byte.lowercase != wanted {
                return false
            }
        }
        return true
    }
}
