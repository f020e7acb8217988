extension ComposeFile {
    /// One service: how its containers are made and run.
    public struct Service: Hashable, Sendable {
        // Where it comes from.
        /// The image, such as `lscr.io/linuxserver/radarr:5.14.0`.
        public var image: String?
        /// How the image is built, where it is.
        public var build: Build?
        /// `always`, `never`, `missing`, `build`, `daily`, `weekly` or `every_…`.
        public var pullPolicy: String?
        /// How old an image may get before it is pulled again.
        public var pullRefreshAfter: String?
        /// Such as `linux/arm64`.
        public var platform: String?
        /// A service whose members this one starts from.
        public var extends: Extension?
        /// A program that runs the service in place of a container.
        public var provider: Provider?
        /// The profiles it belongs to; without any it is always started.
        public var profiles: [String] = []

        // What runs.
        /// The container's name; Compose makes one up where there is none.
        public var containerName: String?
        /// The name the container knows itself by.
        public var hostname: String?
        /// The domain the container knows itself in.
        public var domainName: String?
        /// What is run instead of the image's entry point.
        public var entrypoint: Command?
        /// What is run, or handed to the entry point, instead of the image's command.
        public var command: Command?
        /// The folder it is run in.
        public var workingDirectory: String?
        /// `user` or `uid:gid`.
        public var user: String?
        /// Further groups of that user, by name or number.
        public var groupAdd: [String] = []
        /// Whether a small init process reaps children and forwards signals.
        public var isInit: Bool?
        /// Whether standard input stays open.
        public var isStdinOpen: Bool?
        /// Whether it has a terminal.
        public var hasTerminal: Bool?
        /// How many containers of it there are.
        public var scale: Int?
        /// Whether Compose shows its output.
        public var isAttached: Bool?

        // What it is given.
        /// Files that variables are read from, the later over the earlier.
        public var envFiles: [EnvFile] = []
        /// Variables; a name without a value takes it from whoever starts the project.
        public var environment = ComposeTable<String?>()
        /// Contents mounted as files below `/run/secrets`.
        public var secrets: [Grant] = []
        /// Contents mounted as files.
        public var configs: [Grant] = []
        /// Language models whose addresses it is told.
        public var models = ComposeTable<ModelUse>()

        // What it starts after, and what becomes of it.
        /// Services that are started before, by name.
        public var dependsOn = ComposeTable<Dependency>()
        /// What happens when it ends.
        public var restart: Restart?
        /// How it is told whether the container works.
        public var healthCheck: HealthCheck?
        /// How long it may take to end before it is killed.
        public var stopGracePeriod: ComposeDuration?
        /// The signal that ends it.
        public var stopSignal: String?
        /// Commands that are run inside once it runs.
        public var postStart: [Hook] = []
        /// Commands that are run inside before it is stopped.
        public var preStop: [Hook] = []

        // How it is reached.
        /// `host`, `none`, `bridge`, `service:NAME`, `container:NAME`; `nil` where it joins `networks`.
        public var networkMode: String?
        /// The networks it joins, by name; the project's default one where there are none.
        public var networks = ComposeTable<Attachment>()
        /// What it publishes on the host.
        public var ports: [Port] = []
        /// Ports that only other containers reach; documentation.
        public var expose: [String] = []
        /// Names with their addresses, added to the container's hosts.
        public var extraHosts = ComposeTable<[String]>()
        /// Servers that names are asked from.
        public var dns: [String] = []
        /// Domains that short names are looked up in.
        public var dnsSearch: [String] = []
        /// Options of the resolver.
        public var dnsOptions: [String] = []
        /// The address of its network card.
        public var macAddress: String?
        /// Services it reaches by other names: `service:alias`.
        public var links: [String] = []
        /// Containers of other projects it reaches: `container:alias`.
        public var externalLinks: [String] = []

        // What it sees of the disk.
        /// What is mounted, and where.
        public var volumes: [Mount] = []
        /// Services and containers whose mounts it shares.
        public var volumesFrom: [String] = []
        /// Folders that live in memory: `path[:options]`.
        public var tmpfs: [String] = []
        /// Whether its root file system cannot be written.
        public var isReadOnly: Bool?
        /// The size of `/dev/shm`.
        public var shmSize: ByteSize?
        /// Options of the driver that stores it.
        public var storageOptions = ComposeTable<Document>()

        // What it may do.
        /// Devices of the host it may use.
        public var devices: [Device] = []
        /// Rules for devices, as control groups write them.
        public var deviceCgroupRules: [String] = []
        /// Graphics cards it may use.
        public var gpus: DeviceRequests?
        /// The runtime, such as `nvidia`.
        public var runtime: String?
        /// Capabilities it gains.
        public var capAdd: [String] = []
        /// Capabilities it loses.
        public var capDrop: [String] = []
        /// Whether it may do everything the host may.
        public var isPrivileged: Bool?
        /// Such as `no-new-privileges:true`.
        public var securityOptions: [String] = []
        /// Whether it gets the engine's socket.
        public var usesAPISocket: Bool?
        /// Parameters of the kernel in its namespaces.
        public var sysctls = ComposeTable<String>()
        /// Limits of its processes.
        public var ulimits = ComposeTable<Ulimit>()
        /// The file that holds credentials, for Windows.
        public var credentialSpec: CredentialSpec?
        /// `host`, `private`: the namespace of its control groups.
        public var cgroup: String?
        /// The control group above its own.
        public var cgroupParent: String?
        /// The namespace of its shared memory: `host`, `shareable`, `service:NAME` and so on.
        public var ipc: String?
        /// The namespace of its processes.
        public var pid: String?
        /// The namespace of its host name.
        public var uts: String?
        /// The namespace of its users.
        public var userNamespace: String?
        /// The technology that isolates it, for Windows.
        public var isolation: String?

        // What it may use up.
        /// The most memory it may take.
        public var memoryLimit: ByteSize?
        /// Memory that is set aside for it.
        public var memoryReservation: ByteSize?
        /// Memory and swap together; -1 sets no limit.
        public var memorySwapLimit: ByteSize?
        /// How readily its memory is swapped, 0 to 100.
        public var memorySwappiness: Int?
        /// How many processors it may keep busy.
        public var cpus: Double?
        /// The processors it may run on, such as `0-3`.
        public var cpuSet: String?
        /// Its weight against others, of 1024.
        public var cpuShares: Double?
        /// Processor time of each period, in microseconds.
        public var cpuQuota: Double?
        /// The period, in microseconds.
        public var cpuPeriod: Double?
        /// Real-time processor time of each period, in microseconds.
        public var cpuRealTimeRuntime: Double?
        /// The period of real time, in microseconds.
        public var cpuRealTimePeriod: Double?
        /// How many processors there are, for Windows.
        public var cpuCount: Int?
        /// Which part of the processors it may take, for Windows.
        public var cpuPercent: Int?
        /// How many processes it may have.
        public var pidsLimit: Int?
        /// Whether the kernel may not kill it for want of memory.
        public var isOOMKillDisabled: Bool?
        /// How readily the kernel kills it, -1000 to 1000.
        public var oomScoreAdjustment: Int?
        /// Limits of its disk access.
        public var blockIO: BlockIO?
        /// How swarms run it; of it Compose takes replicas and resources.
        public var deploy: Deploy?

        // What is said about it.
        /// Labels of the container.
        public var labels = ComposeTable<String>()
        /// Files that labels are read from.
        public var labelFiles: [String] = []
        /// Annotations of the container.
        public var annotations = ComposeTable<String>()
        /// Where its output goes.
        public var logging: Logging?
        /// What `docker compose watch` does.
        public var develop: Develop?

        /// Members the specification does not know, such as `x-…`, and those that could not be read.
        public var others = Members()

        /// A service of which nothing is said yet.
        public init() {}
    }
}
