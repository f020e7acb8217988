extension Response {
    /// The messages of a `text/event-stream` as they arrive; ask with `streams` set, or they all come at the end.
    public var events: some AsyncSequence<ServerSentEvent, any Error> & Sendable { ServerSentEvents(body: body) }
}

private struct ServerSentEvents: AsyncSequence, Sendable {
    let body: Body

    struct AsyncIterator: AsyncIteratorProtocol {
        var chunks: Body.AsyncIterator
        var parser = ServerSentEventParser()
        var ready: ArraySlice<ServerSentEvent> = []

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> ServerSentEvent? {
            while ready.isEmpty {
                guard let chunk = try await chunks.next(isolation: actor) else { return nil }
                ready = try parser.read(chunk)[...]
            }
            return ready.removeFirst()
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: body.makeAsyncIterator()) }
}
