/// The checksum of the file that an anime release carries in brackets: eight hexadecimal digits.
struct HashReading {
    /// The digits, in the prepared bytes.
    var range: Range<Int>?

    /// - Parameters:
    ///   - within: What of the name is looked at.
    ///   - titleEnd: Where the title of the work ends; `nil` where that is not known.
    static func read(_ scan: Scan, within: Range<Int>, titleEnd: Int?, recorder: Recorder?) -> HashReading {
        let text = scan.text
        var number = scan.word(from: within.upperBound) - 1
        while number >= 0, Int(scan[number].start) >= max(within.lowerBound, titleEnd ?? 0) {
            let word = scan[number]
            if word.count == 8, isEnclosed(word, text), isHexadecimal(word, text) {
                recorder?.take(.hash, text.string(word.range), word.range, 0.95, "eight hexadecimal digits in brackets")
                return HashReading(range: word.range)
            }
            number -= 1
        }
        return HashReading()
    }

    private static func isEnclosed(_ word: Word, _ text: Letters) -> Bool {
        switch (text[Int(word.start) - 1], text[Int(word.end)]) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "("), UInt8(ascii: ")")): true
        default: false
        }
    }

    private static func isHexadecimal(_ word: Word, _ text: Letters) -> Bool {
        for place in word.range where !(text[place].isDigit || text[place].lowercase &- 0x61 < 6) { return false }
        return true
    }
}
