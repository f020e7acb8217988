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
        let (path, query) = RequestPath.parts(of: request.path)
        (method, headers, self.now) = (request.method, request.headers, now)
        (self.path, self.query) = (path, query + request.query.items)
        body = try await request.body.collect(upTo: Self.bodyLimit)
    }

    /// What one service asks another.
    init(
        method: Request.Method, path: String, query: [Query.Item] = [], headers: Headers, body: [UInt8], now: Moment
    ) {
        (self.method, self.path, self.query, self.headers) = (method, path, query, headers)
        (self.body, self.now) = (body, now)
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
    var id: Int {
        get throws(Refusal) {
            guard let id = parameters.first.flatMap({ Int($0) }) else { throw .notFound }
            return id
        }
    }
}
