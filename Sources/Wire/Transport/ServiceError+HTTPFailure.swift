/// What a failed exchange or an unreadable answer is in the words of a service's error.
extension ServiceError.Code {
    /// What an error of a transport means; `nil` for one that says nothing about the service, such as a cancellation.
    init?(failure: any Error) {
        switch failure {
        case let error as ServiceError: self = error.code
        case let error as HTTPFailure: self.init(error.code)
        case let error as Refusal: self = error.code
        case is ConnectionCut: self = .cutShort
        case is BodyTooLarge: self = .tooLarge
        case is SyntaxError, is Mismatch, is DecodingError: self = .unreadable
        default: return nil
        }
    }

    private init?(_ code: HTTPFailure.Code) {
        switch code {
        case .nameNotFound: self = .nameNotFound
        case .refused: self = .refused
        case .idleTimedOut, .deadlineExceeded: self = .timedOut
        case .certificate: self = .certificate
        case .tls: self = .tls
        case .cutShort: self = .cutShort
        case .tooLarge: self = .tooLarge
        case .unsupportedURL: self = .badAddress
        case .invalidHeader: self = .unsendable
        case .protocolViolation: self = .protocolViolation
        case .closed: return nil
        // Who does not even take the connection is off, or behind a firewall.
        default: self = .unreachable
        }
    }
}

extension ServiceError {
    /// What a failure itself has to say, where that is more than its code.
    static func words(of failure: any Error) -> [String] {
        switch failure {
        case let error as SyntaxError: ["line \(error.line), column \(error.column): \(error.message)"]
        case let error as HTTPFailure: error.isPlain || error.detail.isEmpty ? [] : [error.detail]
        case let error as Refusal: error.messages
        case is BodyTooLarge, is Mismatch: ["\(failure)"]
        default: []
        }
    }

    /// The failure as others may dump it: a syntax error shows the line it is about, and that line may hold a key.
    static func printable(_ failure: any Error, by printable: (String) -> String) -> (any Error)? {
        switch failure {
        case var error as SyntaxError:
            error.excerpt = ""
            return error
        case let error as HTTPFailure:
            return HTTPFailure(error.code, host: error.host, detail: printable(error.detail), number: error.number)
        case var error as Mismatch:
            error.found = printable(error.found)
            return error
        case is Refusal: return nil
        default: return failure
        }
    }
}

/// A refusal told inside a success, as JSON-RPC services do. Thrown while an answer is read, it becomes a
/// `ServiceError` like any other.
package struct Refusal: Error, Hashable {
    package var code: ServiceError.Code
    package var messages: [String]

    /// - Parameter document: The part of the answer that says what went wrong, in any shape the services use.
    package init(_ code: ServiceError.Code, saying document: Document) {
        (self.code, messages) = (code, ServerWords.lines(of: ServerWords.read(document)))
    }
}

extension HTTPFailure {
    /// True where the code says it all.
    fileprivate var isPlain: Bool {
        isTimeout || [.nameNotFound, .refused, .cutShort, .unsupportedURL].contains(code)
    }
}
