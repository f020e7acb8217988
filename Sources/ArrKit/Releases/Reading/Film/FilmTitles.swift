/// Films' titles as people write them.
enum FilmTitles {
    /// Dots and underscores as spaces, except those of initials: `V.H.S.2` is `V.H.S. 2`.
    static func plain(_ text: Letters, _ range: Range<Int>) -> String {
        // A dot may get a space behind it.
        let room = range.reduce(range.count + 1) { $0 + (text[$1] == 0x2E ? 1 : 0) }
        return unsafe String(unsafeUninitializedCapacity: room) { bytes in
            var count = 0
            var place = range.lowerBound
            var isInitials = false
            func put(_ byte: UInt8) {
                unsafe bytes[count] = byte
                count += 1
            }
            while place < range.upperBound {
                let start = place
                while place < range.upperBound, text[place] != 0x2E {
                    if text[place - 1] == 0x20, place > range.lowerBound, text.has("a.k.a. ", at: place) {
                        for byte in "AKA".utf8 { put(byte) }
                        place += 6
                        continue
                    }
                    put(text[place] == 0x5F ? 0x20 : text[place])
                    place += 1
                }
                guard place < range.upperBound else { break }
                isInitials = keepsDot(text, start..<place, range, isInitials)
                if isInitials {
                    put(0x2E)
                    let next = end(of: place + 1, text, range)
                    if !keepsDot(text, place + 1..<next, range, true), text[place + 1] != 0x20 { put(0x20) }
                } else {
                    put(0x20)
                }
                place += 1
            }
            // Initials at the end keep their dot where the name had one.
            if text[range.upperBound] == 0x2E, lastIsInitial(text, range) { put(0x2E) }
            while count > 0, unsafe bytes[count - 1] == 0x20 { count -= 1 }
            return count
        }
    }

    private static func end(of place: Int, _ text: Letters, _ range: Range<Int>) -> Int {
        var end = place
        while end < range.upperBound, text[end] != 0x2E { end += 1 }
        return end
    }

    /// One letter beside others, or `Dr`.
    private static func keepsDot(_ text: Letters, _ part: Range<Int>, _ range: Range<Int>, _ isBehindInitial: Bool)
        -> Bool
    {
        if part.count == 2 { return text.has("dr", at: part.lowerBound) }
        guard part.count == 1 else { return false }
        let byte = text[part.lowerBound]
        if byte.isDigit || byte.isSeparator { return false }
        let next = part.upperBound + 1..<end(of: part.upperBound + 1, text, range)
        let isBesideInitial = next.count == 1 && !text[next.lowerBound].isDigit
        if byte.lowercase == 0x61 { return isBehindInitial || isBesideInitial }
        return isBehindInitial || isBesideInitial || part.upperBound < range.upperBound && next.count != 1
    }

    private static func lastIsInitial(_ text: Letters, _ range: Range<Int>) -> Bool {
        range.count >= 3 && text[range.upperBound - 1].isLetter && text[range.upperBound - 2] == 0x2E
            && text[range.upperBound - 3].isLetter && (range.count == 3 || !text[range.upperBound - 4].isWordPart)
    }

    /// Parts a title in two, at `AKA` or ` / `; the whole one is made to say `AKA`.
    static func split(_ title: inout String) -> [String] {
        if let slash = find(" / ", in: title) {
            return [part(title, upTo: slash.lowerBound), part(title, from: slash.upperBound)]
        }
        if let open = find("(aka ", in: title), let close = title[open.upperBound...].firstIndex(of: ")") {
            return [part(title, upTo: open.lowerBound), part(title, from: open.upperBound, upTo: close)]
        }
        guard let mark = find(" aka ", in: title) else { return [] }
        return [part(title, upTo: mark.lowerBound), part(title, from: mark.upperBound)]
    }

    private static func part(_ title: String, from start: String.Index? = nil, upTo end: String.Index? = nil) -> String
    {
        var part = title[(start ?? title.startIndex)..<(end ?? title.endIndex)]
        while part.first == " " { part.removeFirst() }
        while part.last == " " { part.removeLast() }
        return String(part)
    }

    /// Where ASCII text, given in small letters, first stands in a title in either case.
    private static func find(_ text: StaticString, in title: String) -> Range<String.Index>? {
        let (bytes, length) = (title.utf8, text.utf8CodeUnitCount)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            var (place, step) = (start, 0)
            while step < length, place < bytes.endIndex, bytes[place].lowercase == (unsafe text.utf8Start[step]) {
                place = bytes.index(after: place)
                step += 1
            }
            if step == length { return start..<place }
            start = bytes.index(after: start)
        }
        return nil
    }
}
