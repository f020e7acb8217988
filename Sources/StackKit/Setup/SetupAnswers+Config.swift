extension SetupAnswers {
    /// The configuration that follows from the answers so far; what was not asked yet is as it usually is.
    public var config: Config {
        var config = Config(services: names("services").map(service))
        config.system = system
        config.network.address = text("network.address")
        config.network.domain = text("network.domain")
        config.storage = storage
        if isYes("vpn.use") { config.vpn = vpn }
        if isYes("proxy.use") {
            var proxy = Config.Proxy()
            proxy.email = text("proxy.email")
            for (name, host) in pairs("proxy.names") { proxy.names[name] = host }
            config.proxy = proxy
        }
        return config
    }

    private var system: Config.System {
        var system = Config.System()
        if let project = text("system.project") { system.project = project }
        if let folder = text("system.folder") { system.folder = folder }
        if let timezone = text("system.timezone") { system.timezone = timezone }
        if let puid = text("system.puid").flatMap({ Int($0) }) { system.puid = puid }
        if let pgid = text("system.pgid").flatMap({ Int($0) }) { system.pgid = pgid }
        if let umask = text("system.umask").flatMap({ Int($0, radix: 8) }) { system.umask = Umask(umask) }
        return system
    }

    private var storage: Config.Storage {
        var storage = Config.Storage()
        if let root = text("storage.root") { storage.root = root }
        if let media = text("storage.media") { storage.media = media }
        if let downloads = text("storage.downloads") { storage.downloads = downloads }
        if let config = text("storage.config") { storage.config = config }
        storage.transcode = text("storage.transcode")
        for (name, folder) in pairs("storage.libraries") { storage.libraries[name] = folder }
        return storage
    }

    private func service(_ name: String) -> Service {
        let source = Source(Source.Kind(guessing: name) ?? Source.Kind(rawValue: ""), name: name)
        let place = "services.\(name)"
        var service: Service
        if let url = text("\(place).url") {
            service = Service(source, url: url, key: "")
        } else {
            service = Service(source)
            if let port = text("\(place).port").flatMap({ Service.Port($0) }),
                port != Service.Port(source.kind.port ?? 0)
            {
                service.port = port
            }
            if names("vpn.clients").contains(name), isYes("vpn.use") { service.through = .vpn }
            if source.kind == .plex { service.claim = reference("\(place).claim") }
        }
        service.keyReference = reference("\(place).key")
        if let user = text("\(place).user") { service.user = user }
        let libraries = names("\(place).libraries")
        if !libraries.isEmpty, libraries != source.kind.usualLibraries { service.libraries = libraries }
        return service
    }

    private var vpn: Config.VPN {
        var vpn = Config.VPN(
            provider: text("vpn.provider") ?? "", type: text("vpn.type").flatMap { .init(rawValue: $0) } ?? .wireguard)
        let needs = VPNProvider.named(vpn.provider)?.needs(for: vpn.type) ?? []
        func key(_ need: VPNProvider.Need) -> KeyReference? {
            needs.contains(need) ? reference("vpn.\(need.rawValue)") : nil
        }
        vpn.user = key(.user)
        vpn.password = key(.password)
        vpn.privateKey = key(.privateKey)
        vpn.presharedKey = key(.presharedKey)
        vpn.certificate = key(.certificate)
        vpn.certificateKey = key(.certificateKey)
        vpn.passphrase = key(.passphrase)
        if needs.contains(.addresses) { vpn.addresses = names("vpn.addresses") }
        if needs.contains(.endpoint) { vpn.endpoint = text("vpn.endpoint") }
        if needs.contains(.publicKey) { vpn.publicKey = text("vpn.publicKey") }
        if needs.contains(.file) { vpn.file = text("vpn.file") }
        vpn.countries = (text("vpn.countries") ?? "").split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        vpn.portForwarding = isYes("vpn.portForwarding")
        return vpn
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
