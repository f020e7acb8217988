/// What a failed exchange or an unreadable answer is in the words of a service's error.
extension ServiceError.Code {
    /// The service's side of a failed exchange.
    init(_ code: HTTPFailure.Code) {
        self =
            switch code {
            case .nameNotFound: .nameNotFound
            case .refused: .refused
            case .timedOut: .timedOut
            case .certificate: .certificate
            case .tls: .tls
            case .cutShort: .cutShort
            case .tooLarge: .tooLarge
            case .unsupportedURL: .badAddress
            case .protocolViolation: .protocolViolation
            default: .unreachable
            }
    }

    /// What an error of a transport means; `nil` for one that says nothing about the service.
    init?(failure: any Error) {
        switch failure {
        case let error as ServiceError: self = error.code
        case let error as HTTPFailure: self.init(error.code)
        case is BodyTooLarge: self = .tooLarge
        case is SyntaxError, is Mismatch, is DecodingError: self = .unreadable
        default: return nil
        }
    }
}

extension ServiceError {
    /// What a failure itself has to say, where that is more than its code.
    static func words(of failure: any Error) -> [String] {
        switch failure {
        case let error as SyntaxError: ["line \(error.line), column \(error.column): \(error.message)"]
        case let error as HTTPFailure: error.message.isEmpty ? [] : [error.message]
        case is BodyTooLarge, is Mismatch: ["\(failure)"]
        default: []
        }
    }

    /// The failure as others may dump it: a syntax error shows the line it is about, and that line may hold a key.
    static func printable(_ failure: any Error, by printable: (String) -> String) -> any Error {
        switch failure {
        case var error as SyntaxError:
            error.excerpt = ""
            return error
        case var error as HTTPFailure:
            error.message = printable(error.message)
            return error
        default: return failure
        }
    }
}
