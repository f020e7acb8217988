/// What a machine is like, as far as a configuration's validity depends on it. What is not in here is unknown.
public struct MachineFacts: Hashable, Sendable {
    /// What stands at a path; nothing does where the entry is `nil`.
    public var entries: [String: Fact<Entry?>] = [:]
    /// Whether a file in the first folder can be linked into the second.
    public var links: [FolderPair: Fact<Bool>] = [:]
    /// What listens on the machine.
    public var listeners: Fact<Set<Listener>> = .unseen
    /// Whether the machine knows a time zone of that name.
    public var zones: [String: Fact<Bool>] = [:]
    /// What is wrong with a key's place; `nil` where the key is there.
    public var keyFlaws: [KeyReference: Fact<String?>] = [:]
    /// How long ago a key was put at its place.
    public var ages: [KeyReference: Fact<Duration>] = [:]
    /// What the stack itself listens on already, so that it is not in its own way.
    public var ownListeners: Set<Listener> = []
    /// What must be left free, whoever uses it, and why: `the page of stack-setup`.
    public var reserved: [Listener: String] = [:]

    /// A machine of which nothing is known.
    public init() {}

    /// What stands at a path.
    public struct Entry: Hashable, Sendable {
        /// What it is.
        public var kind: Kind
        /// The number of the user it belongs to.
        public var owner: Int
        /// The number of the group it belongs to.
        public var group: Int
        /// Nine bits.
        public var mode: Int
        /// Further users may have permissions that the mode does not tell.
        public var hasAccessList: Bool
        /// The file system is mounted so that nobody can write.
        public var isReadOnly: Bool
        /// Which file system it is on.
        public var device: UInt64
        /// What is free on its file system, in bytes.
        public var free: Int64

        /// What may stand at a path.
        public enum Kind: Hashable, Sendable {
            /// A folder.
            case folder
            /// A file.
            case file
            /// A device, a socket, a pipe.
            case other
        }

        /// An entry of a machine as a value.
        public init(
            _ kind: Kind = .folder, owner: Int = 1000, group: Int = 1000, mode: Int = 0o775,
            hasAccessList: Bool = false,
            isReadOnly: Bool = false, device: UInt64 = 1, free: Int64 = 1 << 40
        ) {
            (self.kind, self.owner, self.group, self.mode) = (kind, owner, group, mode)
            (self.hasAccessList, self.isReadOnly, self.device, self.free) = (hasAccessList, isReadOnly, device, free)
        }
    }

    /// Two folders, from one to the other.
    public struct FolderPair: Hashable, Sendable {
        /// Where the file is.
        public var from: String
        /// Where it is to be as well.
        public var to: String

        /// Both absolute.
        public init(from: String, to: String) { (self.from, self.to) = (from, to) }
    }

    /// A port that is listened on.
    public struct Listener: Hashable, Sendable {
        /// `nil` for every address.
        public var address: IPAddress?
        /// The number.
        public var port: Int
        /// What it speaks.
        public var `protocol`: IPProtocol

        /// At every address, unless told otherwise.
        public init(_ port: Int, _ protocol: IPProtocol = .tcp, at address: IPAddress? = nil) {
            (self.port, self.protocol, self.address) = (port, `protocol`, address)
        }
    }
}

extension MachineFacts {
    func entry(_ path: String) -> Fact<Entry?> { entries[path] ?? .unseen }
    func links(from: String, to: String) -> Fact<Bool> { links[FolderPair(from: from, to: to)] ?? .unseen }
}
