/// A command whose answer tells something.
public struct Probe: Hashable, Sendable {
    /// Where a command is carried out.
    public enum Place: Hashable, Sendable {
        /// In the running container of a service.
        case service(String)
        /// On the host itself.
        case host
        /// By the engine: the command is one of docker's.
        case engine
    }

    /// What a command left behind.
    public struct Answer: Hashable, Sendable {
        /// Zero is success.
        public var code: Int32
        /// Standard output, without spaces around it.
        public var output: String
        /// Standard error, without spaces around it.
        public var errors: String

        /// An answer, such as a test makes one.
        public init(code: Int32 = 0, _ output: String = "", errors: String = "") {
            (self.code, self.output, self.errors) = (code, output, errors)
        }
    }

    /// Carries a probe out. One that could not be carried out is unknown; one that failed is an answer.
    public typealias Ask = @Sendable (Probe) async -> Observed<Answer>

    /// Where it is carried out.
    public var place: Place
    /// The program and its arguments.
    public var command: [String]

    /// A command at a place.
    public init(_ place: Place, _ command: [String]) { (self.place, self.command) = (place, command) }
}
