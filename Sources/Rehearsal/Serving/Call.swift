/// A request as a fake sees it: taken apart, its body read.
struct Call: Sendable {
    let method: Request.Method
    /// Decoded, beginning with "/", whatever address the client was rooted at.
    var path: String
    let query: [Query.Item]
    let headers: Headers
    let body: [UInt8]
    let now: Moment
    /// What stands in the path for each `{}` of the route.
    var parameters: [String] = []

    /// The longest body a fake reads, in bytes.
    static let bodyLimit = 64 << 20

    init(_ request: Request, now: Moment) async throws {
        let (path, query) = Address.parts(of: request.path)
        (method, headers, self.now) = (request.method, request.headers, now)
        (self.path, self.query) = (path, query + request.query.items)
        body = try await request.body.collect(upTo: Self.bodyLimit)
    }

    /// The query's value of that name, its case disregarded.
    func value(_ name: String) -> String? {
        query.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    func values(_ name: String) -> [String] {
        // Lists come as a repeated name, with or without brackets, or as one value with commas.
        query.filter { [name.lowercased(), name.lowercased() + "[]"].contains($0.name.lowercased()) }
            .flatMap { $0.value.split(separator: ",").map(String.init) }
    }

    func number(_ name: String) -> Int? { value(name).flatMap { Int($0) } }
    func numbers(_ name: String) -> [Int] { values(name).compactMap { Int($0) } }
    func flag(_ name: String) -> Bool? { value(name).map { $0.lowercased() == "true" || $0 == "1" } }

    /// The number in the path.
    var id: Int { get throws(Refusal) {
        guard let id = parameters.first.flatMap({ Int($0) }) else { throw .notFound }
        return id
    } }
}

/// Taking addresses apart.
enum Address {
    /// The path behind scheme and host, and the query, both decoded where they stood in an address.
    static func parts(of address: String) -> (path: String, query: [Query.Item]) {
        var rest = Substring(address)
        var isWhole = false
        if let scheme = rest.range(of: "://") {
            isWhole = true
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex(where: { $0 == "/" || $0 == "?" }).map { rest[$0...] } ?? ""
        }
        let pieces = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let raw = pieces.first.map(String.init) ?? ""
        let path = isWhole ? decoded(raw) : raw
        let items: [Query.Item] = pieces.count < 2 ? [] : pieces[1].split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Query.Item(decoded(String(sides[0])), sides.count > 1 ? decoded(String(sides[1])) : "")
        }
        return (path.hasPrefix("/") ? path : "/" + path, items)
    }

    /// Percent signs undone, and plus signs as in a form.
    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Substring {
    func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
