extension Request {
    /// The path with its query behind it, as it goes over the wire.
    ///
    /// The path is an address already: what is encoded in it stays so, and only what no address may hold (spaces, letters
    /// beyond ASCII) is percent-encoded.
    public var url: String {
        let address = Self.address(path)
        guard !query.isEmpty else { return address }
        return address + (address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + query.encoded
    }

    private static func address(_ path: String) -> String {
        guard path.utf8.contains(where: isIllegal) else { return path }
        // The host keeps its letters: names beyond ASCII have an encoding of their own.
        let scheme = Array("://".utf8)
        let bytes = Array(path.utf8)
        var start = 0
        if let colon = bytes.indices.first(where: { bytes[$0...].starts(with: scheme) }) {
            start =
                bytes[(colon + 3)...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? bytes.count
        }
        var text: [UInt8] = Array(bytes[..<start])
        for byte in bytes[start...] { if isIllegal(byte) { text.appendEncoded(byte) } else { text.append(byte) } }
        return String(decoding: text, as: UTF8.self)
    }

    private static func isIllegal(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7f || "\"<>\\^`{|}".utf8.contains(byte)
    }
}

extension Query {
    /// `name=value&…` with everything but RFC 3986's unreserved characters percent-encoded; Plex's `>>=` needs it.
    public var encoded: String {
        var text: [UInt8] = []
        for item in items {
            if !text.isEmpty { text.append(UInt8(ascii: "&")) }
            text.appendEncoded(item.name)
            text.append(UInt8(ascii: "="))
            text.appendEncoded(item.value)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func appendEncoded(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                append(byte)
            default: appendEncoded(byte)
            }
        }
    }

    fileprivate mutating func appendEncoded(_ byte: UInt8) {
        let digits = Array("0123456789ABCDEF".utf8)
        self += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
