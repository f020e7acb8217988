extension Config {
    /// The address a service is reached at from the local network: its `url`, or what follows from host and port.
    /// `nil` for one without a web page.
    public func address(of service: Service) -> String? {
        if !service.url.isEmpty { return service.url }
        guard let port = service.webPort else { return nil }
        let place = port.address ?? service.host.map { hosts[$0]?.address ?? $0 } ?? network.address ?? "127.0.0.1"
        return "http://\(place.contains(":") ? "[\(place)]" : place):\(port.published)"
    }
}

extension Service {
    /// Whether it shares the host's network; Plex does where the file does not say.
    public var isOnHostNetwork: Bool { hostNetwork ?? (source.kind == .plex && through == nil) }

    /// The ports that are opened on the host for it, each with the container's. In the host's network these are its
    /// own, whatever the file says.
    public var openPorts: [Port] {
        let usual = source.kind.ports
        if isOnHostNetwork { return usual.map { Port($0.number, to: $0.number, $0.protocol) } }
        if let ports {
            return ports.map { Port($0.published, to: $0.target ?? $0.published, at: $0.address, $0.protocol) }
        }
        return usual.map { standard in
            guard let port, standard.name == "web" else {
                return Port(standard.number, to: standard.number, standard.protocol)
            }
            return Port(port.published, to: port.target ?? standard.number, at: port.address, standard.protocol)
        }
    }

    /// The port its web page is at, where one is opened.
    public var webPort: Port? {
        guard let number = source.kind.port else { return nil }
        let target = port?.target ?? number
        return openPorts.first { $0.target == target && $0.protocol == .tcp }
    }
}
