/// The part of a name that is read: without a file's extension, and without the addresses of websites around it.
struct NameFrame {
    var start: Int
    var end: Int
    /// The extension with its dot, where it is one of a video, a subtitle or a download.
    var fileExtension: Range<Int>?

    var range: Range<Int> { start..<end }

    init(_ text: Letters) {
        (start, end) = (0, text.count)
        trim(text)
        let stop = FileExtension.end(of: range, in: text)
        if stop < end { (fileExtension, end) = (stop..<end, stop) }
        trim(text)
        cutAddressBehind(text)
        cutAddressBefore(text)
        trim(text)
    }

    private mutating func trim(_ text: Letters) {
        while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    }

    /// `[rarbg.to]`, `[www.example.com]`, `[eztv]` at the end.
    private mutating func cutAddressBehind(_ text: Letters) {
        var again = true
        while again, end > start, text[end - 1] == 0x5D {
            again = false
            var open = end - 2
            while open > start, text[open] != 0x5B, text[open] != 0x5D { open -= 1 }
            guard open > start, text[open] == 0x5B else { return }
            let inside = Self.trimmed(open + 1..<end - 1, text)
            if Self.isAddress(inside, text) || Self.isTrackerTag(inside, text) {
                end = open
                if end > start, text[end - 1] == 0x2D, end > start + 1, text[end - 2] == 0x5D { end -= 1 }
                trim(text)
                again = true
            }
        }
    }

    /// `[ www.example.com ] - `, `www.example.com - ` in front.
    private mutating func cutAddressBefore(_ text: Letters) {
        let isOpen = text[start] == 0x5B || text[start] == 0x28
        var place = isOpen ? start + 1 : start
        while isOpen, text[place] == 0x20 { place += 1 }
        let first = place
        while text[place].isLetter || text[place].isDigit || text[place] == 0x2D || text[place] == 0x2E { place += 1 }
        var last = place
        while last > first, text[last - 1] == 0x2D { last -= 1 }
        guard last > first, Self.isAddress(first..<last, text) else { return }
        if isOpen {
            while text[place] == 0x20 { place += 1 }
            guard text[place] == 0x5D || text[place] == 0x29 else { return }
            place += 1
        } else {
            // Without brackets it must be parted by more than one sign, and look like nothing else.
            guard text.has("www.", at: first) || Self.endsInDomain(first..<last, text) else { return }
            place = last
            var signs = 0
            while text[place + signs] == 0x20 || text[place + signs] == 0x2D { signs += 1 }
            guard signs >= 2 else { return }
        }
        while place < end, text[place] == 0x20 || text[place] == 0x2D { place += 1 }
        if place < end { start = place }
    }

    static func trimmed(_ range: Range<Int>, _ text: Letters) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] == 0x20 { start += 1 }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    /// `name.tld` or `www.name.co.uk`; a fansub group whose name looks like one is none.
    private static func isAddress(_ range: Range<Int>, _ text: Letters) -> Bool {
        var (dots, run, lastDot) = (0, 0, range.lowerBound - 1)
        for place in range {
            let byte = text[place]
            if byte == 0x2E {
                guard run > 0 else { return false }
                (dots, run, lastDot) = (dots + 1, 0, place)
            } else if byte.isLetter || byte.isDigit || byte == 0x2D {
                run += 1
            } else {
                return false
            }
        }
        guard dots >= 1, dots <= 3, (2...6).contains(run), !text.has("naruto-kun.", at: range.lowerBound) else {
            return false
        }
        for place in lastDot + 1..<range.upperBound where !text[place].isLetter { return false }
        return dots == 1 || text.has("www.", at: range.lowerBound) || dots == 2
    }

    private static let domains = Vocabulary<Bool>(
        ["com", "net", "org", "info", "to", "me", "io", "cc", "se", "pl", "ru", "eu", "nl", "biz", "tv", "club", "xyz"]
            .map {
                ($0, true)
            })

    private static func endsInDomain(_ range: Range<Int>, _ text: Letters) -> Bool {
        var dot = range.upperBound - 1
        while dot > range.lowerBound, text[dot] != 0x2E { dot -= 1 }
        return domains(Word(spanning: dot + 1..<range.upperBound, in: text), in: text) == true
    }

    private static let trackers = Vocabulary<Bool>(
        ["ettv", "rartv", "rarbg", "cttv", "publichd", "eztv"].map { ($0, true) })

    private static func isTrackerTag(_ range: Range<Int>, _ text: Letters) -> Bool {
        trackers(Word(spanning: range, in: text), in: text) == true
    }
}

extension Word {
    /// A range taken for one word, whatever it holds.
    init(spanning range: Range<Int>, in text: Letters) {
        var key: UInt64 = 0
        for step in 0..<8 {
            let place = range.lowerBound + step
            key = key << 8 | UInt64(place < range.upperBound ? text[place].lowercase : 0)
        }
        self.init(
            start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
            key: key,
            number: -1, isPlain: false)
    }
}
