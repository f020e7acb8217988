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
        default: return nil
        }
    }
}
