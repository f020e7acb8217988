extension CatalogueEntry {
    /// What a container may do beyond an ordinary process. None may gain privileges later.
    public struct Rights: Hashable, Sendable {
        /// Capabilities that it keeps of those containers have anyway; all of them where this is `nil`.
        public var kept: [String]?
        /// Capabilities that it gains.
        public var gained: [String] = []
        /// Devices of the host it must have.
        public var devices: [String] = []
        /// Settings of the kernel, for its own network.
        public var kernel: [Variable] = []
        /// Whether its own files cannot be written.
        public var isReadOnly = false
        /// Folders that live in memory.
        public var memory: [String] = []
        /// Whether it needs somebody to look after its processes.
        public var needsInit = false

        /// Nothing at all, as a process that begins as an ordinary user.
        public static let none = Rights(kept: [])

        /// What a supervisor needs that begins as root: to take over folders, to step down to another user, and to end
        /// that user's processes.
        public static let supervisor = Rights(kept: ["CHOWN", "DAC_OVERRIDE", "FOWNER", "KILL", "SETGID", "SETUID"])

        /// What builds a tunnel: it keeps what containers have, and may change its network.
        public static let tunnel = Rights(kept: nil, gained: ["NET_ADMIN"])
    }

    /// A key that the container reads from a file: it stands in no variable and in no compose file.
    public struct KeyUse: Hashable, Sendable {
        /// Which of the service's keys it is.
        public enum Which: Hashable, Sendable {
            /// `key`.
            case key
            /// `claim`.
            case claim
        }

        /// Which of the service's keys it is.
        public var which: Which
        /// The variable that gets the key from the file, by the image's own means.
        public var variable: String
        /// The variable for the user that goes with it.
        public var userVariable: String?
    }
}
