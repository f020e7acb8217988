#if os(Linux)
import Synchronization

/// The network as a transport: one thread that drives all connections, which are kept and shared.
///
/// It decodes gzip, brotli and zstd, speaks HTTP/2 over TLS and never follows a redirect. Throws `HTTPFailure`,
/// `BodyTooLarge`, or `CancellationError` as soon as the task is cancelled.
public final class HTTPClient: Sendable {
    /// A client with the default configuration, made on first use and never closed.
    public static let shared = HTTPClient()

    /// What this client waits for, holds and trusts; it cannot be changed once the client is made.
    public let configuration: Configuration
    private let mailbox = Mailbox<ClientCommand>()
    private let lastID = Atomic(0)

    /// A client with its own thread and connections; nothing is connected until the first request.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        ClientLoop.start(mailbox, configuration)
    }

    deinit { close() }

    /// Sends to the address that `Request.path` holds. It keeps the client alive.
    public var transport: Transport { Transport { [self] in try await send($0) } }

    /// Ends every exchange with `HTTPFailure.Code.closed`, closes all connections and ends the thread.
    public func close() { mailbox.post(.close) }

    /// Sends one request and waits for its answer: all of it, or its head when the request streams.
    public func send(_ request: Request) async throws -> Response {
        try Task.checkCancellation()
        let exchange = try Exchange(request, configuration)
        let id = lastID.add(1, ordering: .relaxed).newValue
        // The result, not the continuation, carries the error: a continuation that throws is resumed under a lock that
        // cancelling takes.
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if !mailbox.post(.start(id, exchange, continuation)) {
                    continuation.resume(returning: .failure(HTTPFailure(.closed, host: exchange.host)))
                }
                // A cancellation that came first found nothing to cancel.
                if Task.isCancelled { mailbox.post(.cancel(id)) }
            }
        } onCancel: {
            mailbox.post(.cancel(id))
        }
        var response = try result.get()
        if exchange.streams { response.body = Body(arriving: Arrival(ArrivalReader(id, of: self, exchange.host))) }
        return response
    }

    fileprivate func read(_ id: Int, host: String) async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if !mailbox.post(.read(id, host: host, continuation)) {
                    continuation.resume(returning: .failure(HTTPFailure(.closed, host: host)))
                }
                if Task.isCancelled { mailbox.post(.cancel(id)) }
            }
        } onCancel: {
            mailbox.post(.cancel(id))
        }
        .get()
    }

    fileprivate func cancel(_ id: Int) { mailbox.post(.cancel(id)) }
}

/// The body of a streamed answer: whoever holds the reader holds the transfer, and letting go of it ends it.
private struct Arrival: AsyncSequence {
    private final class Place: Sendable {
        let reader: Lock<ArrivalReader?>
        init(_ reader: ArrivalReader) { self.reader = Lock(reader) }
    }

    private let place: Place

    init(_ reader: ArrivalReader) { place = Place(reader) }

    struct AsyncIterator: AsyncIteratorProtocol {
        var reader: ArrivalReader?

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            guard let reader else { return nil }
            do {
                guard let chunk = try await reader.next() else {
                    self.reader = nil
                    return nil
                }
                return chunk
            } catch {
                self.reader = nil
                throw error
            }
        }

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(reader: place.reader.withLock { reader in reader.take() })
    }
}

private final class ArrivalReader: Sendable {
    private let id: Int
    private let client: HTTPClient
    private let host: String

    init(_ id: Int, of client: HTTPClient, _ host: String) { (self.id, self.client, self.host) = (id, client, host) }

    deinit { client.cancel(id) }

    func next() async throws -> [UInt8]? { try await client.read(id, host: host) }
}
#endif
