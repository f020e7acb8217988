extension ComposeFile {
    /// A volume that the engine keeps.
    public struct Volume: Hashable, Sendable {
        /// Its name on the host; Compose makes one up where there is none.
        public var name: String?
        /// Such as `local`.
        public var driver: String?
        /// Options of the driver: with `local` they can name an NFS share.
        public var driverOptions = ComposeTable<Document>()
        /// Whether it exists already, outside the project.
        public var external: External?
        /// Labels of the volume.
        public var labels = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// A volume like any other.
        public init(external: External? = nil) { self.external = external }
    }
}

extension ComposeFile.Volume: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.Volume>([
        ComposeField("name", \.name), ComposeField("external", \.external), ComposeField("driver", \.driver),
        ComposeField("driver_opts", \.driverOptions), ComposeField("labels", \.labels, as: .pairs),
    ])
    init() { self.init(external: nil) }
}
