/// An exchange that brought no answer, or only part of one. A status such as 404 is an answer, not a failure.
public struct HTTPFailure: Error, Hashable, Sendable {
    /// What went wrong; more may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code in a few words, the same in every run; safe as a label to count by.
        public let description: String

        /// The host's name has no address.
        public static let nameNotFound = Code(description: "name not found")
        /// Nothing listens at the port.
        public static let refused = Code(description: "refused")
        /// No way leads to the host.
        public static let unreachable = Code(description: "unreachable")
        /// No connection came about in time.
        public static let connectTimedOut = Code(description: "connect timed out")
        /// The server was silent for too long.
        public static let idleTimedOut = Code(description: "idle timed out")
        /// The whole exchange took too long.
        public static let deadlineExceeded = Code(description: "deadline exceeded")
        /// The server's certificate is not one this client trusts.
        public static let certificate = Code(description: "certificate")
        /// Encryption could not be set up.
        public static let tls = Code(description: "TLS")
        /// The connection ended before the answer did.
        public static let cutShort = Code(description: "cut short")
        /// The answer's head is larger than any honest one. (A body beyond its limit is `BodyTooLarge`.)
        public static let tooLarge = Code(description: "too large")
        /// Not an `http` or `https` address with a host.
        public static let unsupportedURL = Code(description: "unsupported URL")
        /// A header line that would break the request apart.
        public static let invalidHeader = Code(description: "invalid header")
        /// What came back is not HTTP.
        public static let protocolViolation = Code(description: "protocol violation")
        /// The client was closed.
        public static let closed = Code(description: "closed")
        /// None of the others; `detail` says more.
        public static let other = Code(description: "other")
    }

    /// What went wrong, for code to decide by.
    public let code: Code
    /// Host and port the request was for, without any credential.
    public let host: String
    /// The HTTP library's own words, for debugging.
    public let detail: String
    /// The HTTP library's own number (a `CURLcode`, on Apple platforms a `URLError.Code`), for debugging.
    public let number: Int?

    /// `host` is printed: give it without user name or password.
    public init(_ code: Code, host: String, detail: String = "", number: Int? = nil) {
        (self.code, self.host, self.detail, self.number) = (code, host, detail, number)
    }

    /// True where time ran out: while connecting, waiting, or altogether.
    public var isTimeout: Bool { [.connectTimedOut, .idleTimedOut, .deadlineExceeded].contains(code) }

    /// True where the request certainly never reached the server, so that even a write may be sent again.
    public var isBeforeSending: Bool {
        [.nameNotFound, .refused, .unreachable, .connectTimedOut, .certificate, .unsupportedURL, .invalidHeader]
            .contains(code)
    }
}

extension HTTPFailure: CustomStringConvertible {
    /// One sentence for a person, without header or credential.
    public var description: String {
        switch code {
        case .nameNotFound: "The name of \(host) could not be found."
        case .refused: "\(host) refused the connection: nothing listens there."
        case .unreachable: "\(host) could not be reached."
        case .connectTimedOut: "\(host) did not accept a connection in time."
        case .idleTimedOut: "\(host) fell silent in the middle of the exchange."
        case .deadlineExceeded: "\(host) did not answer in full in time."
        case .certificate: "The certificate of \(host) is not trusted."
        case .tls: "No encrypted connection to \(host) could be set up."
        case .cutShort: "\(host) ended the connection before its answer was complete."
        case .tooLarge: "The head of the answer from \(host) is too large."
        case .unsupportedURL: "The address is not an http or https address."
        case .invalidHeader: "A header of the request to \(host) holds a character that headers cannot carry."
        case .protocolViolation: "What \(host) sent back is not HTTP."
        case .closed: "The HTTP client was closed before \(host) answered."
        default: "The exchange with \(host) failed: \(detail)."
        }
    }
}
