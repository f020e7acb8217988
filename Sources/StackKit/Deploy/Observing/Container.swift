public import struct FoundationEssentials.Date

/// A container of a stack as its engine describes it.
public struct Container: Hashable, Sendable {
    /// 64 hexadecimal digits.
    public var id: String
    /// Without the leading slash.
    public var name: String
    /// The service it belongs to.
    public var service: String
    /// `running`, `exited`, `created`, `restarting`, `paused`, `removing`, `dead`, or a word docker may invent.
    public var state: String
    /// What its health check says; `nil` without one.
    public var health: Health?
    /// What its program exited with; meaningless while it runs.
    public var exitCode: Int
    /// True where the kernel ended it for want of memory.
    public var isOutOfMemory = false
    /// Why the engine could not start it.
    public var error = ""
    /// How often its restart policy has started it again.
    public var restarts = 0
    /// When its program was last started.
    public var started: Date?
    /// The image as the compose file named it.
    public var image: String
    /// What that name meant when it was made: `sha256:` and 64 digits.
    public var imageID: String
    /// Compose's hash of everything the service says.
    public var configHash: String
    /// The container whose network it lives in.
    public var networkOf: String?
    /// The folders of the host it sees.
    public var mounts: [Mount] = []

    /// A health check's verdict and its last runs.
    public struct Health: Hashable, Sendable {
        /// `starting`, `healthy` or `unhealthy`.
        public var status: String
        /// The last runs, the newest at the end.
        public var runs: [Run]

        /// One run of the check.
        public struct Run: Hashable, Sendable {
            /// Zero is healthy.
            public var code: Int
            /// What it wrote; docker keeps the first 4 KiB.
            public var output: String
        }
    }

    /// A folder or volume inside the container.
    public struct Mount: Hashable, Sendable {
        /// `bind`, `volume` or `tmpfs`.
        public var kind: String
        /// On the host.
        public var source: String
        /// In the container.
        public var target: String
        /// False where it is mounted read-only.
        public var isWritable: Bool
    }

    /// True while its program runs and is not known to be unwell.
    public var isWell: Bool { state == "running" && health?.status != "unhealthy" }

    /// Such as `running, healthy` or `exited with 3`.
    public var words: String {
        switch state {
        case "running": "running" + (health.map { ", \($0.status)" } ?? "")
        case "exited", "dead": isOutOfMemory ? "ended for want of memory" : "exited with \(exitCode)"
        case "restarting": "restarting again and again, last exit code \(exitCode)"
        default: state
        }
    }
}
