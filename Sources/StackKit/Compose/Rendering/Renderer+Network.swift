extension Renderer {
    /// Puts a service in its networks and opens its ports.
    func connect(_ place: Placement, _ made: inout ComposeFile.Service) {
        let service = place.service
        for kind in place.entry.startsAfter {
            for other in placements where other.service.source.kind == kind && other.host == place.host {
                // It starts all the same where the other one is left out.
                var dependency = ComposeFile.Dependency(.started)
                dependency.isRequired = false
                made.dependsOn[other.service.source.name] = dependency
            }
        }
        if place.isOnHostNetwork {
            made.networkMode = "host"
            return
        }
        if place.isBehindGateway, let gateway {
            made.networkMode = "service:\(gateway.source.name)"
            // A network that is made anew leaves those within the old one cut off: they go down and up with it.
            made.dependsOn[gateway.source.name] = ComposeFile.Dependency(.healthy, restarts: true)
            return
        }
        for name in networks(of: place) { made.networks[name] = ComposeFile.Attachment() }
        let behind = service.source == gateway?.source ? clients(of: place) : []
        made.ports = ([place] + behind).flatMap(\.ports).map { port in
            ComposeFile.Port(
                PortRange(port.target ?? port.published), published: PortRange(port.published), hostIP: port.address,
                carrier: port.protocol == .udp ? .udp : .tcp)
        }
        if service.source.kind != .gluetun, sharedHosts.contains(place.host) {
            made.extraHosts[Self.hostAlias] = ["host-gateway"]
        }
    }

    /// Everyone is in the stack's network but the proxy, which reaches only those it has names for.
    private func networks(of place: Placement) -> [String] {
        if place.service.source.kind == .nginxProxyManager { return [Self.proxyNetwork] }
        guard let proxy, proxy.host == place.host else { return [Self.network] }
        let named = [place] + (place.service.source == gateway?.source ? clients(of: place) : [])
        let isNamed = named.contains { config.proxy?.names[$0.service.source.name] != nil }
        return isNamed ? [Self.network, Self.proxyNetwork] : [Self.network]
    }

    /// Those who share a gateway's network.
    func clients(of gateway: Placement) -> [Placement] {
        placements.filter { $0.isBehindGateway && $0.host == gateway.host }
    }

    /// The name that containers of its host reach a service by.
    func networkName(_ place: Placement) -> String? {
        if place.isOnHostNetwork { return nil }
        return place.isBehindGateway ? gateway?.source.name : place.service.source.name
    }

    /// What cannot work behind the VPN.
    var tunnelProblems: [RenderProblem] {
        let behind = placements.filter(\.isBehindGateway)
        guard let gateway else {
            return behind.map {
                RenderProblem(service: $0.service.source.name, message: "there is no VPN to go through: describe `vpn`")
            }
        }
        var problems: [RenderProblem] = []
        for client in behind where client.host != gateway.host {
            problems.append(
                RenderProblem(
                    service: client.service.source.name,
                    message: "it shares the network of \(gateway.source.name), so it must run on the same host"))
        }
        var taken: [Int: Placement] = [:]
        for client in behind {
            for port in Set([client.webPort, client.peersPort].compactMap { $0 }).sorted() {
                if let other = taken[port] { problems.append(Self.clash(client, other, port)) }
                taken[port] = client
            }
        }
        return problems
    }

    private static func clash(_ client: Placement, _ other: Placement, _ port: Int) -> RenderProblem {
        let movable = [client, other].first { $0.entry.webPortVariable != nil }?.service.source.name
        let advice =
            movable.map { "give \($0) another one, such as `port: \(port + 10)`" }
            ?? "move one of them in its own settings and say so, as in `port: \(port + 1):\(port + 1)`"
        return RenderProblem(
            service: client.service.source.name,
            message: "it listens on \(port) as \(other.service.source.name) does, and both share the VPN's network: "
                + advice)
    }
}
