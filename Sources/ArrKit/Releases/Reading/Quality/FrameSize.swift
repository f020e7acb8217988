/// A picture's width and height in one word, such as `1920x1080`.
enum FrameSize {
    /// The resolution it counts as, or `nil` where the word is no such size.
    static func lines(_ word: Word, in text: Letters) -> VideoQuality.Resolution? {
        guard (7...9).contains(word.count), text[Int(word.start)].isDigit else { return nil }
        var (width, height, isBehind) = (0, 0, false)
        for place in word.range {
            let byte = text[place]
            if byte.isDigit {
                if isBehind { height = height * 10 + Int(byte & 0x0F) } else { width = width * 10 + Int(byte & 0x0F) }
            } else if byte.lowercase == UInt8(ascii: "x"), !isBehind {
                isBehind = true
            } else {
                return nil
            }
        }
        guard (320...8192).contains(width), (180...4400).contains(height) else { return nil }
        // Films are cut to their own height, so that the width tells as well; old television is narrower than its
        // height says.
        switch (width, height) {
        case (2880..., _), (_, 1441...): return .p2160
        case (1800..., _), (_, 801...): return .p1080
        case (1100..., _), (_, 620...): return .p720
        case (_, 560...): return .p576
        case (_, 500...): return .p540
        case (_, 400...), (600..., _): return .p480
        default: return .p360
        }
    }
}

extension Word {
    /// The letters a word begins with, and the digits and what follows them; `nil` where there is nothing of either.
    func split(in text: Letters) -> (Word, Word)? {
        var place = Int(start)
        while place < Int(end), text[place].isLetter { place += 1 }
        let rest = Int(end) - place
        guard place - Int(start) >= 2, (3...5).contains(rest), text[place].isDigit else { return nil }
        return (part(Int(start)..<place, in: text), part(place..<Int(end), in: text))
    }

    private func part(_ range: Range<Int>, in text: Letters) -> Word {
        var (key, value, isNumber) = (UInt64(0), 0, true)
        for step in 0..<8 {
            key = key << 8 | UInt64(step < range.count ? text[range.lowerBound + step].lowercase : 0)
        }
        for place in range {
            guard text[place].isDigit, isNumber, value < 100_000_000 else {
                isNumber = false
                break
            }
            value = value * 10 + Int(text[place] & 0x0F)
        }
        return Word(
            start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
            key: key,
            number: isNumber ? Int32(truncatingIfNeeded: value) : -1, isPlain: text[range.lowerBound].isLetter)
    }
}
