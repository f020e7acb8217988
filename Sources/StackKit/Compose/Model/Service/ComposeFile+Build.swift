extension ComposeFile {
    /// How an image is built.
    public struct Build: Hashable, Sendable {
        /// The folder, or the address of a repository.
        public var context: String?
        /// The file, from the context on.
        public var dockerfile: String?
        /// The file's text.
        public var dockerfileInline: String?
        /// Arguments; a name without a value takes it from whoever builds.
        public var arguments = ComposeTable<String?>()
        /// Agents and keys, by name.
        public var ssh = ComposeTable<String?>()
        /// Labels of the image.
        public var labels = ComposeTable<String>()
        /// Where layers may be taken from.
        public var cacheFrom: [String] = []
        /// Where layers are put.
        public var cacheTo: [String] = []
        /// Whether every layer is built anew.
        public var isWithoutCache: Bool?
        /// Further folders, by name.
        public var additionalContexts = ComposeTable<String>()
        /// The network that commands run in.
        public var network: String?
        /// Whether, and how, the image's origin is attested.
        public var provenance: Document?
        /// Whether, and how, its parts are listed.
        public var sbom: Document?
        /// Whether base images are always pulled.
        public var pulls: Bool?
        /// The stage that is built.
        public var target: String?
        /// The size of `/dev/shm`.
        public var shmSize: ByteSize?
        /// Names with their addresses.
        public var extraHosts = ComposeTable<[String]>()
        /// The technology that isolates it, for Windows.
        public var isolation: String?
        /// Whether commands may do everything.
        public var isPrivileged: Bool?
        /// Privileges that commands may ask for.
        public var entitlements: [String] = []
        /// Secrets that commands may read.
        public var secrets: [Grant] = []
        /// Further names of the image.
        public var tags: [String] = []
        /// Limits of the commands' processes.
        public var ulimits = ComposeTable<Ulimit>()
        /// The platforms it is built for.
        public var platforms: [String] = []
        /// Members the specification does not know.
        public var others = Members()

        /// A folder with a `Dockerfile`.
        public init(context: String? = nil) { self.context = context }
    }
}

extension ComposeFile.Build: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Build>([
        ComposeField("context", \.context), ComposeField("dockerfile", \.dockerfile),
        ComposeField("dockerfile_inline", \.dockerfileInline), ComposeField("target", \.target),
        ComposeField("args", \.arguments, as: .environment), ComposeField("ssh", \.ssh, as: .environment),
        ComposeField("additional_contexts", \.additionalContexts, as: .pairs),
        ComposeField("cache_from", \.cacheFrom), ComposeField("cache_to", \.cacheTo),
        ComposeField("no_cache", \.isWithoutCache), ComposeField("pull", \.pulls),
        ComposeField("network", \.network), ComposeField("extra_hosts", \.extraHosts, as: .hosts),
        ComposeField("secrets", \.secrets), ComposeField("shm_size", \.shmSize), ComposeField("ulimits", \.ulimits),
        ComposeField("isolation", \.isolation), ComposeField("privileged", \.isPrivileged),
        ComposeField("entitlements", \.entitlements), ComposeField("provenance", \.provenance),
        ComposeField("sbom", \.sbom), ComposeField("tags", \.tags), ComposeField("platforms", \.platforms),
        ComposeField("labels", \.labels, as: .pairs),
    ])

    init() { self.init(context: nil) }

    init?(compose document: Document) {
        switch document {
        case .string(let context): self.init(context: context)
        case .object(let members): self.init(members)
        default: return nil
        }
    }
}
