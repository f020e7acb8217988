/// Makes compose files of a configuration.
struct Renderer {
    let config: Config
    let gateway: Service?
    /// In the order of the configuration.
    let placements: [Placement]
    let proxy: Placement?
    /// The hosts whose own network something is in.
    let sharedHosts: Set<String?>
    private(set) var problems: [RenderProblem] = []
    private var hosts: [RenderedHost] = []

    /// The network that the containers share.
    static let network = "stack"
    /// The network of the proxy and of those alone that it has names for.
    static let proxyNetwork = "proxy"
    /// What containers call their own host: it holds whatever address that has, and needs no name to be looked up.
    static let hostAlias = "host.docker.internal"

    init(_ config: Config) {
        self.config = config
        gateway = config.gateway
        var placements: [Placement] = []
        for service in config.deployed {
            guard let entry = Catalogue[service.source.kind] else {
                problems.append(
                    RenderProblem(service: service.source.name, message: "nobody here knows how to run such a service"))
                continue
            }
            placements.append(Placement(service, entry, in: config))
        }
        self.placements = placements
        proxy = placements.first { $0.service.source.kind == .nginxProxyManager }
        sharedHosts = Set(placements.filter(\.isOnHostNetwork).map(\.host))
    }

    /// The files, and where everything is.
    func rendered() -> Rendered {
        var renderer = self
        for host in [nil] + config.hosts.names.map(Optional.some) {
            let own = placements.filter { $0.host == host }
            if !own.isEmpty { renderer.render(own, on: host) }
        }
        renderer.problems += renderer.tunnelProblems
        return Rendered(
            hosts: renderer.hosts, services: placements.map(renderer.described), problems: renderer.problems,
            places: Dictionary(placements.map { ($0.service.source.name, $0) }) { first, _ in first }, config: config)
    }

    private mutating func render(_ placements: [Placement], on host: String?) {
        var file = RenderedHost(name: host, compose: ComposeFile())
        file.context = host.map { config.hosts[$0]?.context ?? $0 }
        file.compose.name = config.system.project
        file.variables = [
            "PUID": "\(config.system.puid)", "PGID": "\(config.system.pgid)", "TZ": config.system.timezone,
            "UMASK": config.system.umask.description,
        ]
        for place in placements { file.compose.services[place.service.source.name] = service(place, in: &file) }
        var networks: [String] = []
        for service in file.compose.services.map(\.value) {
            for name in service.networks.names where !networks.contains(name) { networks.append(name) }
        }
        for name in networks {
            var network = ComposeFile.Network()
            network.name = "\(config.system.project)_\(name)"
            file.compose.networks[name] = network
        }
        hosts.append(file)
    }

    /// Says what is wrong with one service.
    mutating func complain(_ place: Placement, _ message: String) {
        problems.append(RenderProblem(service: place.service.source.name, message: message))
    }

    private func described(_ place: Placement) -> RenderedService {
        let service = place.service
        let folders = DataFolders(storage: config.storage(for: service))
        var libraries: Named<String> = [:]
        if service.source.kind.keepsLibraries {
            for name in service.libraries ?? service.source.kind.usualLibraries {
                libraries[name] = folders.storage.folder(of: name).map(folders.inside)
            }
        }
        let seesDownloads = place.entry.data == .everything || place.entry.data == .downloads
        return RenderedService(
            source: service.source, host: place.host, container: containerName(place), image: image(place),
            networkName: networkName(place), webPort: place.webPort, published: published(place),
            publicName: publicName(of: service), libraries: libraries,
            downloads: seesDownloads ? folders.inside(folders.storage.downloadsFolder) : nil)
    }

    private func published(_ place: Placement) -> String? {
        if !place.service.url.isEmpty { return place.service.url }
        if place.isOnHostNetwork { return config.address(of: place.service) }
        guard let port = place.openWebPort else { return nil }
        let address = port.address ?? config.hostAddress(place.host) ?? "127.0.0.1"
        return "http://\(address.contains(":") ? "[\(address)]" : address):\(port.published)"
    }

    private func publicName(of service: Service) -> String? {
        guard let name = config.proxy?.names[service.source.name] else { return nil }
        guard !name.contains("."), let domain = config.network.domain else { return name }
        return "\(name).\(domain)"
    }
}
