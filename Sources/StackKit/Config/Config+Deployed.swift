extension Config {
    /// The services that this stack runs: those the file names, and gluetun and the proxy where they follow from `vpn`
    /// and `proxy`.
    public var deployed: [Service] {
        var named = services.filter { $0.isEnabled && $0.isDeployed }
        let clients = named.filter { $0.through == .vpn }
        if vpn != nil, !clients.isEmpty, !named.contains(where: { $0.source.kind == .gluetun }) {
            var gateway = Service(Source(.gluetun))
            gateway.host = clients.first?.host
            named.append(gateway)
        }
        if proxy?.kind == .nginxProxyManager, !services.contains(where: { $0.source.kind == .nginxProxyManager }) {
            named.append(Service(Source(.nginxProxyManager)))
        }
        return named
    }

    /// The service that keeps the VPN's tunnel and whose network the clients share, where this stack runs one.
    public var gateway: Service? { deployed.first { $0.source.kind == .gluetun } }

    /// The name other containers reach a service by: the gateway's for one that shares its network. `nil` for one that
    /// this stack does not run, and for one in its host's network, which is reached by the host's address.
    public func containerName(of service: Service) -> String? {
        guard service.isDeployed, !service.isOnHostNetwork else { return nil }
        return service.through == .vpn ? gateway?.source.name : service.source.name
    }

    /// Where a service's host keeps its files: as `storage` says, but for what the host has elsewhere.
    public func storage(for service: Service) -> Storage {
        var storage = storage
        guard let host = service.host.flatMap({ hosts[$0] }) else { return storage }
        if let root = host.root { storage.root = root }
        if let config = host.config { storage.config = config }
        return storage
    }
}
