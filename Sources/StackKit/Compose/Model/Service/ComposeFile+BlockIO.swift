extension ComposeFile {
    /// Limits of a container's disk access.
    public struct BlockIO: Hashable, Sendable {
        /// Its weight against others, 10 to 1000.
        public var weight: Int?
        /// Its weight on some devices.
        public var weightDevice: [DeviceWeight] = []
        /// Bytes a second that may be read.
        public var readBytes: [DeviceRate] = []
        /// Operations a second that may read.
        public var readOperations: [DeviceRate] = []
        /// Bytes a second that may be written.
        public var writeBytes: [DeviceRate] = []
        /// Operations a second that may write.
        public var writeOperations: [DeviceRate] = []
        /// Members the specification does not know.
        public var others = Members()

        /// No limits.
        public init() {}
    }

    /// A limit of one device.
    public struct DeviceRate: Hashable, Sendable {
        /// The host's path.
        public var path: String?
        /// Bytes or operations a second.
        public var rate: ByteSize?
        /// Members the specification does not know.
        public var others = Members()

        /// No limit yet.
        public init() {}
    }

    /// A weight on one device.
    public struct DeviceWeight: Hashable, Sendable {
        /// The host's path.
        public var path: String?
        /// 10 to 1000.
        public var weight: Int?
        /// Members the specification does not know.
        public var others = Members()

        /// No weight yet.
        public init() {}
    }
}

extension ComposeFile.BlockIO: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.BlockIO>([
        ComposeField("weight", \.weight), ComposeField("weight_device", \.weightDevice),
        ComposeField("device_read_bps", \.readBytes), ComposeField("device_read_iops", \.readOperations),
        ComposeField("device_write_bps", \.writeBytes), ComposeField("device_write_iops", \.writeOperations),
    ])
}

extension ComposeFile.DeviceRate: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.DeviceRate>([
        ComposeField("path", \.path), ComposeField("rate", \.rate),
    ])
}

extension ComposeFile.DeviceWeight: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.DeviceWeight>([
        ComposeField("path", \.path), ComposeField("weight", \.weight),
    ])
}
