/// A title as people write it.
enum Titles {
    /// Dots and underscores as spaces, and no space around it.
    static func plain(_ text: Letters, _ range: Range<Int>, isOpen: Bool = false, hasPaddedSeason: Bool = false)
        -> String
    {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(text[start]) { start += 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        guard start < end else { return "" }
        let title = unsafe String(unsafeUninitializedCapacity: end - start + 1) { bytes in
            var count = 0
            var place = start
            while place < end {
                let byte = text[place]
                // `S02` at the end, as `S2`.
                let isPadding =
                    hasPaddedSeason && byte == 0x30 && text[place - 1].lowercase == 0x73
                    && !text[place - 2].isWordPart && text[place + 1].isDigit && place + 2 >= end
                if !isPadding {
                    unsafe bytes[count] = isSpace(byte) ? 0x20 : byte
                    count += 1
                }
                place += 1
            }
            if isOpen {
                unsafe bytes[count] = 0x29
                count += 1
            }
            return count
        }
        return title
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x5F }
}
