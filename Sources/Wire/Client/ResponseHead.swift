/// Status and headers, taken in line by line.
struct ResponseHead {
    private(set) var status = 0
    private(set) var fields: [(name: String, value: String)] = []
    /// In bytes, as far as it has come.
    private(set) var size = 0
    private(set) var isComplete = false
    /// True where the status line is none.
    private(set) var isMalformed = false

    /// A line with its line end. Heads of interim answers (100, 103) are forgotten, and trailers are not part of it.
    mutating func receive(_ line: some BidirectionalCollection<UInt8>) {
        guard !isComplete else { return }
        size += line.count
        let text = line.prefix { $0 != 13 && $0 != 10 }
        if text.starts(with: "HTTP/".utf8) && !text.contains(UInt8(ascii: ":")) {
            let words = text.split(separator: UInt8(ascii: " "), maxSplits: 2).map {
                String(decoding: $0, as: UTF8.self)
            }
            (status, fields) = (words.count > 1 ? Int(words[1]) ?? 0 : 0, [])
            isMalformed = !(100...999 ~= status) || words.first?.dropFirst(5).first?.isNumber != true
        } else if text.isEmpty {
            isComplete = status >= 200 || status == 101
        } else if text.first == 32 || text.first == 9 {
            if let last = fields.indices.last { fields[last].value += " " + Self.trimmed(text) }
        } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            fields.append((Self.trimmed(text[..<colon]), Self.trimmed(text[text.index(after: colon)...])))
        }
    }

    /// The answer with this body. A body that was decoded on the way is no longer what its length and encoding said.
    func response(_ body: [UInt8], isDecoded: Bool) -> Response {
        var headers = Headers()
        for field in fields { headers.add(field.name, field.value) }
        if isDecoded, let encoding = headers["Content-Encoding"], encoding.lowercased() != "identity" {
            headers.remove("Content-Encoding")
            headers.remove("Content-Length")
        }
        return Response(status: status, headers: headers, body: Body(body))
    }

    private static func trimmed(_ text: some BidirectionalCollection<UInt8>) -> String {
        let start = text.drop { $0 == 32 || $0 == 9 }
        guard let end = start.lastIndex(where: { $0 != 32 && $0 != 9 }) else { return "" }
        return String(decoding: start[...end], as: UTF8.self)
    }
}
