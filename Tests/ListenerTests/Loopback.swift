import Listener

/// Runs a listener and a client for as long as the body runs.
func withListener(
    bodyLimit: Int = 64 << 20, client configuration: HTTPClient.Configuration = HTTPClient.Configuration(),
    _ handler: @escaping Transport.Send, _ body: (HTTPClient, Listener) async throws -> Void
) async throws {
    let listener = try Listener(bodyLimit: bodyLimit, serving: Transport(handler))
    let client = HTTPClient(configuration)
    do {
        try await body(client, listener)
        client.close()
        await listener.stop()
    } catch {
        client.close()
        await listener.stop()
        throw error
    }
}

/// A sequence of chunks a test hands over one by one, and that notices when nobody wants more.
func chunks(
    _ unfold: @escaping @Sendable (_ index: Int) async throws -> [UInt8]?,
    onEnd: @escaping @Sendable () -> Void = {}
) -> Body {
    Body(arriving: Chunks(unfold: unfold, onEnd: onEnd))
}

struct Chunks: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    let unfold: @Sendable (Int) async throws -> [UInt8]?
    let onEnd: @Sendable () -> Void

    final class End {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        deinit { body() }
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        let unfold: @Sendable (Int) async throws -> [UInt8]?
        let end: End
        var index = 0
        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            defer { index += 1 }
            return try await unfold(index)
        }
        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(unfold: unfold, end: End(onEnd)) }
}

/// A door that is closed until someone opens it; waiting ends early when the task is cancelled.
final class Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let opener: AsyncStream<Void>.Continuation

    init() { (stream, opener) = AsyncStream.makeStream() }

    func open() { opener.yield() }

    /// True once opened, false where the task was cancelled or `limit` passed.
    @discardableResult
    func wait(upTo limit: Duration = .seconds(10)) async -> Bool {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { [stream] in
                for await _ in stream { return true }
                return false
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }
}
