/// Which cut, edition or version of a film it is.
struct EditionReading {
    /// Its words, in the prepared bytes. It begins before the end of the title where the title's reader took it for a part
    /// of the title: `Film Extended (2012)`.
    var range: Range<Int>?

    /// - Parameters:
    ///   - within: What of the name is looked at.
    ///   - titleEnd: Where the title of the work ends; `nil` where that is not known. The name's first word is always title.
    static func read(
        _ scan: Scan, within: Range<Int>, titleEnd: Int?, profile: Release.Profile, recorder: Recorder?
    ) -> EditionReading {
        let phrase = EditionPhrase(scan: scan, end: within.upperBound)
        let first = scan.word(from: within.lowerBound) + 1
        if let titleEnd, let range = phrase.last(from: first, before: titleEnd) {
            recorder?.take(.edition, scan.text.string(range), range, 0.8, "right before the year")
            return EditionReading(range: range)
        }
        let start = max(first, titleEnd.map(scan.word(from:)) ?? 0)
        if let range = phrase.first(from: start) {
            recorder?.take(.edition, scan.text.string(range), range, 0.9, "behind the title")
            return EditionReading(range: range)
        }
        if let titleEnd, let range = phrase.firstDescribed(from: first, before: titleEnd) {
            recorder?.take(.edition, scan.text.string(range), range, 0.7, "what follows it is no title")
            return EditionReading(range: range)
        }
        if let recorder, let titleEnd, let range = phrase.first(from: first), range.upperBound <= titleEnd {
            recorder.leave(.edition, scan.text.string(range), range, 0.3, "it is part of the title")
        }
        return EditionReading()
    }

    /// The edition as it is shown, from the name as it was given: with spaces for its dots and underscores.
    static func name(_ text: String) -> String {
        String(text.map { $0 == "." || $0 == "_" ? " " : $0 })
    }
}
