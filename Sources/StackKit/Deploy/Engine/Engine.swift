/// A container engine, as what can be asked of it: one function, so that everything above is tested without one.
public struct Engine: Sendable {
    /// One question or order, in the words of the `docker` command line without its first.
    public struct Call: Hashable, Sendable {
        /// Such as `["compose", "--project-name", "media", "ps"]`.
        public var arguments: [String]
        /// What its standard input holds.
        public var input: [UInt8]
        /// When it is ended; `nil` for one that lasts as long as somebody listens.
        public var deadline: Duration?

        /// A call that may take a minute unless said otherwise.
        public init(_ arguments: [String], input: [UInt8] = [], deadline: Duration? = .seconds(60)) {
            (self.arguments, self.input, self.deadline) = (arguments, input, deadline)
        }
    }

    /// A line as it was written, without its end.
    public enum Line: Hashable, Sendable {
        /// Written to standard output.
        case output(String)
        /// Written to standard error, as progress is.
        case errors(String)
    }

    /// What is left when a call is over.
    public struct Answer: Hashable, Sendable {
        /// What the command exited with; zero is success.
        public var code: Int32
        /// Standard output, up to 32 MiB.
        public var output: [UInt8]
        /// The end of standard error.
        public var errors: String

        /// An answer, such as a test makes one.
        public init(code: Int32 = 0, output: [UInt8] = [], errors: String = "") {
            (self.code, self.output, self.errors) = (code, output, errors)
        }

        /// Standard output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Runs a call to its end and hears what it writes meanwhile. An exit code other than zero is an answer, too.
    public typealias Run = @Sendable (Call, _ heard: @escaping @Sendable (Line) -> Void) async throws -> Answer

    /// What people call it: the name of the host it is on.
    public let name: String
    private let run: Run

    /// An engine made of a function.
    public init(_ name: String, _ run: @escaping Run) { (self.name, self.run) = (name, run) }

    /// Asks, whatever comes back. Throws `EngineError` where the command line itself is missing or takes too long.
    public func answer(
        to call: Call, _ heard: @escaping @Sendable (Line) -> Void = { _ in }
    ) async throws -> Answer {
        try await run(call, heard)
    }

    /// Asks for something that must succeed. Throws `EngineError` with what went wrong and what to do.
    ///
    /// - Parameter attempt: what is tried, in words that go behind "could not", such as `list the containers`.
    @discardableResult
    public func ask(
        _ call: Call, to attempt: String, _ heard: @escaping @Sendable (Line) -> Void = { _ in }
    ) async throws -> Answer {
        let answer = try await run(call, heard)
        guard answer.code == 0 else { throw EngineError(attempt, on: name, answer) }
        return answer
    }

    /// The same engine; what is asked of it is seen before.
    public func watched(_ seen: @escaping @Sendable (Call) -> Void) -> Engine {
        Engine(name) { [run] call, heard in
            seen(call)
            return try await run(call, heard)
        }
    }
}
