public import Wire

/// A server made of canned answers that remembers what it was asked.
///
/// Its vocabulary is the wire without the scheme: `GET nas/api/v3/series/1`.
public final class Server: Sendable {
    private let answers: [String: Answer]
    private let log = Lock<[(request: Request, body: String)]>([])

    public init(_ answers: [String: Answer]) { self.answers = answers }

    /// Every request's line, in order.
    public var asked: [String] { log.withLock { $0.map { Self.line($0.request) } } }
    /// Every request's body, in order.
    public var received: [String] { log.withLock { $0.map(\.body) } }
    public var requests: [Request] { log.withLock { $0.map(\.request) } }

    /// What was not canned is answered with a 404.
    public var transport: Transport {
        Transport { [self] request in
            let body = String(decoding: try await request.body.collect(), as: UTF8.self)
            let line = Self.line(request)
            let turn = log.withLock { log in
                log.append((request, body))
                return log.count { Self.line($0.request) == line }
            }
            return answers[line]?.response(turn) ?? Answer.status(404, #"{"message":"NotFound"}"#).response(turn)
        }
    }

    private static func line(_ request: Request) -> String {
        request.line.split(separator: "http://", omittingEmptySubsequences: false).joined()
    }

    /// What a server says: once and for all, or something else each time.
    public struct Answer: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
        private var status = 200
        private var bodies: [String]
        private var headers: Headers = [:]

        public init(stringLiteral body: String) { bodies = [body] }
        public init(_ body: String) { bodies = [body] }

        public static func status(_ status: Int, _ body: String = "") -> Answer {
            var answer = Answer(body)
            answer.status = status
            return answer
        }

        /// One body after the other; the last one stays.
        public static func inTurn(_ bodies: String...) -> Answer {
            var answer = Answer("")
            answer.bodies = bodies
            return answer
        }

        public func with(_ name: String, _ value: String) -> Answer {
            var answer = self
            answer.headers[name] = value
            return answer
        }

        func response(_ turn: Int) -> Response {
            Response(status: status, headers: headers, body: Body(bodies[min(turn, bodies.count) - 1]))
        }
    }
}
