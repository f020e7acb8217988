extension NZBGet {
    /// The program itself and the machine it runs on.
    public struct System: Sendable {
        let server: NZBGet

        /// Starts it anew with the options in its file; for a moment nobody answers. Throws `ServiceError`.
        public func reload() async throws { try await server.perform("reload") }

        /// Ends it. Throws `ServiceError`.
        public func shutdown() async throws { try await server.perform("shutdown") }

        /// Its machine, tools and libraries, from 24.2 on. Throws `ServiceError`.
        public func info() async throws -> Open<SystemInfo> {
            try await server.read("sysinfo", since: .systemInfo, deadline: .seconds(120))
        }

        /// What is wrong with its settings, from 26.0 on. Throws `ServiceError`.
        public func health() async throws -> Open<SystemHealth> {
            try await server.read("systemhealth", since: .health)
        }

        /// Writes to a folder to see how fast its disk is, from 24.3 on.
        ///
        /// - Parameters:
        ///   - folder: As NZBGet sees it.
        ///   - buffer: How much is written at once, in kilobytes.
        ///   - size: How much is written at most, in gigabytes.
        ///   - timeout: How long is written at most. Throws `ServiceError`.
        public func testDisk(
            _ folder: String, buffer: Int = 1024, size: Int = 1, timeout: Duration = .seconds(5)
        ) async throws -> Open<DiskSpeed> {
            let seconds = max(1, Int(timeout.components.seconds))
            return try await server.write(
                "testdiskspeed", [.string(folder), Document(buffer), Document(size), Document(seconds)], rehearsed: [:],
                since: .diskSpeed, deadline: timeout + .seconds(60))
        }

        /// Downloads from the internet to see how fast the network is, from 24.6 on. Throws `ServiceError`.
        public func testNetwork() async throws -> Open<NetworkSpeed> {
            try await server.write("testnetworkspeed", rehearsed: [:], since: .networkSpeed, deadline: .seconds(300))
        }

        /// The text that NZBGet itself finds at an address.
        ///
        /// - Parameter name: What its log calls it. Throws `ServiceError`, `.unsuccessful` where it finds nothing.
        public func read(_ url: Secret, as name: String) async throws -> String {
            try await server.read(
                "readurl", [.string(url.reveal()), .string(name)], deadline: .seconds(120), secrets: [url])
        }

        /// What its package says about newer versions. Throws `ServiceError`, `.unsuccessful` where the package has
        /// nothing to look with.
        public func checkUpdates() async throws -> String { try await server.read("checkupdates") }

        /// Starts its package's update; `log.ofUpdate` tells how it goes.
        ///
        /// Throws `ServiceError`, `.unsuccessful` where the package has nothing to update with.
        public func startUpdate(to branch: Branch = .stable) async throws {
            try await server.perform(
                "startupdate", [.string(branch.rawValue)],
                advice: "Update NZBGet the way it was installed: its package has no update of its own.")
        }

        /// Which versions an update goes to.
        public struct Branch: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }
            /// Those that are released.
            public static let stable: Self = "STABLE"
            /// Those that are tried out.
            public static let testing: Self = "TESTING"
            /// Those that are being written.
            public static let development: Self = "DEVEL"
        }
    }
}
