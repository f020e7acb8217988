/// A text that is not what it should be: says where, and shows the place.
public struct SyntaxError: Error, Hashable {
    /// The file's name or the service's address, where it is known.
    public var source: String?
    /// What is wrong, in words.
    public var message: String
    /// Counted from one.
    public var line: Int
    /// Counted from one, in characters.
    public var column: Int
    /// The line it happened in; empty where it is not at hand.
    public var excerpt: String

    /// `line` and `column` are counted from one; `column` in characters.
    public init(_ message: String, line: Int, column: Int, excerpt: String = "", source: String? = nil) {
        (self.message, self.line, self.column, self.excerpt, self.source) = (message, line, column, excerpt, source)
    }

    /// Finds line and column of an offset in the text, which may be the rest of one that began earlier.
    package init(
        _ message: String, at offset: Int, in bytes: some RandomAccessCollection<UInt8>, lineBefore: Int = 0,
        columnBefore: Int = 0
    ) {
        let start = bytes.startIndex
        let place = bytes.index(start, offsetBy: min(max(offset, 0), bytes.count))
        let head = bytes[start..<place]
        let newline = UInt8(ascii: "\n")
        let lineStart = head.lastIndex(of: newline).map(bytes.index(after:)) ?? start
        let lineEnd = bytes[place...].firstIndex(of: newline) ?? bytes.endIndex
        let before = lineStart == start ? columnBefore : 0
        self.init(
            message, line: lineBefore + head.count { $0 == newline } + 1,
            column: before + Self.characters(bytes[lineStart..<place]) + 1,
            excerpt: before > 0 ? "" : Self.excerpt(bytes[lineStart..<lineEnd]))
    }

    /// Continuation bytes do not begin a character.
    static func characters(_ bytes: some Collection<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

    /// A line of a machine's answer may be megabytes long.
    private static let longest = 400

    static func excerpt(_ line: some RandomAccessCollection<UInt8>) -> String {
        line.count > longest ? "" : String(decoding: line, as: UTF8.self).replacing("\r", with: "")
    }
}

extension SyntaxError: CustomStringConvertible {
    /// `stack.yaml:3:7: message`, the line, and a caret below the place.
    public var description: String {
        let place = "\(source.map { "\($0):" } ?? "")\(line):\(column)"
        guard !excerpt.isEmpty else { return "\(place): \(message)" }
        let indent = excerpt.prefix(max(0, column - 1)).map { $0 == "\t" ? "\t" : " " }.joined()
        return "\(place): \(message)\n\(excerpt)\n\(indent)^"
    }
}
