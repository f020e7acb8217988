/// What a call brought along: names and values of the query or of a form, and files.
struct Form: Sendable {
    private var fields: [(name: String, value: String)] = []
    var files: [(name: String, fileName: String, bytes: [UInt8])] = []

    init(_ call: Call) {
        fields = call.query.map { ($0.name, $0.value) }
        let type = call.headers["Content-Type"] ?? ""
        if let boundary = type.split(separator: ";").lazy.compactMap(Self.boundary).first {
            read(call.body, boundary)
        } else {
            fields += RequestPath.items(of: Substring(String(decoding: call.body, as: UTF8.self))).map {
                ($0.name, $0.value)
            }
        }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
    func text(_ name: String) -> String { self[name] ?? "" }
    func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
    func flag(_ name: String) -> Bool? { self[name].map { $0.lowercased() == "true" || $0 == "1" } }
    func list(_ name: String, _ separator: Character = ",") -> [String] {
        text(name).split(separator: separator).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
        let text = text.drop { $0.isWhitespace }
        return String(text.prefix(text.count - text.reversed().prefix { $0.isWhitespace }.count))
    }

    private static func boundary(_ parameter: Substring) -> String? {
        let text = trimmed(parameter)
        guard text.lowercased().hasPrefix("boundary=") else { return nil }
        return text.dropFirst(9).split(separator: "\"").first.map(String.init)
    }

    /// `multipart/form-data`: parts between lines of dashes and the boundary.
    private mutating func read(_ body: [UInt8], _ boundary: String) {
        let mark = Array("--\(boundary)".utf8)
        var rest = body[...]
        guard let first = Self.place(of: mark, in: rest) else { return }
        rest = rest[(first + mark.count)...]
        while let end = Self.place(of: mark, in: rest) {
            part(rest[..<end])
            rest = rest[(end + mark.count)...]
        }
    }

    private mutating func part(_ bytes: ArraySlice<UInt8>) {
        guard let split = Self.place(of: Array("\r\n\r\n".utf8), in: bytes) else { return }
        let head = String(decoding: bytes[..<split], as: UTF8.self)
        let content = Array(bytes[(split + 4)...].dropLast(2))
        guard let name = Self.parameter("name", of: head) else { return }
        if let fileName = Self.parameter("filename", of: head) {
            files.append((name, fileName, content))
        } else {
            fields.append((name, String(decoding: content, as: UTF8.self)))
        }
    }

    private static func parameter(_ name: String, of head: String) -> String? {
        guard let start = Substring(head).range(of: "; \(name)=\"")?.upperBound else { return nil }
        return String(head[start...].prefix { $0 != "\"" })
    }

    /// Where some bytes begin.
    private static func place(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while rest.count >= needle.count, let place = rest.firstIndex(of: needle[0]) {
            if rest[place...].starts(with: needle) { return place }
            rest = rest[(place + 1)...]
        }
        return nil
    }
}
