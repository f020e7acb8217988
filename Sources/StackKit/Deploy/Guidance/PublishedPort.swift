/// A port of a host at which a service listens.
public struct PublishedPort: Hashable, Sendable {
    /// The service that answers there.
    public var service: String
    /// The address of the host; `nil` for all of them.
    public var address: String?
    /// The host's port.
    public var port: Int
    /// The container's port.
    public var target: Int
    /// `tcp` or `udp`.
    public var transport: String

    /// A port.
    public init(_ service: String, _ port: Int, to target: Int, _ transport: String = "tcp", at address: String? = nil)
    {
        (self.service, self.port, self.target, self.transport) = (service, port, target, transport)
        self.address = address
    }

    /// True where only the host itself can reach it.
    public var isLocal: Bool { address.map { $0.hasPrefix("127.") || $0 == "::1" } ?? false }
}

extension Desired {
    /// Every port that a file publishes.
    public var ports: [PublishedPort] {
        services.flatMap { service in
            service.document["ports"].list.compactMap { port in
                guard let target = port["target"].int,
                    let published = port["published"].int ?? port["published"].string.flatMap(Int.init)
                else { return nil }
                return PublishedPort(
                    service.name, published, to: target, port["protocol"].string ?? "tcp", at: port["host_ip"].string)
            }
        }
    }
}
