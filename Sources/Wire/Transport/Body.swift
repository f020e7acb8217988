/// The bytes of a message: at hand, or arriving.
public struct Body: Sendable {
    package enum Content: Sendable {
        case whole([UInt8])
        case arriving(@Sendable () -> any AsyncIteratorProtocol<[UInt8], any Error>)
    }

    package let content: Content

    /// No bytes.
    public static let empty = Body([])

    /// Bytes at hand, which can be read any number of times.
    public init(_ bytes: [UInt8]) { content = .whole(bytes) }
    /// The UTF-8 of a text, which can be read any number of times.
    public init(_ text: String) { content = .whole(Array(text.utf8)) }

    /// Bytes that come chunk by chunk and can be read once.
    public init(arriving chunks: some AsyncSequence<[UInt8], any Error> & Sendable) {
        content = .arriving { chunks.makeAsyncIterator() }
    }

    /// The bytes, where they are at hand already.
    public var bytes: [UInt8]? { if case .whole(let bytes) = content { bytes } else { nil } }

    /// Waits for every byte, and gives up with `BodyTooLarge` at the first beyond `limit`.
    public func collect(upTo limit: Int = .max) async throws -> [UInt8] {
        if case .whole(let bytes) = content {
            guard bytes.count <= limit else { throw BodyTooLarge(limit: limit) }
            return bytes
        }
        var all: [UInt8] = []
        for try await chunk in self {
            guard all.count + chunk.count <= limit else { throw BodyTooLarge(limit: limit) }
            all += chunk
        }
        return all
    }
}

extension Body: AsyncSequence {
    /// One chunk, of whatever size it arrived in.
    public typealias Element = [UInt8]

    /// Hands out the chunks in the order they arrive.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var whole: [UInt8]?
        private var chunks: (any AsyncIteratorProtocol<[UInt8], any Error>)?

        init(_ content: Content) {
            switch content {
            case .whole(let bytes): whole = bytes.isEmpty ? nil : bytes
            case .arriving(let start): chunks = start()
            }
        }

        /// The next chunk, `nil` at the end; throws what the connection throws, for bytes at hand nothing.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            if let bytes = whole.take() { return bytes }
            return try await chunks?.next(isolation: actor)
        }

        /// The next chunk, `nil` at the end; throws what the connection throws, for bytes at hand nothing.
        public mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }
    }

    /// Starts reading: bytes at hand come as one chunk, arriving ones can be read only once.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(content) }
}

/// A body that grew past what its reader was ready to hold.
public struct BodyTooLarge: Error, Hashable, CustomStringConvertible {
    /// In bytes.
    public let limit: Int

    /// The limit that was passed, in bytes.
    public init(limit: Int) { self.limit = limit }

    /// One sentence with the limit in bytes.
    public var description: String { "the answer is larger than \(limit) bytes" }
}
