/// Changes of a text by places, all of the text as it was before.
struct YAMLEdit {
    private let bytes: [UInt8]
    private var changes: [(range: Range<Int>, text: String)] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func replace(_ range: Range<Int>, by text: String) { changes.append((range, text)) }
    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, by: text) }

    /// The text with the changes made; at one place, what is inserted comes before what is replaced.
    var text: [UInt8] {
        var text: [UInt8] = []
        var done = 0
        let ordered = changes.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        for change in ordered where change.range.lowerBound >= done {
            text += bytes[done..<change.range.lowerBound]
            text += change.text.utf8
            done = change.range.upperBound
        }
        return text + bytes[done...]
    }

    /// Where the line ends that a place is in: before its line break.
    func lineEnd(_ offset: Int) -> Int {
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        return end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    func lineStart(_ offset: Int) -> Int { bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }

    /// Where the next line begins.
    func nextLine(_ offset: Int) -> Int { bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }

    /// Whether nothing but blanks stands before a place in its line.
    func isFirst(_ offset: Int) -> Bool { bytes[lineStart(offset)..<offset].allSatisfy { $0 == 0x20 } }

    func hasComment(in range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "#")) }

    /// The place behind the next colon or dash, which are the only ones between a key and its value.
    func behind(_ byte: UInt8, in range: Range<Int>) -> Int? {
        var isComment = false
        for offset in range {
            if bytes[offset] == 0x0A { isComment = false }
            if bytes[offset] == UInt8(ascii: "#") { isComment = true }
            if !isComment, bytes[offset] == byte { return offset + 1 }
        }
        return nil
    }

    var lineBreak: String {
        guard let end = bytes.firstIndex(of: 0x0A) else { return "\n" }
        return end > 0 && bytes[end - 1] == 0x0D ? "\r\n" : "\n"
    }
}
