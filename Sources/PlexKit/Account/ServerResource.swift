public import FoundationEssentials

/// Something an account can use: a server, or a player.
public struct ServerResource: Hashable, Sendable {
    /// As its owner calls it.
    public var name: String
    /// What it is known by; of a server, its `machineIdentifier`.
    public var clientIdentifier: String
    /// What it is: `server`, `client`, `player` and the like.
    public var provides: CommaList?
    /// The program.
    public var product: String?
    /// The program's version.
    public var productVersion: String?
    /// The system it runs on.
    public var platform: String?
    /// That system's version.
    public var platformVersion: String?
    /// The kind of machine.
    public var device: String?
    /// When it was first seen.
    public var createdAt: Date?
    /// When it was last seen.
    public var lastSeenAt: Date?
    /// It belongs to this account.
    public var owned: Bool?
    /// Whose it is; absent for one's own.
    public var ownerId: Int?
    /// Who shares it; absent for one's own.
    public var sourceTitle: String?
    /// It belongs to someone of the same home.
    public var home: Bool?
    /// What this one thing is asked with: of a shared server the account's own token is none.
    public var accessToken: Secret?
    /// Its address as the rest of the world sees it.
    public var publicAddress: String?
    /// Whoever asks comes from the same address.
    public var publicAddressMatches: Bool?
    /// It is there, as far as plex.tv knows.
    public var presence: Bool?
    /// It can be reached by way of Plex's relay.
    public var relay: Bool?
    /// It takes encrypted connections alone.
    public var httpsRequired: Bool?
    /// It takes copies along.
    public var synced: Bool?
    /// Its network may not let names lead to addresses inside it.
    public var dnsRebindingProtection: Bool?
    /// Its network lets those inside come in by the outside address.
    public var natLoopbackSupported: Bool?
    /// The ways that lead there.
    public var connections: [Connection]

    /// One way to something.
    public struct Connection: Model {
        /// The whole address to ask; of a server one below `plex.direct`, which its certificate is for.
        public var uri: String
        /// The address alone.
        public var address: String?
        /// The port alone.
        public var port: Int?
        /// `http` or `https`.
        public var `protocol`: String?
        /// It leads through the network at home.
        public var local: Bool?
        /// It leads through Plex's relay, which is slow.
        public var relay: Bool?
        /// It is a way of IPv6.
        public var IPv6: Bool?
    }
}

extension ServerResource: PlexElement, Codable {
    static let names = ["Device", "resource"]

    private enum CodingKeys: String, CodingKey {
        case name, clientIdentifier, provides, product, productVersion, platform, platformVersion, device, createdAt
        case lastSeenAt, owned, ownerId, sourceTitle, home, accessToken, publicAddress, publicAddressMatches, presence
        case relay, httpsRequired, synced, dnsRebindingProtection, natLoopbackSupported, connections
    }

    /// Reads it as JSON has it, and as either version's XML has it.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try members.decodeIfPresent(String.self, forKey: key) }
        func flag(_ key: CodingKeys) throws -> Bool? { try members.decodeIfPresent(Bool.self, forKey: key) }
        name = try members.decode(String.self, forKey: .name)
        clientIdentifier = try members.decode(String.self, forKey: .clientIdentifier)
        provides = try members.decodeIfPresent(CommaList.self, forKey: .provides)
        (product, productVersion) = (try text(.product), try text(.productVersion))
        (platform, platformVersion) = (try text(.platform), try text(.platformVersion))
        device = try text(.device)
        createdAt = try members.decodeIfPresent(Date.self, forKey: .createdAt)
        lastSeenAt = try members.decodeIfPresent(Date.self, forKey: .lastSeenAt)
        ownerId = try members.decodeIfPresent(Int.self, forKey: .ownerId)
        sourceTitle = try text(.sourceTitle)
        (owned, home, presence, relay) = (try flag(.owned), try flag(.home), try flag(.presence), try flag(.relay))
        accessToken = try members.decodeIfPresent(Secret.self, forKey: .accessToken)
        publicAddress = try text(.publicAddress)
        (publicAddressMatches, httpsRequired) = (try flag(.publicAddressMatches), try flag(.httpsRequired))
        (synced, dnsRebindingProtection) = (try flag(.synced), try flag(.dnsRebindingProtection))
        natLoopbackSupported = try flag(.natLoopbackSupported)
        let children = try decoder.container(keyedBy: ElementName.self)
        connections = try Self.connections(in: children)
    }

    private static func connections(in members: KeyedDecodingContainer<ElementName>) throws -> [Connection] {
        let (outer, inner) = (ElementName(stringValue: "connections"), ElementName(stringValue: "connection"))
        if let element = try? members.nestedContainer(keyedBy: ElementName.self, forKey: outer),
            element.contains(inner)
        {
            return try element.decode([Connection].self, forKey: inner)
        }
        return try members.decode([Connection].self, forKey: outer)
            + members.decode([Connection].self, forKey: ElementName(stringValue: "Connection"))
    }
}

extension ServerResource {
    /// It is a server, and not a player.
    public var isServer: Bool { provides?.contains("server") ?? false }
}

extension PlexAccount {
    /// Everything the account can use: servers, its own and shared ones, and players. Throws `ServiceError`.
    public func resources() async throws -> [ServerResource] {
        let query: Query = ["includeHttps": 1, "includeRelay": 1, "includeIPv6": 1]
        let request = Request(.get, "api/v2/resources", query: query, deadline: .seconds(30))
        return try await tv.clients.list(request.asJSON())
    }

    /// The servers alone. Throws `ServiceError`.
    public func servers() async throws -> [ServerResource] { try await resources().filter(\.isServer) }
}
