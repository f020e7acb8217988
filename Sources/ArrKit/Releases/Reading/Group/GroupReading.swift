/// Who released it.
struct GroupReading {
    /// Its name, in the prepared bytes; the name as it was given has full-width forms kept.
    var range: Range<Int>?
    /// True where it stands in brackets in front, as those who subtitle anime sign.
    var isInFront = false

    /// - Parameters:
    ///   - within: What of the name is looked at: all but a folder and, best, without the file's extension.
    ///   - titleEnd: Where the title of the work ends, whose hyphens join no group; `nil` where that is not known.
    static func read(
        _ scan: Scan, within: Range<Int>, titleEnd: Int?, profile: Release.Profile, recorder: Recorder?
    ) -> GroupReading {
        var span = GroupSpan(scan.text, within)
        if let front = span.front {
            recorder?.take(.group, scan.text.string(front), front, 0.95, "in brackets, in front of everything")
            return GroupReading(range: front, isInFront: true)
        }
        span.dropReposts(scan)
        // Where the title was not told from the rest, the brackets at the end are still no part of it.
        let isAllTitle = titleEnd.map { $0 >= span.range.upperBound } ?? false
        span.begin(behind: isAllTitle ? nil : titleEnd, scan)
        let search = GroupSearch(scan: scan, span: span.range, profile: profile)
        if let known = search.known() {
            recorder?.take(.group, scan.text.string(known), known, 1, "a group known by its name")
            return GroupReading(range: known)
        }
        guard let last = isAllTitle ? search.bracketed() : search.last() else { return GroupReading() }
        if let reason = GroupSearch.objection(to: last, in: scan.text) {
            recorder?.leave(.group, scan.text.string(last), last, 0.5, reason)
            return GroupReading()
        }
        recorder?.take(
            .group, scan.text.string(last), last, 0.9, "the last word joined by a hyphen, or in brackets at the end")
        return GroupReading(range: last)
    }

    /// True for a name written as scenes do: with dots for spaces. Only one with a group, a title and a quality is.
    static func isDotted(_ scan: Scan, within: Range<Int>) -> Bool {
        var hasDot = false
        for place in within {
            if scan.text[place] == 0x20 { return false }
            if scan.text[place] == UInt8(ascii: ".") { hasDot = true }
        }
        return hasDot
    }
}
