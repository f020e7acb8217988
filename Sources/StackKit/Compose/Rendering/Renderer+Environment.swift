extension Renderer {
    /// The variables of a container, but for its keys and what the configuration adds.
    func environment(_ place: Placement) -> ComposeTable<String?> {
        let (service, entry) = (place.service, place.entry)
        var variables = ComposeTable<String?>()
        if entry.identity == .variables {
            variables["PUID"] = "${PUID}"
            variables["PGID"] = "${PGID}"
        }
        variables["TZ"] = "${TZ}"
        if entry.identity != .own { variables["UMASK"] = "${UMASK}" }
        for variable in entry.environment { variables[variable.name] = .some(variable.value) }
        if let name = entry.webPortVariable, let port = place.webPort { variables[name] = "\(port)" }
        if let name = entry.peersPortVariable, let port = place.peersPort { variables[name] = "\(port)" }
        if let name = entry.pathVariable, !place.basePath.isEmpty {
            variables[name] = .some(place.basePath.composeLiteral)
        }
        if let name = entry.downloadsVariable {
            let folders = DataFolders(storage: config.storage(for: service))
            variables[name] = .some(
                "\(folders.inside(folders.storage.downloadsFolder))/\(service.source.name)".composeLiteral)
        }
        if let outside = entry.outsideVariables {
            if let name = config.network.domain ?? config.hostAddress(place.host) {
                variables[outside.name] = .some(name.composeLiteral)
            }
            if let port = place.ports.first { variables[outside.port] = "\(port.published)" }
        }
        if service.acceleration == .nvidia {
            variables["NVIDIA_VISIBLE_DEVICES"] = "all"
            variables["NVIDIA_DRIVER_CAPABILITIES"] = "compute,video,utility"
        }
        if service.source == gateway?.source, let vpn = config.vpn {
            for (name, value) in vpn.variables(for: clients(of: place), subnets: config.network.subnets) {
                variables[name] = .some(value)
            }
        }
        return variables
    }

    /// The keys a container reads from files, each with the variable that says so.
    func keys(of place: Placement) -> [GivenKey] {
        if place.service.source == gateway?.source { return config.vpn?.keys(for: place.service) ?? [] }
        // Other images have other means, or none.
        guard place.hasKnownImage else { return [] }
        return place.entry.keys.compactMap { use in
            let isClaim = use.which == .claim
            guard let reference = isClaim ? place.service.claim : place.service.keyReference else { return nil }
            return GivenKey(
                name: "\(place.service.source.name)_\(isClaim ? "claim" : "key")", variable: use.variable,
                reference: reference, user: use.userVariable.flatMap { name in place.service.user.map { (name, $0) } })
        }
    }

    /// Has a container read keys from files.
    func give(
        _ keys: [GivenKey], to made: inout ComposeFile.Service, of service: Service, in file: inout RenderedHost
    ) {
        for key in keys {
            let path = "secrets/\(key.name)"
            made.environment[key.variable] = "/run/secrets/\(key.name)"
            if let user = key.user { made.environment[user.variable] = .some(user.name.composeLiteral) }
            made.secrets.append(ComposeFile.Grant(key.name))
            file.compose.secrets[key.name] = ComposeFile.Content(file: "./\(path)")
            file.secrets.append(
                RenderedHost.SecretFile(
                    name: key.name, path: path, reference: key.reference, service: service.source.name))
        }
    }
}

/// A key that a container reads from a file.
struct GivenKey {
    var name: String
    /// The variable that holds the file's path.
    var variable: String
    var reference: KeyReference
    var user: (variable: String, name: String)?
}
