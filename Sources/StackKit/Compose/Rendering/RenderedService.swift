/// Where one service is to be found, and what it sees.
public struct RenderedService: Hashable, Sendable {
    /// The service.
    public var source: Source
    /// The host it runs on; `nil` for this machine.
    public var host: String?
    /// Its name in the compose file.
    public var composeName: String { source.name }
    /// The container's name, as docker lists it.
    public var container: String
    /// The image, as it is pulled.
    public var image: String
    /// The name other containers of its host reach it by; `nil` in the host's network.
    public var networkName: String?
    /// The port its web page has inside; `nil` for one without.
    public var webPort: Int?
    /// Its address for people in the local network; `nil` where none is opened.
    public var published: String?
    /// The host name the proxy has for it.
    public var publicName: String?
    /// The folder of each library it keeps, as it sees it.
    public var libraries: Named<String>
    /// The folder of downloads, as it sees it; `nil` where it sees none.
    public var downloads: String?
}

extension Rendered {
    /// The address one service reaches another by; `nil` where it cannot, and for one without a web page.
    ///
    /// Behind a VPN a service answers under the VPN's name, in its host's network under a name that stands for
    /// the host, and on another host under that one's address.
    public func address(of name: String, from other: String) -> String? {
        guard let service = config.services.first(where: { $0.source.name == name }) ?? places[name]?.service else {
            return nil
        }
        guard let place = places[name] else { return service.url.isEmpty ? nil : service.url }
        guard let port = place.webPort, let seeker = places[other] else { return nil }
        return way(from: seeker, to: place, port).map { "http://\($0)\(place.basePath)" }
    }

    private func way(from seeker: Placement, to place: Placement, _ port: Int) -> String? {
        guard seeker.host == place.host else {
            guard let open = place.isOnHostNetwork ? Service.Port(port) : place.openWebPort,
                open.address != "127.0.0.1",
                let address = config.hostAddress(place.host)
            else { return nil }
            return "\(address.inURL):\(open.published)"
        }
        if name(of: seeker) == name(of: place), place.isBehindGateway || seeker.isBehindGateway {
            return "127.0.0.1:\(port)"
        }
        switch (seeker.isOnHostNetwork, place.isOnHostNetwork) {
        case (true, true): return "127.0.0.1:\(port)"
        case (true, false): return place.openWebPort.map { "\(($0.address ?? "127.0.0.1").inURL):\($0.published)" }
        case (false, true): return "\(Renderer.hostAlias):\(port)"
        case (false, false): return name(of: place).map { "\($0):\(port)" }
        }
    }

    private func name(of place: Placement) -> String? { self[place.service.source.name]?.networkName }
}

extension Config {
    /// The address of a host in the local network, where it is known.
    func hostAddress(_ host: String?) -> String? { host.map { hosts[$0]?.address ?? $0 } ?? network.address }
}

extension String {
    /// As it stands in an address: IPv6 in brackets.
    fileprivate var inURL: String { contains(":") ? "[\(self)]" : self }
}
