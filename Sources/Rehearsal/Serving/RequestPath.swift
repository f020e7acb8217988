/// Taking apart what a request names: a path, or a whole address once a client was rooted somewhere.
enum RequestPath {
    /// The path behind scheme and host, and the query. What stood in a whole address was encoded and is decoded.
    static func parts(of address: String) -> (path: String, query: [Query.Item]) {
        var rest = Substring(address)
        var isWhole = false
        if let scheme = rest.range(of: "://") {
            isWhole = true
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex { $0 == "/" || $0 == "?" }.map { rest[$0...] } ?? ""
        }
        let pieces = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = pieces.first.map { isWhole ? PercentEncoding.decode($0) : String($0) } ?? ""
        return (path.hasPrefix("/") ? path : "/" + path, pieces.count < 2 ? [] : items(of: pieces[1]))
    }

    static func items(of query: Substring) -> [Query.Item] {
        query.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { PercentEncoding.decode(String($0.map { $0 == "+" ? " " : $0 })) }
            return Query.Item(sides[0], sides.count > 1 ? sides[1] : "")
        }
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
