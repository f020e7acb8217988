/// Makes a configuration of a compose file: first what services have in common, then each service, then whatever of it
/// is rendered otherwise than it was.
struct Adopter {
    let original: ComposeProject
    private(set) var config = Config(services: [])
    var keys: [Adoption.FoundKey] = []
    /// What each service is; those of unknown kinds are missing.
    let kinds: [String: Source.Kind]
    let environments: [String: [String: String]]

    init(_ original: ComposeProject, name: String?) {
        self.original = original
        var kinds: [String: Source.Kind] = [:]
        var environments: [String: [String: String]] = [:]
        for (name, service) in original.file.services {
            kinds[name] = service.image.flatMap { Catalogue.kind(of: $0) }
            environments[name] = original.environment(of: service)
        }
        (self.kinds, self.environments) = (kinds, environments)
        config.system.project = original.file.name ?? name ?? config.system.project
    }

    /// The services of known kinds, in their order.
    var services: [(name: String, service: ComposeFile.Service, kind: Source.Kind)] {
        original.file.services.compactMap { name, service in kinds[name].map { (name, service, $0) } }
    }

    mutating func read() {
        readSystem()
        config.storage = AdoptedStorage(services, original.folder).storage
        config.network.address = mostFrequent(
            services.flatMap { $0.service.ports.compactMap(\.hostIP) }.filter { !Self.isAnyOrOwn($0) })
        for (name, service, kind) in services { config.services.append(adopted(service, kind, name)) }
        if let gateway = services.first(where: { $0.kind == .gluetun }) {
            let isSaid = environments[gateway.name]?["VPN_SERVICE_PROVIDER"] != nil
            if isSaid || config.services.contains(where: { $0.through == .vpn }) {
                readTunnel(gateway.name, gateway.service)
            }
        }
        settle()
    }

    private mutating func readSystem() {
        func common(_ variable: String) -> String? {
            mostFrequent(services.compactMap { environments[$0.name]?[variable] })
        }
        let users = services.compactMap { $0.service.user?.split(separator: ":").map(String.init) }.filter {
            $0.count == 2
        }
        if let zone = common("TZ") { config.system.timezone = zone }
        if let number = (common("PUID") ?? users.first?[0]).flatMap({ Int($0) }) { config.system.puid = number }
        if let number = (common("PGID") ?? users.first?[1]).flatMap({ Int($0) }) { config.system.pgid = number }
        if let bits = common("UMASK").flatMap({ Int($0, radix: 8) }), 0...0o777 ~= bits {
            config.system.umask = Umask(bits)
        }
    }

    private mutating func adopted(_ service: ComposeFile.Service, _ kind: Source.Kind, _ name: String) -> Service {
        var made = Service(Source(kind, name: name))
        take(service.image ?? "", &made)
        if let provider = service.sharedNetwork, kinds[provider] == .gluetun, kind.isDownloader { made.through = .vpn }
        let isOnHost = service.networkMode == "host"
        if isOnHost != made.isOnHostNetwork, made.through == nil { made.hostNetwork = isOnHost }
        let devices = service.deploy?.resources?.reservations?.devices ?? []
        if kind.transcodes {
            if service.gpus != nil || service.runtime == "nvidia" || devices.contains(where: { $0.driver == "nvidia" })
            {
                made.acceleration = .nvidia
            } else if service.devices.contains(where: { $0.source.hasPrefix("/dev/dri") }) {
                made.acceleration = .vaapi
            }
        }
        if kind.keepsLibraries {
            let own = AdoptedStorage.elsewhere(service, kind, config.storage)
            if !own.isEmpty {
                made.libraries = kind.usualLibraries.filter { config.storage.libraries[$0] != nil } + own
            }
        }
        for use in Catalogue[kind]?.keys ?? [] { takeKey(use, service, &made) }
        return made
    }

    private func take(_ image: String, _ made: inout Service) {
        let parts = image.split(separator: "@", maxSplits: 1)
        var name = parts.first.map(String.init) ?? ""
        if parts.count > 1 { made.digest = String(parts[1]) }
        var version: String?
        if let colon = name.lastIndex(of: ":"), !name[colon...].contains("/") {
            version = String(name[name.index(after: colon)...])
            name = String(name[..<colon])
        }
        let entry = Catalogue[made.source.kind]
        if name != entry?.image {
            made.image = name
            made.version = version
        } else if version != entry?.version {
            made.version = version ?? "latest"
        }
    }

    /// Changes the configuration's own copy of a service.
    mutating func change(_ name: String, _ edit: (inout Service) -> Void) {
        guard let place = config.services.firstIndex(where: { $0.source.name == name }) else { return }
        edit(&config.services[place])
    }

    mutating func setTunnel(_ vpn: Config.VPN, subnets: [String]) {
        config.vpn = vpn
        config.network.subnets = subnets
    }

    func mostFrequent(_ values: [String]) -> String? {
        Dictionary(grouping: values) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private static func isAnyOrOwn(_ address: String) -> Bool {
        ["0.0.0.0", "::", "::1"].contains(address) || address.hasPrefix("127.")
    }
}
