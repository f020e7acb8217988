import FoundationEssentials

/// NZBGet by JSON-RPC: any version from 13 on, with what 21 to 26 changed.
public struct NZBGet: Sendable {
    let transport: Transport
    /// Which version it was when somebody asked last.
    let known = Known()

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

    /// Every login may ask this. Throws `ServiceError`.
    public func version() async throws -> Version {
        let version = Version(try await read("version", deadline: .seconds(5)))
        known.version.withLock { $0 = version }
        return version
    }

    /// How it is doing: speed, sizes, disk space. Throws `ServiceError`.
    public func status() async throws -> Open<Status> { try await read("status", deadline: .seconds(5)) }

    /// What is in the queue, and what can be done to it.
    public var downloads: Downloads { Downloads(server: self) }
    /// What has left the queue, and what can be done to it.
    public var history: History { History(server: self) }
    /// Checking, repairing, unpacking and scripts, which begin once a download is there.
    public var postProcessing: PostProcessing { PostProcessing(server: self) }
    /// The folder it takes NZB files from.
    public var incoming: Incoming { Incoming(server: self) }
    /// The options in its file, and those it runs with.
    public var config: Config { Config(server: self) }
    /// What it and its scripts have said.
    public var log: Log { Log(server: self) }
    /// The news servers it downloads from.
    public var newsServers: NewsServers { NewsServers(server: self) }
    /// The lists of releases it watches.
    public var feeds: Feeds { Feeds(server: self) }
    /// The scripts that add to it.
    public var extensions: Extensions { Extensions(server: self) }
    /// The program itself and the machine it runs on.
    public var system: System { System(server: self) }
}

extension NZBGet {
    /// What was learnt about a server; the copies of a client share it.
    final class Known: Sendable {
        let version = Lock<Version?>(nil)
    }

    /// The version, asked for once.
    func knownVersion() async throws -> Version {
        if let version = known.version.withLock(\.self) { return version }
        return try await version()
    }
}
