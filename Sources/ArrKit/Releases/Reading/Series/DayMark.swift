/// A date: `2024.08.09`, `09.08.2024`, `20240809`, `240809`.
struct DayMark {
    var start: Int
    var end: Int
    /// `nil` where it looks like a date and is none, or is from before television was recorded.
    var day: Release.Day?
    /// It stands in one piece, so that two digits may be its year.
    var isShort = false

    /// A date that begins at a word.
    static func at(_ scan: Scan, word number: Int) -> DayMark? {
        let word = scan[number]
        guard word.number >= 0 else { return nil }
        switch word.count {
        case 4: return parts(scan, number, yearFirst: true)
        case 1, 2: return parts(scan, number, yearFirst: false)
        case 8: return whole(word)
        case 6: return short(scan, word)
        default: return nil
        }
    }

    private static func parts(_ scan: Scan, _ number: Int, yearFirst: Bool) -> DayMark? {
        guard scan.isNext(number + 1), scan.isNext(number + 2) else { return nil }
        let (first, second, third) = (scan[number], scan[number + 1], scan[number + 2])
        guard second.number >= 0, third.number >= 0, second.start == first.end + 1, third.start == second.end + 1,
            (1...2).contains(second.count)
        else { return nil }
        let year = Int(yearFirst ? first.number : third.number)
        guard 1900...2099 ~= year, yearFirst ? third.count == 2 && second.count == 2 : third.count == 4 else {
            return nil
        }
        let (month, day) = yearFirst ? (Int(second.number), Int(third.number)) : (Int(first.number), Int(second.number))
        guard month <= 31, day <= 31, month > 0, day > 0, month <= 12 || day <= 12 else { return nil }
        return DayMark(Int(first.start), Int(third.end), year, month, day)
    }

    private static func whole(_ word: Word) -> DayMark? {
        let value = Int(word.number)
        let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        guard 1900...2099 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        return DayMark(Int(word.start), Int(word.end), year, month, day)
    }

    /// Six digits between dots, hyphens or underscores.
    private static func short(_ scan: Scan, _ word: Word) -> DayMark? {
        let text = scan.text
        func isSign(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x5F || byte == 0x2D }
        guard isSign(text[Int(word.start) - 1]), isSign(text[Int(word.end)]) else { return nil }
        let value = Int(word.number)
        let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        guard 10...99 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        var mark = DayMark(Int(word.start), Int(word.end), 2000 + year, month, day)
        mark.isShort = true
        return mark
    }

    /// The month and the day change places where they must.
    private init(_ start: Int, _ end: Int, _ year: Int, _ month: Int, _ day: Int) {
        (self.start, self.end) = (start, end)
        self.day =
            year < 1970
            ? nil : month > 12 ? .init(year: year, month: day, day: month) : .init(year: year, month: month, day: day)
    }
}
