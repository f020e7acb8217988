extension Adopter {
    /// Renders what is there so far, and has the configuration say what came out otherwise.
    mutating func settle() {
        settlePorts()
        let (old, new) = (ComposeMeaning(original), ComposeMeaning(config.rendered().project))
        for (name, service, _) in services {
            var mounts: [String] = []
            for mount in service.volumes {
                let key = ComposeMeaning.Place(service: name, key: "volumes.\(FilePath.normal(mount.target))")
                if old.values[key] != new.values[key], let text = Self.line(mount, original.folder) {
                    mounts.append(text)
                }
            }
            var variables: Named<String> = [:]
            for (variable, value) in (environments[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
                let key = ComposeMeaning.Place(service: name, key: "environment.\(variable)")
                if new.values[key] == .string(value) || has(variable, of: name) { continue }
                // A key never goes into the configuration.
                if !value.isEmpty, Self.isKey(variable) || Redaction.line(value) != value {
                    _ = found(value, in: variable, of: name, as: "\(name)-\(variable.lowercased())")
                    continue
                }
                variables[variable] = value
            }
            change(name) {
                $0.volumes = mounts; $0.environment = variables
            }
        }
    }

    /// Ports that are not those the kind has anyway are named one by one.
    private mutating func settlePorts() {
        let usual = config.rendered()
        for (name, service, kind) in services {
            guard service.networkMode == nil else { continue }
            let clients = kind == .gluetun ? services.filter { $0.service.sharedNetwork == name } : []
            var rest = service.ports.flatMap(\.single).compactMap(Self.port)
            for client in clients where client.kind.isDownloader {
                let own = rest.filter { belongs($0, to: client) }
                rest.removeAll(where: own.contains)
                setPorts(own, of: client.name)
            }
            let made = usual.host(nil)?.compose.services[name]?.ports.map(\.short) ?? []
            if !clients.isEmpty || Set(made) != Set(service.ports.flatMap(\.single).map(\.short)) {
                setPorts(rest, of: name)
            }
        }
    }

    /// One port of a kind that has but one is where its page is, whatever its number.
    private mutating func setPorts(_ ports: [Service.Port], of name: String) {
        change(name) { service in
            if ports.count == 1, service.source.kind.ports.map(\.name) == ["web"] {
                service.port = ports[0]
            } else {
                service.ports = ports
            }
        }
    }

    /// Whether a variable holds a key that goes elsewhere.
    func has(_ variable: String, of service: String) -> Bool {
        keys.contains { $0.service == service && $0.variable == variable }
    }

    private func belongs(
        _ port: Service.Port, to client: (name: String, service: ComposeFile.Service, kind: Source.Kind)
    ) -> Bool {
        let variables = environments[client.name] ?? [:]
        let entry = Catalogue[client.kind]
        let moved = [entry?.webPortVariable, entry?.peersPortVariable].compactMap { $0.flatMap { variables[$0] } }
        let number = "\(port.target ?? port.published)"
        // Whoever is asked at a port whether it works listens there.
        let asked = client.service.healthCheck?.test.map {
            $0.composed.json().split { !$0.isNumber }.contains { $0 == number }
        }
        return moved.contains(number) || asked == true
            || client.kind.ports.contains { $0.number == port.target && $0.protocol == port.protocol }
    }

    /// As the configuration has it; `nil` for what it has no word for, such as any free port.
    private static func port(_ port: ComposeFile.Port) -> Service.Port? {
        guard port.target.count == 1, let published = port.published, published.count == 1, port.carrier != .sctp else {
            return nil
        }
        return Service.Port(
            published.ports.lowerBound, to: port.target.ports.lowerBound, at: port.hostIP ?? Config.everywhere,
            port.carrier == .udp ? .udp : .tcp)
    }

    /// A mount in one line, where that says it all.
    private static func line(_ mount: ComposeFile.Mount, _ folder: String) -> String? {
        var mount = mount
        if mount.kind == .bind, let source = mount.source {
            mount.source = FilePath.normal(ComposePaths.join(folder, source))
        }
        return mount.short
    }
}
