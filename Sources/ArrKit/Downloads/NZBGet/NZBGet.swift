import FoundationEssentials

/// NZBGet, version 18 and later, by JSON-RPC.
public struct NZBGet: Sendable {
    let transport: Transport

    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:6789`.
    ///   - user: Any of its three: control, restricted or add.
    ///   - password: That user's; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, user: String = "nzbget", password: Secret, transport: Transport) {
        var signature = Headers()
        let login = Data("\(user):\(password.reveal())".utf8).base64EncodedString()
        signature.add("Authorization", secret: Secret("Basic \(login)"))
        self.transport = transport.rooted(at: url, signing: signature, as: Self.profile)
    }

    /// Port 6789; 401 for a wrong password.
    public static let profile = ServiceProfile("NZBGet", port: 6789, keyPlace: "Settings → Security")

    /// Throws `ServiceError`.
    public func version() async throws -> Version {
        Version(try await read("version", deadline: .seconds(5)))
    }

    /// How it is doing: speed, sizes, disk space. Throws `ServiceError`.
    public func status() async throws -> Open<Status> { try await read("status", deadline: .seconds(5)) }

    /// The queue, what is being unpacked included. Throws `ServiceError`.
    ///
    /// A finished download is for a moment both here, as `PP_FINISHED`, and in the history: tell by its id.
    public func groups() async throws -> [Open<Group>] { try await list("listgroups", [0]) }

    /// What has left the queue, the latest first. Throws `ServiceError`.
    public func history(hidden: Bool = false) async throws -> [Open<HistoryItem>] {
        try await list("history", [Document(hidden)])
    }

    /// The options it runs with; their values hold passwords, except for the restricted user. Throws `ServiceError`.
    public func config() async throws -> [Option] { try await list("config") }

    /// The options in its file, which it runs with after `reload`. Throws `ServiceError`.
    public func loadConfig() async throws -> [Option] { try await list("loadconfig") }
}

extension NZBGet {
    /// A version such as 26.0, its pre-release part left out.
    public struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
        /// The number before the point.
        public var major: Int
        /// The number behind the point.
        public var minor: Int

        /// A version to compare with, such as `Version(25, 3)`.
        public init(_ major: Int, _ minor: Int) { (self.major, self.minor) = (major, minor) }

        init(_ text: String) {
            let numbers = text.split { !$0.isNumber }.prefix(2).map { Int($0) ?? 0 } + [0, 0]
            self.init(numbers[0], numbers[1])
        }

        /// By the first number, then the second.
        public static func < (left: Self, right: Self) -> Bool {
            (left.major, left.minor) < (right.major, right.minor)
        }

        /// Such as `25.3`.
        public var description: String { "\(major).\(minor)" }
    }
}
