/// How an endpoint is asked and its answer read: what every resource's verbs, and every service's own, are made of.
extension Transport {
    /// Sends a request and reads the answer as one model; an empty answer reads as `null`.
    package func call<Answer: Decodable>(_ request: Request, as type: Answer.Type = Answer.self) async throws -> Answer
    {
        try await answer(to: request) { try $0.model() }
    }

    /// Sends a request and reads the answer's list; bad elements are left out and noted as losses.
    package func call<Element: Decodable & Sendable>(
        _ request: Request, as type: [Element].Type = [Element].self
    ) async throws -> [Element] {
        var elements: [Element] = []
        for try await element in stream(request, of: Element.self) { elements.append(element) }
        return elements
    }

    /// Sends a request whose answer is plain text.
    package func text(_ request: Request) async throws -> String {
        let body = try await send(request).body
        do { return String(decoding: try await body.collect(upTo: Tape.sizeLimit), as: UTF8.self) } catch {
            throw explain(error, request)
        }
    }

    /// Sends a request whose answer says nothing.
    package func perform(_ request: Request) async throws { _ = try await send(request) }

    /// The elements of the answer's list, each read as its bytes arrive.
    package func stream<Element: Decodable & Sendable>(_ request: Request, of type: Element.Type) -> Elements<Element> {
        Elements(request: request, transport: self)
    }

    /// Hands the whole answer's tape to `read`.
    package func answer<Answer>(to request: Request, read: (Tape) throws -> Answer) async throws -> Answer {
        let body = try await send(request).body
        do { return try read(tape(try await body.collect(upTo: Tape.sizeLimit))) } catch {
            throw explain(error, request)
        }
    }

    private func tape(_ bytes: [UInt8]) throws -> Tape {
        let tape = try Tape(json: bytes.isEmpty ? Array("null".utf8) : bytes)
        tape.drift = drift
        return tape
    }
}

extension Request {
    /// A request whose body is a model, as JSON, its secrets revealed.
    package init(
        _ method: Method, _ path: String, _ query: Query = [:], sending model: some Encodable, effect: Effect? = nil,
        deadline: Duration? = nil
    ) throws {
        self.init(
            method, path, query: query, headers: ["Content-Type": "application/json"],
            body: Body(try Document(sending: model).jsonBytes()), effect: effect, deadline: deadline)
    }
}

/// A list that is read while it arrives: whatever its length, one element is held at a time.
///
/// An element that cannot be read is left out and noted as a loss; a list that breaks off throws.
public struct Elements<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    let request: Request
    let transport: Transport

    /// Reads some elements ahead: those that came with the same bytes.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let request: Request
        private let transport: Transport
        private var chunks: Body.AsyncIterator?
        private var elements: JSONElements
        private var ready: ArraySlice<Element> = []
        private var isOver = false

        init(request: Request, transport: Transport) {
            var request = request
            request.streams = true
            (self.request, self.transport) = (request, transport)
            elements = JSONElements(drift: transport.drift)
        }

        /// The next element that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            while ready.isEmpty, !isOver { try await readAhead(isolation: actor) }
            return ready.popFirst()
        }

        private mutating func readAhead(isolation actor: isolated (any Actor)?) async throws {
            if chunks == nil { chunks = try await transport.send(request).body.makeAsyncIterator() }
            do {
                let chunk = try await chunks?.next(isolation: actor)
                isOver = chunk == nil
                var read: [Element] = []
                try elements.feed(chunk ?? [], isLast: isOver) { tape in
                    if let element: Element = tape.element() { read.append(element) }
                }
                ready = read[...]
            } catch {
                throw transport.explain(error, request)
            }
        }

        /// The next element that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next() async throws -> Element? { try await next(isolation: nil) }
    }

    /// Starts anew: the request is sent with the first element that is asked for.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(request: request, transport: transport) }
}
