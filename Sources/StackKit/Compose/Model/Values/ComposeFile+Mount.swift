extension ComposeFile {
    /// What a container sees at a path of its own.
    public struct Mount: Hashable, Sendable {
        /// Where the files are.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// A path of the host.
            case bind
            /// A volume that the engine keeps.
            case volume
            /// Memory.
            case tmpfs
            /// A volume of a swarm.
            case cluster
            /// A named pipe, for Windows.
            case npipe
            /// Another image's files.
            case image
        }

        /// Where the files are.
        public var kind: Kind
        /// The host's path, the volume's name or the image; `nil` for a volume without a name and for memory.
        public var source: String?
        /// The container's path.
        public var target: String
        /// Whether the container may only read.
        public var isReadOnly = false
        /// How far the container's view may lag behind, for macOS.
        public var consistency: String?
        /// What is said about a path of the host.
        public var bind: Bind?
        /// What is said about a volume.
        public var volume: VolumeOptions?
        /// What is said about memory.
        public var tmpfs: Tmpfs?
        /// What is said about an image.
        public var image: ImageOptions?
        /// Members the specification does not know.
        public var others = Members()

        /// A mount of any kind.
        public init(_ kind: Kind, source: String? = nil, target: String, isReadOnly: Bool = false) {
            (self.kind, self.source, self.target, self.isReadOnly) = (kind, source, target, isReadOnly)
        }

        /// A path of the host that is made where it is missing, as the short way to write it has it.
        public static func path(_ source: String, at target: String, isReadOnly: Bool = false) -> Mount {
            var mount = Mount(.bind, source: source, target: target, isReadOnly: isReadOnly)
            mount.bind = Bind(createsPath: true)
            return mount
        }
    }
}

extension ComposeFile.Mount {
    /// What is said about a path of the host.
    public struct Bind: Hashable, Sendable {
        /// How mounts below it spread, such as `rslave`.
        public var propagation: String?
        /// Whether a missing folder is made, which then belongs to root.
        public var createsPath: Bool?
        /// Whether mounts below it are taken along.
        public var recursive: String?
        /// `z` relabels it for several containers, `Z` for this one.
        public var selinux: String?
        /// Members the specification does not know.
        public var others = Members()

        /// A path that is made where it is missing, where that is said.
        public init(createsPath: Bool? = nil) { self.createsPath = createsPath }
    }

    /// What is said about a volume.
    public struct VolumeOptions: Hashable, Sendable {
        /// Whether the image's files are left out of a new volume.
        public var isNotCopied: Bool?
        /// The folder of the volume that is mounted.
        public var subpath: String?
        /// Labels of a volume that is made for it.
        public var labels = ComposeTable<String>()
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// What is said about memory.
    public struct Tmpfs: Hashable, Sendable {
        /// The most it takes.
        public var size: ByteSize?
        /// The permissions of its root.
        public var mode: Int?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }

    /// What is said about an image.
    public struct ImageOptions: Hashable, Sendable {
        /// The folder of the image that is mounted.
        public var subpath: String?
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said.
        public init() {}
    }
}
