/// Why an exchange with a server came to nothing, before any status was judged.
public struct HTTPFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for code to decide by.
    public struct Code: Hashable, Sendable {
        let name: String

        public static let nameNotFound = Code(name: "nameNotFound")
        public static let refused = Code(name: "refused")
        public static let unreachable = Code(name: "unreachable")
        public static let timedOut = Code(name: "timedOut")
        public static let certificate = Code(name: "certificate")
        public static let tls = Code(name: "tls")
        public static let cutShort = Code(name: "cutShort")
        public static let tooLarge = Code(name: "tooLarge")
        public static let unsupportedURL = Code(name: "unsupportedURL")
        public static let protocolViolation = Code(name: "protocolViolation")
    }

    public var code: Code
    public var message: String

    public init(_ code: Code, _ message: String) { (self.code, self.message) = (code, message) }

    public var description: String { message }
}
