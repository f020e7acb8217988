/// What would have been written, had it not been a rehearsal.
public final class Rehearsed: Sendable {
    /// One write that was answered without being sent.
    public struct Write: Sendable, CustomStringConvertible {
        /// Such as `PUT http://nas:8989/api/v3/series/1`.
        public var line: String
        /// What would have been sent, in full: it may hold passwords that a service keeps in its settings.
        public var body: [UInt8]

        /// The line, without the body.
        public var description: String { line }
    }

    private let list = Lock<[Write]>([])

    /// A journal with no writes in it.
    public init() {}

    /// Every write so far, in order.
    public var writes: [Write] { list.withLock { $0 } }

    fileprivate func note(_ write: Write) { list.withLock { $0.append(write) } }
}

extension Transport {
    /// Reads happen; writes are answered as the service would and go nowhere.
    public var rehearsed: Transport { rehearsed(into: Rehearsed()) }

    /// Reads happen; writes go nowhere but into the journal. A write is what its declaration says writes, whatever its
    /// method; it is answered with its own body, a deletion with none.
    public func rehearsed(into journal: Rehearsed) -> Transport {
        decorated { request, send in
            guard request.effect == .writes else { return try await send(request) }
            let body = try await request.body.collect(upTo: 64 << 20)
            journal.note(.init(line: request.line, body: body))
            return request.rehearsal ?? request.echo(body)
        }
    }
}

extension Request {
    fileprivate func echo(_ body: [UInt8]) -> Response {
        var headers = Headers()
        if !body.isEmpty { headers["Content-Type"] = self.headers["Content-Type"] ?? "application/json" }
        return switch method {
        case .post: Response(status: 201, headers: headers, body: Body(body))
        case .put: Response(status: 202, headers: headers, body: Body(body))
        case .delete: Response(status: 200)
        case .get, .head, .patch: Response(status: 200, headers: headers, body: Body(body))
        }
    }
}
