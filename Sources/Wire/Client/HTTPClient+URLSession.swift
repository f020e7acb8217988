#if !os(Linux)
import Foundation

/// The network as a transport, by way of the system's URL loading.
///
/// It never follows a redirect. Throws `HTTPFailure`, `BodyTooLarge`, or `CancellationError` as soon as the task is
/// cancelled. `Configuration.unixSocket` and `Configuration.proxy` have no counterpart here: a request then fails with
/// `HTTPFailure.Code.other`. `connectTimeout` has none either; the idle timeout covers connecting.
public final class HTTPClient: Sendable {
    /// A client with the default configuration, made on first use and never closed.
    public static let shared = HTTPClient()

    /// What this client waits for, holds and trusts; it cannot be changed once the client is made.
    public let configuration: Configuration
    private let session: URLSession

    /// A client of its own connections; nothing is opened until the first request.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        let settings = URLSessionConfiguration.ephemeral
        settings.httpMaximumConnectionsPerHost = configuration.connectionsPerHost
        settings.timeoutIntervalForRequest = configuration.idleTimeout?.seconds ?? .infinity
        settings.timeoutIntervalForResource = .infinity
        settings.httpAdditionalHeaders = ["User-Agent": configuration.userAgent]
        settings.httpShouldSetCookies = false
        settings.httpCookieAcceptPolicy = .never
        settings.urlCache = nil
        session = URLSession(
            configuration: settings, delegate: SessionRules(configuration.trust), delegateQueue: nil)
    }

    deinit { close() }

    /// Sends to the address that `Request.path` holds. It keeps the client alive.
    public var transport: Transport { Transport { [self] in try await send($0) } }

    /// Ends every exchange and closes all connections.
    public func close() { session.invalidateAndCancel() }

    /// Sends one request and waits for its answer: all of it, or its head when the request streams.
    public func send(_ request: Request) async throws -> Response {
        let (message, host) = try message(for: request)
        let start = ContinuousClock.now
        let limit = request.deadline ?? configuration.deadline
        let (bytes, head) = try await Self.within(limit, host) { [session] in
            try await session.bytes(for: message)
        }
        guard let head = head as? HTTPURLResponse else { throw HTTPFailure(.protocolViolation, host: host) }
        var response = Response(status: head.statusCode, headers: Self.headers(of: head))
        let chunks = ByteChunks(bytes: bytes, host: host)
        if request.streams {
            let rest = request.deadline.map { start.advanced(by: $0) }
            response.body = Body(arriving: ByteChunks(bytes: bytes, host: host, end: rest))
            return response
        }
        let size = configuration.bodyLimit
        if head.expectedContentLength > size { throw BodyTooLarge(limit: size) }
        let rest = limit.map { $0 - start.duration(to: .now) }
        response.body = Body(try await Self.within(rest, host) { try await Body(arriving: chunks).collect(upTo: size) })
        return response
    }

    private func message(for request: Request) throws -> (URLRequest, host: String) {
        guard let url = URL(string: request.url), let name = url.host(percentEncoded: false), !name.isEmpty,
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https"
        else { throw HTTPFailure(.unsupportedURL, host: "") }
        let host = url.port.map { "\(name):\($0)" } ?? name
        guard configuration.unixSocket == nil, configuration.proxy == nil else {
            throw HTTPFailure(.other, host: host, detail: "socket files and proxies are not available on this platform")
        }
        var message = URLRequest(url: url)
        message.httpMethod = request.method.rawValue
        for field in request.headers.fields {
            let text = field.value.text
            guard !field.name.isEmpty, !(field.name + text).utf8.contains(where: { $0 < 0x20 && $0 != 9 }) else {
                throw HTTPFailure(.invalidHeader, host: host)
            }
            message.addValue(text, forHTTPHeaderField: field.name)
        }
        if let bytes = request.body.bytes {
            if !bytes.isEmpty { message.httpBody = Data(bytes) }
        } else {
            message.httpBodyStream = try BodyPump.stream(request.body)
        }
        return (message, host)
    }

    private static func headers(of head: HTTPURLResponse) -> Headers {
        var headers = Headers()
        for (name, value) in head.allHeaderFields { headers.add("\(name)", "\(value)") }
        // The body was decoded on the way and is no longer what these say.
        if let encoding = headers["Content-Encoding"], encoding.lowercased() != "identity" {
            headers.remove("Content-Encoding")
            headers.remove("Content-Length")
        }
        return headers
    }

    /// What `body` returns, unless time runs out first.
    fileprivate static func within<Value: Sendable>(
        _ limit: Duration?, _ host: String, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        do {
            guard let limit else { return try await body() }
            return try await withThrowingTaskGroup(of: Value.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await body() }
                group.addTask {
                    try await Task.sleep(for: limit)
                    throw HTTPFailure(.deadlineExceeded, host: host)
                }
                guard let first = try await group.next() else { throw CancellationError() }
                return first
            }
        } catch let error as URLError {
            throw error.code == .cancelled ? CancellationError() : HTTPFailure(error, host)
        }
    }
}

/// Bytes gathered into chunks: a line's end or 16 KiB hands one out, so that events do not wait for more.
private struct ByteChunks: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    let bytes: URLSession.AsyncBytes
    let host: String
    var end: ContinuousClock.Instant?

    struct AsyncIterator: AsyncIteratorProtocol {
        // Handed to the task that reads and back; nobody else ever has it.
        nonisolated(unsafe) var bytes: URLSession.AsyncBytes.Iterator
        let host: String
        let end: ContinuousClock.Instant?

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? { try await next() }

        mutating func next() async throws -> [UInt8]? {
            if let end, ContinuousClock.now >= end { throw HTTPFailure(.deadlineExceeded, host: host) }
            var chunk: [UInt8] = []
            do {
                while chunk.count < 16 << 10, let byte = try await bytes.next() {
                    chunk.append(byte)
                    if byte == UInt8(ascii: "\n") { break }
                }
            } catch let error as URLError {
                throw error.code == .cancelled ? CancellationError() : HTTPFailure(error, host)
            }
            return chunk.isEmpty ? nil : chunk
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: bytes.makeAsyncIterator(), host: host, end: end)
    }
}

/// Feeds an arriving body to the stream the system reads a request from.
private enum BodyPump {
    static func stream(_ body: Body) throws -> InputStream {
        var input: InputStream?
        var output: OutputStream?
        Stream.getBoundStreams(withBufferSize: 256 << 10, inputStream: &input, outputStream: &output)
        guard let input, let output else { throw HTTPFailure(.other, host: "", detail: "no stream for the body") }
        // Used by the one task below alone.
        nonisolated(unsafe) let sink = output
        Task {
            sink.open()
            defer { sink.close() }
            for try await chunk in body {
                var rest = chunk[...]
                while !rest.isEmpty {
                    guard sink.streamError == nil, sink.streamStatus != .closed else { return }
                    guard sink.hasSpaceAvailable else {
                        try await Task.sleep(for: .milliseconds(5))
                        continue
                    }
                    let sent = unsafe rest.withUnsafeBufferPointer { buffer in
                        buffer.baseAddress.map { unsafe sink.write($0, maxLength: buffer.count) } ?? 0
                    }
                    guard sent > 0 else { return }
                    rest.removeFirst(sent)
                }
            }
        }
        return input
    }
}

extension Duration {
    fileprivate var seconds: Double { self / .seconds(1) }
}
#endif
