extension Document {
    /// Reads strict JSON (RFC 8259). Throws `SyntaxError` with line and column.
    public init(json bytes: [UInt8], source: String? = nil) throws(SyntaxError) {
        self.init(try Tape(json: bytes, source: source))
    }

    /// Reads strict JSON (RFC 8259). Throws `SyntaxError` with line and column.
    public init(json text: String, source: String? = nil) throws(SyntaxError) {
        try self.init(json: Array(text.utf8), source: source)
    }

    /// The document as JSON: on one line, or indented by two spaces for people to read.
    public func json(indented: Bool = false) -> String {
        String(decoding: jsonBytes(indented: indented), as: UTF8.self)
    }

    /// The document as JSON in UTF-8.
    public func jsonBytes(indented: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isIndented: indented)
        writer.write(self)
        return writer.bytes
    }
}

extension Tape {
    /// The largest text that is read at once, in bytes; a longer list is read element by element.
    ///
    /// Its nodes may take twenty times as much, and count bytes in 32 bits.
    package static let sizeLimit = 1 << 28

    /// Reads one JSON text and nothing behind it.
    package convenience init(
        json bytes: [UInt8], source: String? = nil, isStrict: Bool = false, sizeLimit: Int = Tape.sizeLimit
    ) throws(SyntaxError) {
        self.init(isStrict: isStrict)
        guard bytes.count <= sizeLimit else {
            throw SyntaxError("larger than \(sizeLimit) bytes", line: 1, column: 1, source: source)
        }
        self.bytes.append(contentsOf: bytes)
        do throws(JSONParser.Failure) {
            let end = try JSONParser.value(on: self, from: bytes.starts(with: JSONText.byteOrderMark) ? 3 : 0).index
            if let rest = bytes[end...].firstIndex(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }) {
                throw JSONParser.Failure(message: "more text behind the end", offset: rest)
            }
            if isStrict { markOffsets() }
        } catch {
            var syntax = SyntaxError(error.message, at: error.offset, in: bytes)
            syntax.source = source
            throw syntax
        }
    }
}

extension Tape {
    /// Tells where each node stands in the text, which `bytes` still are.
    private func markOffsets() {
        var (offset, mark) = (0, Mark(line: 1, column: 1))
        marks = (0..<nodes.count).map { node in
            var start = Int(nodes[node].start)
            if nodes[node].kind == .string { start -= 1 }
            while offset < start {
                let byte = bytes[offset]
                if byte == UInt8(ascii: "\n") {
                    mark = Mark(line: mark.line + 1, column: 1)
                } else if byte & 0xC0 != 0x80 {
                    mark.column += 1
                }
                offset += 1
            }
            return mark
        }
    }
}
