/// The SignalR hub of an *arr application, over server-sent events: who has greeted it hears of every change.
final class Hub: Sendable {
    private struct Listener {
        var stream: AsyncThrowingStream<[UInt8], any Error>?
        let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation
        var isGreeted = false
    }

    private struct State {
        var listeners: [String: Listener] = [:]
        var next = 0
    }

    private let state = Lock(State())

    /// How many have greeted it and still listen.
    var count: Int { state.withLock { $0.listeners.values.count { $0.isGreeted } } }

    func routes(_ router: inout Router, version: String) {
        router.on(.post, "/signalr/messages/negotiate") { [self] _ in .document(offer()) }
        router.on(.get, "/signalr/messages") { [self] call in
            guard let body = listen(call.value("id") ?? "") else { return Answer(status: 404) }
            return Answer(content: .stream(body, type: "text/event-stream"))
        }
        router.on(.post, "/signalr/messages") { [self] call in
            guard let id = call.value("id"), say(String(decoding: call.body, as: UTF8.self), id, version: version)
            else {
                return Answer(status: 404)
            }
            return .empty
        }
    }

    /// Tells everybody who listens.
    func broadcast(_ name: String, _ action: String, _ resource: Document) {
        var body: Document = ["action": Document(action)]
        if resource != .null { body["resource"] = resource }
        let message: Document = ["name": Document(name), "body": body]
        let greeted = state.withLock { $0.listeners.values.filter(\.isGreeted) }
        for listener in greeted { listener.continuation.yield(Self.frame(invoking: message)) }
    }

    /// Ends every connection, as a restart does.
    func hangUp() {
        let all = state.withLock { state in
            defer { state.listeners = [:] }
            return state.listeners.values.map(\.continuation)
        }
        for continuation in all { continuation.finish() }
    }

    private func offer() -> Document {
        let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream(
            bufferingPolicy: .bufferingNewest(1000))
        let id = state.withLock { state in
            state.next += 1
            let id = "rehearsal-\(state.next)"
            state.listeners[id] = Listener(stream: stream, continuation: continuation)
            return id
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
        }
        return [
            "negotiateVersion": 1, "connectionId": Document("id of \(id)"), "connectionToken": Document(id),
            "availableTransports": [
                ["transport": "WebSockets", "transferFormats": ["Text", "Binary"]],
                ["transport": "ServerSentEvents", "transferFormats": ["Text"]],
                ["transport": "LongPolling", "transferFormats": ["Text", "Binary"]],
            ],
        ]
    }

    /// A connection's stream is handed out once.
    private func listen(_ id: String) -> Body? {
        let listener = state.withLock { state in
            defer { state.listeners[id]?.stream = nil }
            return state.listeners[id]
        }
        guard let listener, let stream = listener.stream else { return nil }
        listener.continuation.yield(Array(":\r\n\r\n".utf8))
        return Body(arriving: stream)
    }

    /// A greeting is answered with an empty object and the version; anything else is a sign of life.
    private func say(_ text: String, _ id: String, version: String) -> Bool {
        let continuation = state.withLock { state -> AsyncThrowingStream<[UInt8], any Error>.Continuation? in
            guard let listener = state.listeners[id] else { return nil }
            if text.contains("\"protocol\"") { state.listeners[id]?.isGreeted = true }
            return listener.continuation
        }
        guard let continuation else { return false }
        if text.contains("\"protocol\"") {
            continuation.yield(Self.event("{}"))
            continuation.yield(
                Self.frame(invoking: ["name": "version", "body": ["version": Document(version)]]))
        } else {
            continuation.yield(Self.event(#"{"type":6}"#))
        }
        return true
    }

    private static func frame(invoking message: Document) -> [UInt8] {
        let frame: Document = ["type": 1, "target": "receiveMessage", "arguments": .list([message])]
        return event(frame.json())
    }

    private static func event(_ json: String) -> [UInt8] { ServerSentEvent(json + "\u{1e}").encoded }
}
