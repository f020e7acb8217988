extension ComposeFile {
    /// A command that is run inside a container at a certain moment.
    public struct Hook: Hashable, Sendable {
        /// What is run.
        public var command: Command?
        /// Who runs it; the container's own user where nothing is said.
        public var user: String?
        /// Whether it may do everything.
        public var isPrivileged: Bool?
        /// The folder it is run in.
        public var workingDirectory: String?
        /// Further variables.
        public var environment = ComposeTable<String?>()
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing to run yet.
        public init() {}
    }
}

extension ComposeFile.Hook: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Hook>([
        ComposeField("command", \.command), ComposeField("user", \.user), ComposeField("privileged", \.isPrivileged),
        ComposeField("working_dir", \.workingDirectory),
        ComposeField("environment", \.environment, as: .environment),
    ])
}
