extension ComposeFile {
    /// What `docker compose watch` does.
    public struct Develop: Hashable, Sendable {
        /// What is watched.
        public var watch: [Watch] = []
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing is watched.
        public init() {}
    }

    /// A path that is watched for changes.
    public struct Watch: Hashable, Sendable {
        /// From the compose file's folder on.
        public var path: String?
        /// `rebuild`, `sync`, `restart`, `sync+restart` or `sync+exec`.
        public var action: String?
        /// The container's path that changes are copied to.
        public var target: String?
        /// Patterns of files that do not count.
        public var ignore: [String] = []
        /// Patterns of files that count.
        public var include: [String] = []
        /// Whether everything is copied at the beginning.
        public var syncsAtFirst: Bool?
        /// What is run after copying.
        public var exec: Hook?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said yet.
        public init() {}
    }

    /// The file that holds credentials, for Windows.
    public struct CredentialSpec: Hashable, Sendable {
        /// The name of a config.
        public var config: String?
        /// A file's path.
        public var file: String?
        /// A value of the registry.
        public var registry: String?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said yet.
        public init() {}
    }

    /// A program that runs a service in place of a container.
    public struct Provider: Hashable, Sendable {
        /// Its name.
        public var kind: String?
        /// Its options: scalars or lists of them.
        public var options = ComposeTable<Document>()
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said yet.
        public init() {}
    }
}

extension ComposeFile.Develop: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.Develop>([ComposeField("watch", \.watch)])
}

extension ComposeFile.Watch: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Watch>([
        ComposeField("path", \.path), ComposeField("action", \.action), ComposeField("target", \.target),
        ComposeField("ignore", \.ignore, orOne: true), ComposeField("include", \.include, orOne: true),
        ComposeField("initial_sync", \.syncsAtFirst), ComposeField("exec", \.exec),
    ])
}

extension ComposeFile.CredentialSpec: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.CredentialSpec>([
        ComposeField("config", \.config), ComposeField("file", \.file), ComposeField("registry", \.registry),
    ])
}

extension ComposeFile.Provider: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Provider>([
        ComposeField("type", \.kind), ComposeField("options", \.options),
    ])
}
