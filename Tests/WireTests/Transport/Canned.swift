import Support
import Wire

/// A server that gives the answers it was handed, one after the other, and remembers what it was asked.
final class Canned: Sendable {
    private let answers: Lock<[Result<Response, any Error>]>
    private let requests = Lock<[Request]>([])

    init(_ answers: Result<Response, any Error>...) { self.answers = Lock(answers) }

    convenience init(_ status: Int, _ text: String = "", headers: Headers = ["Content-Type": "application/json"]) {
        self.init(.success(Response(status: status, headers: headers, body: Body(text))))
    }

    var asked: [Request] { requests.withLock { $0 } }
    var lines: [String] { asked.map(\.line) }

    /// The last answer is given again and again.
    var transport: Transport {
        Transport { [self] request in
            requests.withLock { $0.append(request) }
            return try answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }.get()
        }
    }
}

extension Result<Response, any Error> {
    static func status(_ status: Int, _ text: String = "", headers: Headers = [:]) -> Self {
        .success(Response(status: status, headers: headers, body: Body(text)))
    }

    static func failure(_ code: HTTPFailure.Code) -> Self { .failure(HTTPFailure(code, host: "nas")) }

    static func redirect(_ status: Int, to place: String) -> Self { .status(status, headers: ["Location": place]) }
}

/// A body that arrives in these chunks, and may break off.
struct Chunks: AsyncSequence, Sendable {
    var chunks: [[UInt8]]
    var failure: (any Error)?

    struct AsyncIterator: AsyncIteratorProtocol {
        var chunks: ArraySlice<[UInt8]>
        var failure: (any Error)?

        mutating func next() async throws -> [UInt8]? {
            if let chunk = chunks.popFirst() { return chunk }
            if let failure { throw failure }
            return nil
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: chunks[...], failure: failure) }
}

/// The error that asking throws; `nil` where it throws none.
func serviceError(_ body: () async throws -> some Any) async -> ServiceError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? ServiceError
    }
}
