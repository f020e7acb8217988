/// The ending of a file's name that tells its container.
enum FileExtension {
    /// What a file's name may end in; none of these is a group or a word of the release.
    static let known = Vocabulary<Release.Container>([
        ("mkv", .mkv), ("mp4", .mp4), ("avi", .avi), ("m4v", .mp4), ("ts", .ts), ("m2ts", .m2ts), ("mov", .mov),
        ("wmv", .wmv), ("asf", .wmv), ("mpg", .mpeg), ("mpeg", .mpeg), ("mpe", .mpeg), ("m2v", .mpeg), ("vob", .vob),
        ("ogm", .ogg), ("ogv", .ogg), ("webm", .webm), ("divx", .avi), ("xvid", .avi), ("flv", .flv), ("f4v", .flv),
        ("3gp", .mp4), ("rm", .other), ("rmvb", .other), ("wtv", .other), ("dvr-ms", .other), ("iso", .iso),
        ("img", .iso),
        ("strm", .other), ("nsv", .other), ("par2", .other), ("nzb", .other), ("rar", .other), ("zip", .other),
        ("torrent", .other),
    ])

    /// Where a name ends without its file's extension, if it has one.
    static func end(of range: Range<Int>, in text: Letters) -> Int {
        extensionWord(of: range, in: text).map { Int($0.start) - 1 } ?? range.upperBound
    }

    /// What the file's extension says it holds; `nil` for none.
    static func container(of range: Range<Int>, in text: Letters) -> Release.Container? {
        extensionWord(of: range, in: text).flatMap { known($0, in: text) }
    }

    private static func extensionWord(of range: Range<Int>, in text: Letters) -> Word? {
        var start = range.upperBound
        while start > range.lowerBound, text[start - 1].isLetter || text[start - 1].isDigit { start -= 1 }
        let count = range.upperBound - start
        guard (2...7).contains(count), start - 1 > range.lowerBound, text[start - 1] == UInt8(ascii: ".") else {
            return nil
        }
        var key: UInt64 = 0
        for place in start..<range.upperBound { key = key << 8 | UInt64(text[place].lowercase) }
        let word = Word(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: range.upperBound),
            key: key << UInt64((8 - count) * 8), number: -1, isPlain: false)
        return known(word, in: text) == nil ? nil : word
    }
}
