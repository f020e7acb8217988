extension ComposeFile {
    /// How the engine is told whether a container works.
    public struct HealthCheck: Hashable, Sendable {
        /// Whether the image's own check is switched off.
        public var isDisabled: Bool?
        /// What is run: text by a shell, words beginning with `CMD`, `CMD-SHELL` or `NONE`.
        public var test: Command?
        /// How long between two checks; 30 s where nothing is said.
        public var interval: ComposeDuration?
        /// How long one may take; 30 s where nothing is said.
        public var timeout: ComposeDuration?
        /// How many failures in a row make the container unhealthy; 3 where nothing is said.
        public var retries: Int?
        /// How long failures do not count at the beginning.
        public var startPeriod: ComposeDuration?
        /// How long between two checks in that time.
        public var startInterval: ComposeDuration?
        /// Members the specification does not know.
        public var others = Members()

        /// A check of which nothing is said: the image's own.
        public init() {}

        /// A check that runs this.
        public init(_ test: Command) { self.test = test }

        /// Whether there is no check, nor the image's own.
        public var isOff: Bool {
            isDisabled == true || test == .words(["NONE"])
        }
    }
}

extension ComposeFile.HealthCheck: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.HealthCheck>([
        ComposeField("disable", \.isDisabled), ComposeField("test", \.test), ComposeField("interval", \.interval),
        ComposeField("timeout", \.timeout), ComposeField("retries", \.retries),
        ComposeField("start_period", \.startPeriod), ComposeField("start_interval", \.startInterval),
    ])
}
