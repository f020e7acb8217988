/// The work's numbers in the catalogues of others, where a name carries them.
struct IdentityReading {
    /// With its letters: `tt1234567`. In the prepared bytes.
    var imdb: Range<Int>?
    /// Digits only, in the prepared bytes.
    var tmdb: Range<Int>?
    /// Digits only, in the prepared bytes.
    var tvdb: Range<Int>?

    /// - Parameter within: What of the name is looked at.
    static func read(_ scan: Scan, within: Range<Int>, recorder: Recorder?) -> IdentityReading {
        var (reading, text) = (IdentityReading(), scan.text)
        var number = scan.word(from: within.lowerBound)
        while number < scan.wordCount, Int(scan[number].end) <= within.upperBound {
            let word = scan[number]
            if reading.imdb == nil, isIMDb(word, text) {
                reading.imdb = word.range
                recorder?.take(.identity, text.string(word.range), word.range, 1, "a number of IMDb")
            } else if word.count == 4 || word.count == 6 {
                switch word.key {
                case Word.key("tmdb"), Word.key("tmdbid"):
                    if reading.tmdb == nil { reading.tmdb = value(behind: number, scan, recorder) }
                case Word.key("tvdb"), Word.key("tvdbid"):
                    if reading.tvdb == nil { reading.tvdb = value(behind: number, scan, recorder) }
                default: break
                }
            }
            number += 1
        }
        return reading
    }

    private static func isIMDb(_ word: Word, _ text: Letters) -> Bool {
        guard word.count == 9 || word.count == 10, text.has("tt", at: Int(word.start)) else { return false }
        for place in Int(word.start) + 2..<Int(word.end) where !text[place].isDigit { return false }
        return true
    }

    private static func value(behind number: Int, _ scan: Scan, _ recorder: Recorder?) -> Range<Int>? {
        let (name, value) = (scan[number], scan[number + 1])
        guard value.number > 0, value.start - name.end == 1,
            [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":")].contains(scan.text[Int(name.end)])
        else { return nil }
        recorder?.take(
            .identity, scan.text.string(name.range.lowerBound..<value.range.upperBound), value.range, 1, "its number")
        return value.range
    }
}
