extension ComposeImport {
    /// A client that shares the gateway's network has its ports opened there.
    mutating func takePorts(of entry: ComposeFile.Service, for service: inout Service, _ path: String) {
        guard !service.isOnHostNetwork else { return }
        if service.source.kind == .gluetun { return takeGatewayPorts(entry, path) }
        if service.through == .vpn { return takeClientPorts(for: &service) }
        set(entry.ports, for: &service, path)
    }

    private mutating func set(_ ports: [ComposeFile.Port], for service: inout Service, _ path: String) {
        var all: [Service.Port] = []
        for port in ports.flatMap(\.single) {
            guard let published = port.published?.ports.lowerBound,
                let carrier = IPProtocol(rawValue: port.carrier.rawValue)
            else {
                result.omit("\(path).ports", "\(port.target) has no port of the host.")
                continue
            }
            all.append(Service.Port(published, to: port.target.ports.lowerBound, at: port.hostIP, carrier))
        }
        let usual = service.openPorts
        if Set(all) == Set(usual) { return }
        // One that differs by its web port alone is written shortly.
        if let number = service.source.kind.port,
            let web = all.first(where: { $0.target == number && $0.protocol == .tcp })
        {
            service.port = Service.Port(web.published, at: web.address)
            if Set(all) == Set(service.openPorts) { return }
            service.port = nil
        }
        service.ports = all.map { port in
            Service.Port(
                port.published, to: port.target == port.published ? nil : port.target, at: port.address, port.protocol)
        }
    }

    private var clients: [(name: String, entry: ComposeFile.Service, kind: Source.Kind)] {
        project.file.services.compactMap { name, entry in
            guard let gateway, entry.networkMode == "service:\(gateway)" || entry.networkMode == "container:\(gateway)",
                let kind = entry.image.flatMap(Source.Kind.running)
            else { return nil }
            return (name, entry, kind)
        }
    }

    /// Whose a port of the gateway's is, going by what the clients listen on.
    private func owner(of port: ComposeFile.Port) -> String? {
        clients.first { client in
            let variables = project.environment(of: client.entry)
            let own = ["WEBUI_PORT", "TORRENTING_PORT"].compactMap { variables[$0].flatMap { Int($0) } }
            return own.contains(port.target.ports.lowerBound)
                || client.kind.ports.contains { $0.number == port.target.ports.lowerBound }
        }?.name
    }

    private mutating func takeGatewayPorts(_ entry: ComposeFile.Service, _ path: String) {
        for port in entry.ports.flatMap(\.single) where owner(of: port) == nil {
            result.omit(
                "\(path).ports",
                "\(port.target.ports.lowerBound) is opened, and no service behind the VPN listens there.")
        }
    }

    private mutating func takeClientPorts(for service: inout Service) {
        guard let gateway, let entry = project.file.services[gateway] else { return }
        let own = entry.ports.flatMap(\.single).filter { owner(of: $0) == service.source.name }
        set(own, for: &service, "services.\(gateway)")
    }
}
