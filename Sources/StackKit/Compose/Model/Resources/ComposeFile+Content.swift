extension ComposeFile {
    /// A secret or a config: where the content of a file that services may read comes from.
    public struct Content: Hashable, Sendable {
        /// Its name on the host; Compose makes one up where there is none.
        public var name: String?
        /// The file that holds it, from the compose file's folder on.
        public var file: String?
        /// The variable that holds it.
        public var environment: String?
        /// The text itself, for a config.
        public var content: String?
        /// Whether a swarm has it already.
        public var external: External?
        /// Labels.
        public var labels = ComposeTable<String>()
        /// Where a swarm keeps it.
        public var driver: String?
        /// Options of that driver.
        public var driverOptions = ComposeTable<Document>()
        /// How a swarm fills in its placeholders.
        public var templateDriver: String?
        /// Members the specification does not know.
        public var others = Members()

        /// What is in a file.
        public init(file: String? = nil) { self.file = file }
    }
}

extension ComposeFile.Content: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Content>([
        ComposeField("name", \.name), ComposeField("file", \.file), ComposeField("environment", \.environment),
        ComposeField("content", \.content), ComposeField("external", \.external), ComposeField("driver", \.driver),
        ComposeField("driver_opts", \.driverOptions), ComposeField("template_driver", \.templateDriver),
        ComposeField("labels", \.labels, as: .pairs),
    ])
    init() { self.init(file: nil) }
}
