/// Where one service runs, and by which ports it is reached.
///
/// A class, for there is much in it and many look at it.
final class Placement: Sendable {
    let service: Service
    let entry: CatalogueEntry
    let host: String?
    let isBehindGateway: Bool
    let isOnHostNetwork: Bool
    /// Inside.
    let webPort: Int?
    /// Inside; what peers connect to.
    let peersPort: Int?
    /// Opened on the host, each with its target; empty in the host's network.
    let ports: [Service.Port]

    init(_ service: Service, _ entry: CatalogueEntry, in config: Config) {
        (self.service, self.entry, host) = (service, entry, service.host)
        isBehindGateway = service.through == .vpn
        isOnHostNetwork = service.isOnHostNetwork
        webPort = Self.webPort(of: service, entry)
        peersPort = Self.peersPort(of: service, entry)
        ports = Self.ports(of: service, entry, web: webPort, peers: peersPort, in: config)
    }

    /// A page that knows its own port, and refuses another, is moved inside as it is outside.
    private static func webPort(of service: Service, _ entry: CatalogueEntry) -> Int? {
        guard let standard = service.source.kind.port, !service.isOnHostNetwork else { return service.source.kind.port }
        if let port = service.port { return port.target ?? (entry.webPortVariable == nil ? standard : port.published) }
        guard entry.webPortVariable != nil, let listed = service.ports else { return standard }
        let targets = listed.filter { $0.protocol == .tcp }.map { $0.target ?? $0.published }
        return targets.contains(standard) ? standard : targets.first ?? standard
    }

    private static func peersPort(of service: Service, _ entry: CatalogueEntry) -> Int? {
        guard entry.peersPortVariable != nil else { return nil }
        let standard = service.source.kind.ports.first { $0.name == "peers" }?.number
        guard let listed = service.ports, !service.isOnHostNetwork else { return standard }
        return listed.first { $0.protocol == .udp }.map { $0.target ?? $0.published } ?? standard
    }

    private static func ports(
        of service: Service, _ entry: CatalogueEntry, web: Int?, peers: Int?, in config: Config
    ) -> [Service.Port] {
        if service.isOnHostNetwork { return [] }
        let standard = service.source.kind.port
        let open = service.source.kind.ports.filter { entry.publicPorts.contains($0.name) }
        return service.openPorts.map { port in
            var port = port
            if service.ports == nil, port.target == standard, port.protocol == .tcp { port.target = web }
            let isPublic =
                open.contains { $0.number == port.target && $0.protocol == port.protocol }
                || peers != nil && port.target == peers
            port.address = port.address ?? (isPublic ? nil : config.listeningAddress(service.host))
            if port.address == Config.everywhere { port.address = nil }
            return port
        }
    }

    /// Where its web page is opened on the host.
    var openWebPort: Service.Port? { ports.first { $0.target == webPort && $0.protocol == .tcp } }

    /// The path its pages are below; empty, or a slash and more.
    var basePath: String {
        guard !service.url.isEmpty, let address = try? Address(service.url) else { return "" }
        return address.path.hasSuffix("/") ? String(address.path.dropLast()) : address.path
    }
}

extension Config {
    /// What a port's address is for one that is opened at every address the host has, IPv6 ones among them.
    static let everywhere = "0.0.0.0"

    /// The address that pages for the household are opened at: the host's own in the local network, every one where
    /// that is only known by name, and none but the machine itself where it is not known.
    func listeningAddress(_ host: String?) -> String? {
        guard let address = hostAddress(host) else { return "127.0.0.1" }
        return Self.isNumeric(address) ? address : nil
    }

    private static func isNumeric(_ address: String) -> Bool {
        if address.contains(":") { return address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
        let parts = address.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
