extension ComposeFile {
    /// A service that another one waits for.
    public struct Dependency: Hashable, Sendable {
        /// What is waited for.
        public enum Condition: String, Hashable, Sendable, CaseIterable {
            /// That it runs.
            case started = "service_started"
            /// That its health check passed.
            case healthy = "service_healthy"
            /// That it ended without a failure.
            case completed = "service_completed_successfully"
        }

        /// What is waited for.
        public var condition: Condition
        /// Whether the waiting service is restarted when Compose restarts or replaces this one.
        public var restarts: Bool
        /// Whether its absence is an error.
        public var isRequired = true
        /// Members the specification does not know.
        public var others = Members()

        /// Waits until it runs, unless told otherwise.
        public init(_ condition: Condition = .started, restarts: Bool = false) {
            (self.condition, self.restarts) = (condition, restarts)
        }
    }
}

extension ComposeFile.Dependency: ComposeRecord {
    // Compose refuses one without a condition.
    static let fields = ComposeFields<ComposeFile.Dependency>([
        ComposeField("condition", \.condition, unless: nil), ComposeField("restart", \.restarts, unless: false),
        ComposeField("required", \.isRequired, unless: true),
    ])
    init() { self.init(.started) }
}

extension ComposeFile.Dependency.Condition: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self.init(rawValue: text)
    }

    var composed: Document { .string(rawValue) }
}
