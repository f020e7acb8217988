/// A service that did not do what was asked: what was attempted, what came back, and what a person can do about it.
///
/// Nothing in it is secret: keys are taken out of the address and out of the server's own words.
public struct ServiceError: Error, Sendable {
    /// What went wrong, for code to decide by.
    public var code: Code
    /// The request, such as `GET http://nas:8989/api/v3/series`.
    public var attempted: String
    /// The answer's status; `nil` where there was no answer.
    public var status: Int?
    /// The server's own words, every one of them.
    public var messages: [String]
    /// One sentence that says what to do.
    public var advice: String
    /// How long the server asks to be left alone.
    public var retryAfter: Duration?
    /// The error underneath, where there was one: `HTTPFailure`, `SyntaxError`, `Mismatch` and the like.
    public var underlying: (any Error)?

    /// All of it is printed: the caller has taken every key out.
    public init(
        _ code: Code, attempted: String, status: Int? = nil, messages: [String] = [], advice: String,
        retryAfter: Duration? = nil, underlying: (any Error)? = nil
    ) {
        (self.code, self.attempted, self.status) = (code, attempted, status)
        (self.messages, self.advice) = (messages, advice)
        (self.retryAfter, self.underlying) = (retryAfter, underlying)
    }
}

extension ServiceError {
    /// What can go wrong between a program and a service.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The same for every error of its kind, so that errors can be counted by it.
        public let name: String
        /// What happened, in a few words for people.
        public let phrase: String

        /// The name, without what happened: safe as a label to count by.
        public var description: String { name }
    }
}

extension ServiceError.Code {
    /// 401, or whatever the service answers to a key it does not know.
    public static let wrongKey = Self(name: "wrongKey", phrase: "the key was not accepted")
    /// 403: the key is known and may not do this.
    public static let forbidden = Self(name: "forbidden", phrase: "this is not allowed")
    /// The service answers nobody at this address for a while, after log-ins that failed.
    public static let banned = Self(name: "banned", phrase: "log-ins from this address are blocked")
    /// 404, which a service also answers to a route its version does not have.
    public static let notFound = Self(name: "notFound", phrase: "there is no such thing")
    /// A web page, such as a login form, where the API was expected.
    public static let notTheAPI = Self(name: "notTheAPI", phrase: "a web page came instead of the API's answer")
    /// A redirect to where the service really lives: another URL base, scheme or host.
    public static let wrongBase = Self(name: "wrongBase", phrase: "the service lives at another address")
    /// A redirect that cannot be followed: a loop, too many, or one that would repeat a write.
    public static let redirected = Self(name: "redirected", phrase: "the redirect was not followed")
    /// 503, while a service starts or migrates.
    public static let startingUp = Self(name: "startingUp", phrase: "the service is not ready")
    /// 429; `retryAfter` says for how long, where the server did.
    public static let rateLimited = Self(name: "rateLimited", phrase: "too many requests")
    /// The server's database is locked by its own work.
    public static let busy = Self(name: "busy", phrase: "the service is busy")
    /// 400 and 422: `messages` holds every complaint.
    public static let invalid = Self(name: "invalid", phrase: "the request was not accepted")
    /// 409: it exists already, is in use, or has changed meanwhile.
    public static let conflict = Self(name: "conflict", phrase: "it conflicts with what is there")
    /// 410: it was there once, or is switched off.
    public static let gone = Self(name: "gone", phrase: "it is gone or switched off")
    /// Any other 4xx.
    public static let rejected = Self(name: "rejected", phrase: "the request was turned down")
    /// 500 and any other 5xx that no other code stands for.
    public static let serverFault = Self(name: "serverFault", phrase: "the service failed")
    /// 502 and 504: a reverse proxy answered in the service's place.
    public static let badGateway = Self(name: "badGateway", phrase: "a proxy in front could not reach the service")
    /// An answer that is not the JSON or XML it should be; `messages` says where, with line and column.
    public static let unreadable = Self(name: "unreadable", phrase: "the answer could not be read")
    /// The answer's head or body goes beyond what its reader holds.
    public static let tooLarge = Self(name: "tooLarge", phrase: "the answer is too large")
    /// No answer within the deadline, or 408; a write may have happened nevertheless.
    public static let timedOut = Self(name: "timedOut", phrase: "no answer in time")
    /// Nothing listens at the port.
    public static let refused = Self(name: "refused", phrase: "the connection was refused")
    /// No way leads to the host.
    public static let unreachable = Self(name: "unreachable", phrase: "the host could not be reached")
    /// The host's name has no address.
    public static let nameNotFound = Self(name: "nameNotFound", phrase: "the host name is not known")
    /// The server's certificate is not one the client trusts.
    public static let certificate = Self(name: "certificate", phrase: "the certificate is not trusted")
    /// Encryption could not be set up, as where the port speaks plain http.
    public static let tls = Self(name: "tls", phrase: "no secure connection could be made")
    /// The connection ended in the middle of the answer; a write may have happened nevertheless.
    public static let cutShort = Self(name: "cutShort", phrase: "the connection ended before the answer did")
    /// Something listens there that does not speak HTTP.
    public static let protocolViolation = Self(name: "protocolViolation", phrase: "the answer is not HTTP")
    /// An address that cannot be used as it is written.
    public static let badAddress = Self(name: "badAddress", phrase: "the address cannot be used")
    /// A key or another header that holds what no header can carry.
    public static let unsendable = Self(name: "unsendable", phrase: "the request cannot be sent")
    /// Something answers there, and it is another application than the one that was meant.
    public static let otherApplication = Self(name: "otherApplication", phrase: "another application answers")
    /// Not sent: a secret in it is still the stars a server shows in its place.
    public static let masked = Self(name: "masked", phrase: "a secret is masked")
    /// A setting that what is set up does not have.
    public static let unknownField = Self(name: "unknownField", phrase: "there is no such field")
    /// Not sent: the version of the API that is spoken has no such thing.
    public static let wrongVersion = Self(name: "wrongVersion", phrase: "this version of the API has no such thing")
    /// Not sent: the circuit breaker is open.
    public static let circuitOpen = Self(name: "circuitOpen", phrase: "not sent, the service has been failing")
    /// The service took the work on and reports that it came to nothing.
    public static let unsuccessful = Self(name: "unsuccessful", phrase: "it did not succeed")
    /// What was handed out for a time is too old by now: a sign-in nobody finished, a token.
    public static let expired = Self(name: "expired", phrase: "it has expired")
    /// Nothing in a recording answers this request.
    public static let notRecorded = Self(name: "notRecorded", phrase: "the recording has no answer to this")

    /// What a status that is no success means.
    init(status: Int) {
        self =
            switch status {
            case 401, 498: .wrongKey
            case 403: .forbidden
            case 404: .notFound
            case 400, 422: .invalid
            case 409: .conflict
            case 408: .timedOut
            case 410: .gone
            case 429: .rateLimited
            case 502, 504: .badGateway
            case 503: .startingUp
            case 500...: .serverFault
            case 300..<400: .redirected
            default: .rejected
            }
    }
}

extension ServiceError: CustomStringConvertible {
    /// What was attempted, what came back and what to do, in that order.
    public var description: String {
        let answer = status.map { "\($0), \(code.phrase)" } ?? code.phrase
        let more = messages.count > 5 ? ["and \(messages.count - 5) more"] : []
        let words = messages.isEmpty ? "" : " (\((messages.prefix(5) + more).joined(separator: "; ")))"
        return "\(attempted): \(answer)\(words). \(advice)"
    }
}
