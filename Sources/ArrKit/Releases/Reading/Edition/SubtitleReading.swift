/// Subtitles that are part of the picture and can't be switched off.
struct SubtitleReading {
    /// The word that says so, in the prepared bytes.
    var range: Range<Int>?
    /// True where the word says whose they are (`KORSUB`) rather than only that there are some (`HC`, `SUBBED`).
    var isNamed = false

    /// - Parameters:
    ///   - within: What of the name is looked at.
    ///   - titleEnd: Where the title of the work ends; `nil` where that is not known.
    static func read(_ scan: Scan, within: Range<Int>, titleEnd: Int?, recorder: Recorder?) -> SubtitleReading {
        let text = scan.text
        var number = scan.word(from: max(within.lowerBound, titleEnd ?? 0))
        while number < scan.wordCount, Int(scan[number].end) <= within.upperBound {
            let word = scan[number]
            if word.key == Word.key("hc") || word.key == Word.key("subbed"), word.count < 8 {
                recorder?.take(.subtitles, text.string(word.range), word.range, 0.9, "subtitles in the picture")
                return SubtitleReading(range: word.range)
            }
            if let stem = stem(word, text) {
                if !isSeparate(stem, text) {
                    recorder?.take(
                        .subtitles, text.string(word.range), word.range, 0.8, "named subtitles in the picture")
                    return SubtitleReading(range: word.range, isNamed: true)
                }
                recorder?.leave(.subtitles, text.string(word.range), word.range, 0.5, "these can be switched off")
            }
            number += 1
        }
        return SubtitleReading()
    }

    /// What stands before `sub` or `subs` at a word's end.
    private static func stem(_ word: Word, _ text: Letters) -> Range<Int>? {
        var end = Int(word.end)
        if text[end - 1].lowercase == UInt8(ascii: "s") { end -= 1 }
        guard end - 3 > Int(word.start), text.has("sub", at: end - 3) else { return nil }
        return Int(word.start)..<end - 3
    }

    /// Whether subtitles are so called that are a stream of their own, or a group.
    private static func isSeparate(_ stem: Range<Int>, _ text: Letters) -> Bool {
        text.has("soft", at: stem.upperBound - 4) || text.has("multi", at: stem.upperBound - 5)
            || text.has("horrible", at: stem.upperBound - 8)
    }
}
