extension Transport {
    /// Hands every exchange to `sink` as one line of JSON, keys and passwords taken out. Bodies beyond `limit` bytes are
    /// left out; a streamed one is recorded once it has been read to its end.
    public func recorded(
        upTo limit: Int = 16 << 20, to sink: @escaping @Sendable (String) -> Void
    ) -> Transport {
        decorated { [secrets] request, send in
            // What is sent piece by piece goes on its way; only what is at hand is kept.
            let sent = request.body.bytes.flatMap { $0.count <= limit ? $0 : nil } ?? []
            var response = try await send(request)
            let record: @Sendable ([UInt8]?) -> Void = { [response] answer in
                sink(RecordedExchange(request, sent: sent, response: response, answer: answer, secrets: secrets).json)
            }
            if let answer = response.body.bytes {
                record(answer.count <= limit ? answer : nil)
            } else {
                response.body = Body(arriving: RecordedChunks(body: response.body, limit: limit, record: record))
            }
            return response
        }
    }

    /// Answers from a recording instead of a server: the same method, path, query and body get the same answer, and
    /// repeated requests get theirs in order, the last one again and again.
    ///
    /// - Throws: `SyntaxError` for a line that is no exchange.
    public init(replaying recording: String) throws(SyntaxError) {
        var exchanges: [RecordedExchange] = []
        for (place, line) in recording.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isWhitespace }) {
            exchanges.append(try RecordedExchange(json: line, number: place + 1))
        }
        let replay = Replay(exchanges)
        self.init { request in
            let sent = try await request.body.collect(upTo: 64 << 20)
            return try replay.answer(to: request, Redaction.body(sent, of: request.secrets) ?? [])
        }
    }
}

/// A recording being played: which answers were given already.
private final class Replay: Sendable {
    private let exchanges: [RecordedExchange]
    private let played = Lock<Set<Int>>([])

    init(_ exchanges: [RecordedExchange]) { self.exchanges = exchanges }

    func answer(to request: Request, _ sent: [UInt8]) throws(ServiceError) -> Response {
        let line = RecordedExchange.line(of: request)
        let fitting = exchanges.indices.filter { exchanges[$0].answers(line, sent) }
        let next = played.withLock { played in
            let next = fitting.first { !played.contains($0) } ?? fitting.last
            if let next { played.insert(next) }
            return next
        }
        if let next, let response = exchanges[next].response { return response }
        let alike = exchanges.contains { $0.line == line }
        throw ServiceError(
            .notRecorded, attempted: line,
            advice: next != nil
                ? "Record it again with room for its body."
                : alike ? "Record it again: only its body is another." : "Record it again: nothing like it was asked.")
    }
}

/// An answer's chunks, kept aside while they are read.
private struct RecordedChunks: AsyncSequence, Sendable {
    let body: Body
    let limit: Int
    let record: @Sendable ([UInt8]?) -> Void

    struct AsyncIterator: AsyncIteratorProtocol {
        var chunks: Body.AsyncIterator
        let limit: Int
        var kept: [UInt8]? = []
        var record: (@Sendable ([UInt8]?) -> Void)?

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            guard let chunk = try await chunks.next(isolation: actor) else {
                record.take()?(kept)
                return nil
            }
            kept?.append(contentsOf: chunk)
            if let count = kept?.count, count > limit { kept = nil }
            return chunk
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(chunks: body.makeAsyncIterator(), limit: limit, record: record)
    }
}
