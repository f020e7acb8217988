public import FoundationEssentials

/// All that is known of a stack in trouble, as plain values: whoever calls has looked, and nothing is looked up here.
public struct DiagnosticsInput: Hashable, Sendable {
    /// What checking the configuration or the compose file found.
    public struct Finding: Hashable, Sendable, Codable {
        /// The rule or the field, such as `ports.taken` or `services.radarr.url`.
        public var subject: String
        /// What is wrong.
        public var problem: String
        /// How to mend it.
        public var remedy: String

        /// One finding, in the words of whoever found it.
        public init(_ subject: String, _ problem: String, remedy: String = "") {
            (self.subject, self.problem, self.remedy) = (subject, problem, remedy)
        }
    }

    /// One service as the engine sees it.
    public struct Service: Hashable, Sendable, Codable {
        /// As in the compose file.
        public var name: String
        /// With its tag or digest.
        public var image: String
        /// `running`, `exited`, `restarting`, … in the engine's words.
        public var state: String
        /// `healthy`, `unhealthy`, `starting`; empty without a health check.
        public var health: String
        /// Of a container that ended.
        public var exitCode: Int?
        /// How often the engine started it again.
        public var restarts: Int
        /// The engine's last word about it, such as the health check's output.
        public var message: String

        /// A service as it was seen.
        public init(
            _ name: String, image: String = "", state: String = "running", health: String = "", exitCode: Int? = nil,
            restarts: Int = 0, message: String = ""
        ) {
            (self.name, self.image, self.state, self.health) = (name, image, state, health)
            (self.exitCode, self.restarts, self.message) = (exitCode, restarts, message)
        }
    }

    /// The last lines of one service's log, or of a program's own.
    public struct Log: Hashable, Sendable {
        /// Whose.
        public var service: String
        /// In their order; the last ones are the newest.
        public var lines: [String]

        /// A log's end.
        public init(_ service: String, _ lines: [String]) { (self.service, self.lines) = (service, lines) }
    }

    /// How full a disk is.
    public struct Disk: Hashable, Sendable, Codable {
        /// Where it is mounted, or a folder on it.
        public var path: String
        /// In bytes.
        public var free: Int
        /// In bytes.
        public var total: Int

        /// A disk as it was measured.
        public init(_ path: String, free: Int, total: Int) { (self.path, self.free, self.total) = (path, free, total) }
    }

    /// When it was looked; everything in the bundle has this date.
    public var date: Date
    /// `stack.yaml`, as it is written.
    public var config = ""
    /// The compose file that was rendered from it.
    public var compose = ""
    /// Of validation and lint.
    public var findings: [Finding] = []
    /// Every service there is or should be.
    public var services: [Service] = []
    /// The last lines of each log.
    public var logs: [Log] = []
    /// Of programs and services, by name.
    public var versions: [String: String] = [:]
    /// Where an API answered otherwise than it says.
    public var drift: [String] = []
    /// Every disk the stack uses.
    public var disks: [Disk] = []
    /// How far this clock is ahead of a trusted one, in seconds; negative where it is behind, `nil` where not measured.
    public var clockLead: Double?

    /// Nothing is known yet.
    public init(at date: Date) { self.date = date }
}

extension DiagnosticsInput: CustomStringConvertible, CustomReflectable {
    /// How much there is: the texts themselves have not been redacted yet.
    public var description: String {
        "\(services.count) services, \(logs.count) logs, \(findings.count) findings as of \(date.formatted(.iso8601))"
    }
    /// No children, so that `dump` and `Mirror` show nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
