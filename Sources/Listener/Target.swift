import Wire

/// What a request line asks for, taken apart and decoded.
struct Target: Hashable {
    let path: String
    let query: Query

    init(_ text: String) {
        var rest = text.utf8[...]
        // A proxy's client sends a whole address; only what is behind its host counts.
        if let scheme = ["http://", "https://"].first(where: { text.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.utf8.count).drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        }
        let path = rest.prefix { $0 != UInt8(ascii: "?") }
        let decoded = Self.decoded(path, plusIsSpace: false)
        self.path = decoded.hasPrefix("/") ? decoded : "/" + decoded
        query = Query(
            rest.dropFirst(path.count + 1).split(separator: UInt8(ascii: "&")).map { item in
                let name = item.prefix { $0 != UInt8(ascii: "=") }
                return Query.Item(
                    Self.decoded(name, plusIsSpace: true),
                    Self.decoded(item.dropFirst(name.count + 1), plusIsSpace: true))
            })
    }

    /// A per cent sign without two digits behind it stays as it is.
    private static func decoded(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(digit),
                let low = rest.dropFirst().first.flatMap(digit)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
