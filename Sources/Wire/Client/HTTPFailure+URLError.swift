#if !os(Linux)
import Foundation

extension HTTPFailure {
    init(_ error: URLError, _ host: String) {
        let code: Code =
            switch error.code {
            case .cannotFindHost, .dnsLookupFailed: .nameNotFound
            case .cannotConnectToHost: .refused
            case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed: .unreachable
            case .timedOut: .idleTimedOut
            case .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
                .serverCertificateNotYetValid:
                .certificate
            case .secureConnectionFailed, .clientCertificateRejected, .clientCertificateRequired: .tls
            case .networkConnectionLost: .cutShort
            case .badURL, .unsupportedURL: .unsupportedURL
            case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData:
                .protocolViolation
            case .dataLengthExceedsMaximum: .tooLarge
            default: .other
            }
        self.init(code, host: host, detail: error.localizedDescription, number: error.errorCode)
    }
}
#endif
