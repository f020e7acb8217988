/// A document to JSON text, members in their order and numbers as they were written.
struct JSONWriter {
    var isIndented = false
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    init(isIndented: Bool) { self.isIndented = isIndented }

    mutating func write(_ document: Document) {
        switch document {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let number): bytes += number.text.utf8
        case .string(let text): write(text)
        case .list(let list):
            enclose("[", "]", list) { writer, element in writer.write(element) }
        case .object(let members):
            enclose("{", "}", members) { writer, member in
                writer.write(member.name)
                writer.bytes += (writer.isIndented ? ": " : ":").utf8
                writer.write(member.value)
            }
        }
    }

    private mutating func enclose<Elements: Collection>(
        _ opening: String, _ closing: String, _ elements: Elements,
        _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        bytes += opening.utf8
        depth += 1
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            newline()
            body(&self, element)
        }
        depth -= 1
        if !isFirst { newline() }
        bytes += closing.utf8
    }

    private mutating func newline() {
        guard isIndented else { return }
        bytes.append(0x0A)
        for _ in 0..<depth { bytes += "  ".utf8 }
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices {
                let byte = unsafe text[index]
                guard let escape = Self.escape(byte) else { continue }
                unsafe bytes += text[start..<index]
                bytes += escape
                start = index + 1
            }
            unsafe bytes += text[start...]
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What stands for a byte that may not stand for itself.
    @inline(__always)
    private static func escape(_ byte: UInt8) -> [UInt8]? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
        case 0x0A: Array(#"\n"#.utf8)
        case 0x0D: Array(#"\r"#.utf8)
        case 0x09: Array(#"\t"#.utf8)
        case 0..<0x20, 0x7F: Array(#"\u00"#.utf8) + [hex(byte >> 4), hex(byte & 15)]
        default: nil
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
