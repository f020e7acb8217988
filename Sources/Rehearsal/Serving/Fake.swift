/// One service of a rehearsal stack: a plain `Transport` that keeps state, can be made to fail and remembers what it
/// was asked.
public final class Fake: Sendable {
    /// As in `radarr`.
    public let name: String
    /// Where it usually listens.
    public let port: Int
    /// What a client shows to be let in: an API key, a token or a password.
    public let key: Secret
    /// The user that goes with the key, where there is one.
    public let user: String?
    /// As in "/radarr"; `nil` for services that know no such thing.
    public let urlBase: String?
    /// What goes wrong on purpose.
    public let faults: Faults
    /// What it was asked, and what became of it.
    public let journal: Journal
    /// Answers as the service would; send requests rooted anywhere.
    public let transport: Transport

    init(
        name: String, port: Int, key: Secret, user: String? = nil, urlBase: String? = nil, clock: StackClock,
        seed: UInt64, journal: Journal,
        dialect: Dialect, answering answer: @escaping @Sendable (Call) throws -> Answer
    ) {
        (self.name, self.port, self.key, self.user, self.journal) = (name, port, key, user, journal)
        self.urlBase = urlBase
        let faults = Faults(seed: seed)
        self.faults = faults
        transport = Transport { request in
            let call = try await Call(request, now: clock.now)
            let struck = faults.struck(by: call)
            func note(_ status: Int?) {
                journal.note(
                    Journal.Entry(
                        method: call.method, path: call.path, queryNames: call.query.map(\.name), status: status,
                        fault: struck?.description))
            }
            do {
                if let struck, struck.comesFirst {
                    if let early = try await struck.instead(clock) {
                        note(early.status)
                        return early
                    }
                }
                var said: Answer
                do { said = try answer(call) } catch let refusal as Refusal { said = refusal.answer }
                if let struck {
                    if !struck.comesFirst, let late = try await struck.instead(clock) {
                        note(late.status)
                        return late
                    }
                    said = struck.changing(said)
                }
                var response = dialect.response(said, to: call)
                if let struck { response = try await struck.spoiling(response) }
                if call.method == .head { response.body = .empty }
                note(response.status)
                return response
            } catch let cut as ConnectionCut {
                note(nil)
                throw cut
            }
        }
    }
}

/// How a family of services puts an answer into bytes.
struct Dialect: Sendable {
    let response: @Sendable (Answer, Call) -> Response

    func response(_ answer: Answer, to call: Call) -> Response { response(answer, call) }

    /// JSON, indented like the *arrs' or not, with the headers that go with it.
    static func json(headers: Headers = [:]) -> Dialect {
        Dialect { answer, _ in
            var response = Response(status: answer.status, headers: answer.headers)
            for field in headers.fields { response.headers[field.name] = field.value.text }
            var type: String?
            switch answer.content {
            case .nothing: break
            case .document(let document):
                (type, response.body) = ("application/json; charset=utf-8", Body(document.jsonBytes()))
            case .listing(let listing), .container(_, _, let listing):
                type = "application/json; charset=utf-8"
                response.body = listing.body(
                    opening: Array("[".utf8), separator: Array(",".utf8), closing: Array("]".utf8)
                ) { $0.jsonBytes() }
            case .text(let text, let kind): (type, response.body) = (kind, Body(text))
            case .stream(let body, let kind): (type, response.body) = (kind, body)
            }
            if let type, response.headers["Content-Type"] == nil { response.headers["Content-Type"] = type }
            return response
        }
    }
}
