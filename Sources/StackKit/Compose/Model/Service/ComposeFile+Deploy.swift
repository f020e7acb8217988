extension ComposeFile {
    /// How a swarm runs a service; of it Compose takes replicas, resources and labels.
    public struct Deploy: Hashable, Sendable {
        /// `replicated`, `global`, and these as jobs.
        public var mode: String?
        /// `vip` or `dnsrr`.
        public var endpointMode: String?
        /// How many containers there are.
        public var replicas: Int?
        /// Labels of the service.
        public var labels = ComposeTable<String>()
        /// How it is taken back.
        public var rollback: Update?
        /// How it is renewed.
        public var update: Update?
        /// What it may use up, and what is set aside for it.
        public var resources: Resources?
        /// What happens when a container ends.
        public var restartPolicy: RestartPolicy?
        /// Where it may run.
        public var placement: Placement?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }
}

extension ComposeFile.Deploy {
    /// How containers are replaced.
    public struct Update: Hashable, Sendable {
        /// How many at a time.
        public var parallelism: Int?
        /// How long between them.
        public var delay: ComposeDuration?
        /// `continue`, `rollback` or `pause`.
        public var failureAction: String?
        /// How long a new one is watched.
        public var monitor: ComposeDuration?
        /// Which part may fail.
        public var maxFailureRatio: Double?
        /// `stop-first` or `start-first`.
        public var order: String?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// What it may use up, and what is set aside for it.
    public struct Resources: Hashable, Sendable {
        /// What it may use up.
        public var limits: Amounts?
        /// What is set aside for it.
        public var reservations: Amounts?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// Amounts of what a machine has.
    public struct Amounts: Hashable, Sendable {
        /// Processors.
        public var cpus: Double?
        /// Memory.
        public var memory: ByteSize?
        /// Processes, as a limit.
        public var pids: Int?
        /// Whatever the machine counts, as a reservation; kept as it is written.
        public var genericResources: [Document] = []
        /// Devices, as a reservation.
        public var devices: [ComposeFile.DeviceRequest] = []
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// What happens when a container ends.
    public struct RestartPolicy: Hashable, Sendable {
        /// `none`, `on-failure` or `any`.
        public var condition: String?
        /// How long before it is started again.
        public var delay: ComposeDuration?
        /// How often that is tried.
        public var maxAttempts: Int?
        /// How long before a start counts as one that worked.
        public var window: ComposeDuration?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// Where it may run.
    public struct Placement: Hashable, Sendable {
        /// Such as `node.labels.disk == ssd`.
        public var constraints: [String] = []
        /// What containers are spread over; kept as it is written.
        public var preferences: [Document] = []
        /// How many of it one machine may run.
        public var maxReplicasPerNode: Int?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }
}
