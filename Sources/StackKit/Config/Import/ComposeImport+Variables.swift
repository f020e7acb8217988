extension ComposeImport {
    /// What all services have in common is said once.
    mutating func takeCommon(_ variables: inout [String: String], _ path: String) {
        func take(_ name: String, _ read: (String) -> Bool) {
            guard let value = variables.removeValue(forKey: name) else { return }
            if !read(value) {
                result.omit("\(path).environment.\(name)", "\(value) is not what the other services have, or is none.")
            }
        }
        take("PUID") { agree("PUID", $0) && set(\.puid, Int($0)) }
        take("PGID") { agree("PGID", $0) && set(\.pgid, Int($0)) }
        take("TZ") { agree("TZ", $0) && set(\.timezone, $0) }
        take("UMASK") { agree("UMASK", $0) && set(\.umask, Int($0, radix: 8).map { Umask($0) }) }
    }

    private mutating func agree(_ name: String, _ value: String) -> Bool {
        let first = folders["variable \(name)"] ?? value
        folders["variable \(name)"] = first
        return first == value
    }

    private mutating func set<Value>(_ key: WritableKeyPath<Config.System, Value>, _ value: Value?) -> Bool {
        guard let value else { return false }
        result.config.system[keyPath: key] = value
        return true
    }

    /// What is left of a service's variables goes with it, unless it is a key.
    mutating func takeOwn(_ variables: inout [String: String], for service: inout Service, _ path: String) {
        let name = service.source.name
        if variables.removeValue(forKey: "PLEX_CLAIM") != nil {
            result.omit(
                "\(path).environment.PLEX_CLAIM", "A claim lives four minutes: fetch a new one if it is needed.")
        }
        if service.source.kind == .plex { variables["VERSION"] = nil }
        if service.source.kind == .qbittorrent, let port = variables["WEBUI_PORT"].flatMap({ Int($0) }) {
            variables["WEBUI_PORT"] = port == service.source.kind.port ? nil : String(port)
        }
        for (variable, value) in variables.sorted(by: { $0.key < $1.key }) {
            if Config.Export.isSecret(variable, value) {
                let isKey = variable.uppercased().contains("API") && variable.uppercased().hasSuffix("KEY")
                let entry = isKey ? name : "\(name)-\(variable.lowercased().replacing("_", with: "-"))"
                let reference = result.keep(value, as: entry, from: "\(path).environment.\(variable)")
                if isKey {
                    service.keyReference = reference
                } else if reference != nil {
                    result.omit(
                        "\(path).environment.\(variable)", "It is a secret, and no key of the service asks for it.")
                }
            } else {
                service.environment[variable] = value
            }
        }
    }

    /// Variables of the files beside the compose file that say more than it does.
    mutating func takeVariables() {
        let variables = project.variables
        for (index, service) in result.config.services.enumerated() {
            let word = service.source.kind.rawValue.uppercased()
            for name in ["\(word)_API_KEY", "\(word)_PASSWORD", "\(word)_TOKEN"] where service.keyReference == nil {
                guard let value = variables[name] else { continue }
                used.insert(name)
                result.config.services[index].keyReference = result.keep(value, as: service.source.name, from: name)
            }
            if let user = variables["\(word)_USERNAME"], [.nzbget, .qbittorrent].contains(service.source.kind) {
                used.insert("\(word)_USERNAME")
                result.config.services[index].user = user
            }
        }
        if let domain = variables["DOMAIN"] {
            used.insert("DOMAIN")
            result.config.network.domain = domain
        }
        if let email = variables["ACME_EMAIL"] {
            used.insert("ACME_EMAIL")
            result.config.proxy = Config.Proxy()
            result.config.proxy?.email = email
        }
        omitTheUnused(variables)
    }

    private mutating func omitTheUnused(_ variables: [String: String]) {
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) where !used.contains(name) {
            if name.hasPrefix("COMPOSE_") { continue }
            if Config.Export.isSecret(name, value) {
                _ = result.keep(value, as: name.lowercased().replacing("_", with: "-"), from: name)
            }
            result.omit(name, "No container ever got it: what it says had no effect.")
        }
    }
}
