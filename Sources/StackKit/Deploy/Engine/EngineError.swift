/// An engine that could not do what it was asked for: what was tried, what it said, and what to do about it.
public struct EngineError: Error, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// One word, stable, for a machine.
        public let description: String

        /// The docker command line is not installed.
        public static let noDocker = Code(description: "no-docker")
        /// Docker is there, but without its compose plugin.
        public static let noCompose = Code(description: "no-compose")
        /// Nothing answers where the engine should be.
        public static let noDaemon = Code(description: "no-daemon")
        /// The engine's socket is not for this user.
        public static let noPermission = Code(description: "no-permission")
        /// There is no docker context of that name.
        public static let noContext = Code(description: "no-context")
        /// Neither this machine nor the registry has the image.
        public static let noImage = Code(description: "no-image")
        /// The registry wants a login, or refuses this one.
        public static let noAccess = Code(description: "no-access")
        /// The registry does not answer.
        public static let noRegistry = Code(description: "no-registry")
        /// Something else listens at a port that a service wants.
        public static let portTaken = Code(description: "port-taken")
        /// Another container has the name.
        public static let nameTaken = Code(description: "name-taken")
        /// A folder that is to be mounted is not there.
        public static let noFolder = Code(description: "no-folder")
        /// A network or volume that is said to exist does not.
        public static let noResource = Code(description: "no-resource")
        /// The compose file is not valid.
        public static let badFile = Code(description: "bad-file")
        /// The compose file needs a variable that nobody set.
        public static let noVariable = Code(description: "no-variable")
        /// A container could not be started.
        public static let noStart = Code(description: "no-start")
        /// A container that others wait for failed.
        public static let unhealthy = Code(description: "unhealthy")
        /// The engine's disk is full.
        public static let noSpace = Code(description: "no-space")
        /// It took longer than it may.
        public static let overdue = Code(description: "overdue")
        /// The answer was not what this version of docker should give.
        public static let oddAnswer = Code(description: "odd-answer")
        /// None of these.
        public static let other = Code(description: "other")
    }

    /// What kind of failure it is.
    public var code: Code
    /// What was tried, in words that go behind "could not".
    public var attempt: String
    /// The host whose engine it was.
    public var host: String
    /// What the engine said.
    public var said: String
    /// A sentence of advice, where there is one to give.
    public var advice: String?

    /// A failure that is known to be of a kind; `advice` is the kind's own unless given.
    public init(_ code: Code, _ attempt: String, on host: String, said: String, advice: String? = nil) {
        (self.code, self.attempt, self.host, self.said) = (code, attempt, host, said)
        self.advice = advice ?? EngineSymptom.advice(code)
    }

    /// Reads the kind of failure from what docker and compose say.
    public init(_ attempt: String, on host: String, _ answer: Engine.Answer) {
        let words = ComposeProgress.complaint(in: answer.errors) ?? "it ended with code \(answer.code)"
        self.init(EngineSymptom.code(of: words), attempt, on: host, said: words)
    }

    /// `could not start the services on nas: port is already allocated. Something else …`
    public var description: String {
        "could not \(attempt) on \(host): \(said)" + (advice.map { "\n  \($0)" } ?? "")
    }
}
