/// A text whose places libyaml gives in characters and edits need in bytes.
struct YAMLSource {
    let bytes: [UInt8]
    /// Where the text begins behind a mark of byte order.
    let start: Int
    /// Each character's place; empty where every character is one byte.
    private let offsets: [Int32]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isASCII = bytes.dropFirst(start).allSatisfy { $0 < 0x80 }
        offsets = isASCII ? [] : bytes.indices.dropFirst(start).filter { bytes[$0] & 0xC0 != 0x80 }.map(Int32.init)
    }

    func offset(ofCharacter index: Int) -> Int {
        if offsets.isEmpty { return min(start + index, bytes.count) }
        return index < offsets.count ? Int(offsets[index]) : bytes.count
    }

    /// The place without the blanks and line ends before it.
    func trimmed(_ place: YAMLNode.Place, notBefore start: YAMLNode.Place) -> YAMLNode.Place {
        var place = place
        while place.offset > start.offset, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place.offset - 1]) {
            place.offset -= 1
        }
        return place
    }

    /// The first character in a place's line that is no blank.
    func lineStart(_ place: YAMLNode.Place) -> YAMLNode.Place {
        var start = bytes[..<place.offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? self.start
        let lineStart = start
        while start < place.offset, bytes[start] == 0x20 { start += 1 }
        let mark = Tape.Mark(line: place.mark.line, column: start - lineStart + 1)
        return YAMLNode.Place(offset: start, mark: mark)
    }

    /// Whether a tab stands before the first character of a place's line, or at the place.
    func isIndentedByTab(at offset: Int) -> Bool {
        let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return bytes[lineStart...].prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
    }
}
