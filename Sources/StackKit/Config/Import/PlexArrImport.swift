extension Config {
    /// Takes over a configuration of PlexArr's (its version 1), in JSON or YAML. What a file leaves out is as PlexArr
    /// has it. Throws `ConfigError` for a text that is no such configuration.
    public static func imported(plexArr bytes: [UInt8], source: String) throws(ConfigError) -> Import {
        let document: Document
        do throws(SyntaxError) {
            let first = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
            document =
                first == UInt8(ascii: "{")
                ? try Document(json: bytes, source: source) : try Document(yaml: bytes, source: source)
            let flaw: String? =
                switch document {
                case .object(let members) where members["version"]?.int ?? 1 != 1:
                    "PlexArr's configurations have version 1, and this one has another"
                case .object(let members) where members["services"]?.members.isEmpty ?? true:
                    "it describes no services, and so is no configuration of PlexArr's"
                case .object: nil
                default: "expected an object, found \(document.kind)"
                }
            if let flaw { throw SyntaxError(flaw, line: 1, column: 1, source: source) }
        } catch {
            throw ConfigError([Excerpts(of: bytes, source).withoutKeys(error)])
        }
        var reading = PlexArrReading(document)
        reading.run()
        return reading.result
    }
}

/// One reading of PlexArr's configuration; whatever nobody asks for is among the omissions in the end.
private struct PlexArrReading {
    private let document: Document
    private var asked: Set<String> = []
    private(set) var result = Config.Import(config: Config(services: []))

    init(_ document: Document) { self.document = document }

    mutating func run() {
        _ = integer("version")
        takeSystem()
        takeStorage()
        for name in document["services"].members.names { takeService(name) }
        takeClients()
        if !document["aiAgent"].isNull {
            asked.insert("aiAgent")
            result.omit("aiAgent", "Nothing here asks a language model; its key is not kept either.")
        }
        omitTheRest(document, "")
    }

    private mutating func takeSystem() {
        result.config.system.project = "plexarr"
        result.config.system.timezone = text("system.timezone") ?? "America/New_York"
        result.config.system.puid = integer("system.puid") ?? 1000
        result.config.system.pgid = integer("system.pgid") ?? 1000
        result.config.system.folder = text("system.projectFolder") ?? "/opt/plexarr"
        result.config.network.publicAddress = text("network.publicIp")
        result.config.network.domain = text("network.publicDomain")
    }

    private mutating func takeStorage() {
        result.config.storage.take(
            media: text("storage.mediaRoot") ?? "/data/media", downloads: text("storage.downloads") ?? "/data/downloads"
        )
        result.config.storage.config = text("storage.config") ?? "/opt/plexarr/config"
        for library in ["movies", "tv", "music"] {
            if let path = text("storage.\(library)") { result.config.storage.take(library: library, at: path) }
        }
    }

    private mutating func takeService(_ name: String) {
        let path = "services.\(name)"
        guard let kind = Self.kinds[name] else {
            asked.insert(path)
            return result.omit(path, "There is no such service in PlexArr, nor here.")
        }
        let instance = name == "nzbgetMusic" ? "nzbget-music" : kind.rawValue
        var service = Service(Source(kind, name: instance))
        service.isEnabled = flag("\(path).enabled") ?? true
        service.url = text("\(path).url") ?? ""
        if let key = text("\(path).apiKey") {
            service.keyReference = result.keep(key, as: instance, from: "\(path).apiKey")
        }
        if let port = integer("\(path).port") { take(port, for: &service, path) }
        result.config.services.append(service)
    }

    private mutating func take(_ port: Int, for service: inout Service, _ path: String) {
        guard 1...65535 ~= port else { return result.omit("\(path).port", "\(port) is no port.") }
        let usual = service.source.kind.ports.first
        guard port != usual?.number else { return }
        if service.isOnHostNetwork {
            result.omit("\(path).port", "In the host's network it has no effect: Plex listens on 32400.")
        } else if let usual, usual.name != "web" {
            service.ports = [Service.Port(port, to: usual.number, usual.protocol)]
        } else {
            service.port = Service.Port(port)
        }
    }

    /// PlexArr has a second NZBGet for music.
    private mutating func takeClients() {
        guard result.config["nzbget-music"]?.isEnabled == true else { return }
        for name in ["radarr", "sonarr", "lidarr"] where result.config[name] != nil {
            let client = name == "lidarr" ? "nzbget-music" : "nzbget"
            if result.config[client] != nil { result.config.wiring.clients[name] = [client] }
        }
    }

    private static let kinds: [String: Source.Kind] = [
        "plex": .plex, "radarr": .radarr, "sonarr": .sonarr, "lidarr": .lidarr, "prowlarr": .prowlarr,
        "overseerr": .overseerr, "maintainerr": .maintainerr, "nzbget": .nzbget, "nzbgetMusic": .nzbget,
        "qbittorrent": .qbittorrent, "metube": .metube, "nginxProxyManager": .nginxProxyManager,
        "wireguard": .wireguard,
    ]

    private mutating func value(_ path: String) -> Document {
        asked.insert(path)
        return path.split(separator: ".").reduce(document) { $0[String($1)] }
    }

    private mutating func text(_ path: String) -> String? {
        let value = value(path)
        if let text = value.string { return text.isEmpty ? nil : text }
        if !value.isNull { result.omit(path, "It should be text, and is \(value.kind).") }
        return nil
    }

    /// PlexArr's own page also writes numbers as text.
    private mutating func integer(_ path: String) -> Int? {
        let value = value(path)
        if let number = value.int ?? value.string.flatMap({ Int($0) }) { return number }
        if !value.isNull { result.omit(path, "It should be a whole number, and is \(value.kind).") }
        return nil
    }

    private mutating func flag(_ path: String) -> Bool? {
        let value = value(path)
        if !value.isNull, value.bool == nil { result.omit(path, "It should be true or false, and is \(value.kind).") }
        return value.bool
    }

    private mutating func omitTheRest(_ document: Document, _ path: String) {
        if asked.contains(path) { return }
        guard case .object(let members) = document, asked.contains(where: { $0.hasPrefix("\(path).") }) || path.isEmpty
        else { return result.omit(path, "Nothing here answers to it.") }
        for (name, value) in members { omitTheRest(value, path.isEmpty ? name : "\(path).\(name)") }
    }
}
