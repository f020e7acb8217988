extension ComposeFile {
    /// Where a container's output goes.
    public struct Logging: Hashable, Sendable {
        /// Such as `json-file` or `local`.
        public var driver: String?
        /// Options of the driver, such as `max-size`.
        public var options = ComposeTable<String?>()
        /// Members the specification does not know.
        public var others = Members()

        /// The engine's own driver where none is given.
        public init(driver: String? = nil) { self.driver = driver }
    }
}

extension ComposeFile.Logging: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Logging>([
        ComposeField("driver", \.driver), ComposeField("options", \.options, as: .environment),
    ])
    init() { self.init(driver: nil) }
}
