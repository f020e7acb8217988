extension QBittorrent {
    /// Speeds and their limits, of all torrents together.
    public struct TransferArea: Sendable {
        let actions: Actions

        /// Speeds, sums and limits. Throws `ServiceError`.
        public func info() async throws -> Open<TransferInfo> { try await actions.read("info", deadline: .seconds(5)) }

        /// Bytes a second that may come in; 0 for no limit. Throws `ServiceError`.
        public func downloadLimit() async throws -> Int { Int(try await actions.text("downloadLimit")) ?? 0 }
        /// Bytes a second that may go out; 0 for no limit. Throws `ServiceError`.
        public func uploadLimit() async throws -> Int { Int(try await actions.text("uploadLimit")) ?? 0 }
        /// Bytes a second that may come in; 0 for no limit. Throws `ServiceError`.
        public func setDownloadLimit(_ limit: Int) async throws {
            try await actions.act("setDownloadLimit", ["limit": limit])
        }
        /// Bytes a second that may go out; 0 for no limit. Throws `ServiceError`.
        public func setUploadLimit(_ limit: Int) async throws {
            try await actions.act("setUploadLimit", ["limit": limit])
        }

        /// All four limits, from 5.3 on. Throws `ServiceError`.
        public func limits() async throws -> SpeedLimits { try await actions.read("getSpeedLimits") }
        /// Sets all four limits, from 5.3 on. Throws `ServiceError`.
        public func setLimits(_ limits: SpeedLimits) async throws {
            try await actions.act(
                "setSpeedLimits",
                [
                    "dl_limit": limits.dlLimit, "up_limit": limits.upLimit, "alt_dl_limit": limits.altDlLimit,
                    "alt_up_limit": limits.altUpLimit,
                ])
        }

        /// True while the alternative limits hold. Throws `ServiceError`.
        public func usesAlternativeLimits() async throws -> Bool { try await actions.text("speedLimitsMode") == "1" }
        /// Says which limits hold, the alternative ones or the others. Throws `ServiceError`.
        public func useAlternativeLimits(_ isOn: Bool) async throws {
            try await actions.act("setSpeedLimitsMode", ["mode": isOn ? 1 : 0])
        }
        /// From the alternative limits to the others, or the other way round. Throws `ServiceError`.
        public func toggleAlternativeLimits() async throws { try await actions.act("toggleSpeedLimitsMode") }

        /// Has nothing more to do with these peers, such as `192.168.1.9:6881`. Throws `ServiceError`.
        public func ban(_ peers: [String]) async throws {
            if peers.isEmpty { return }
            try await actions.act("banPeers", ["peers": peers.joined(separator: "|")])
        }
    }

    /// Speeds and sums.
    public struct TransferInfo: Model {
        /// Bytes a second, coming in.
        public var dlInfoSpeed: Int64
        /// Bytes that came in since the program started.
        public var dlInfoData: Int64
        /// Bytes a second at most, coming in; 0 for no limit.
        public var dlRateLimit: Int64
        /// Bytes a second, going out.
        public var upInfoSpeed: Int64
        /// Bytes that went out since the program started.
        public var upInfoData: Int64
        /// Bytes a second at most, going out; 0 for no limit.
        public var upRateLimit: Int64
        /// Nodes of the distributed hash table it knows.
        public var dhtNodes: Int
        /// Whether peers can reach it.
        public var connectionStatus: ConnectionStatus
        /// Its address as others see it, from 5.1 on; empty where it is not known.
        public var lastExternalAddressV4: String?
        /// The same for IPv6, from 5.1 on.
        public var lastExternalAddressV6: String?

        enum CodingKeys: String, SnakeKey {
            case dlInfoSpeed, dlInfoData, dlRateLimit, upInfoSpeed, upInfoData, upRateLimit, dhtNodes, connectionStatus
            case lastExternalAddressV4, lastExternalAddressV6
        }
    }

    /// Limits in bytes a second; 0 for none.
    public struct SpeedLimits: Model {
        /// Coming in.
        public var dlLimit: Int
        /// Going out.
        public var upLimit: Int
        /// Coming in, while the alternative limits hold.
        public var altDlLimit: Int
        /// Going out, while the alternative limits hold.
        public var altUpLimit: Int

        /// No limits, unless told otherwise.
        public init(dlLimit: Int = 0, upLimit: Int = 0, altDlLimit: Int = 0, altUpLimit: Int = 0) {
            (self.dlLimit, self.upLimit) = (dlLimit, upLimit)
            (self.altDlLimit, self.altUpLimit) = (altDlLimit, altUpLimit)
        }

        enum CodingKeys: String, SnakeKey { case dlLimit, upLimit, altDlLimit, altUpLimit }
    }
}
