/// What a project's files mean, as flat as it can be compared: no matter how, where and in which order it is written.
struct ComposeMeaning {
    /// Where something is said.
    struct Place: Hashable {
        /// `nil` for the file as a whole.
        var service: String?
        var key: String
    }

    private(set) var places: [Place] = []
    private(set) var values: [Place: Document] = [:]

    /// - Parameter project: Read, filled in and merged.
    init(_ project: ComposeProject) {
        let file = project.file
        if let name = file.name { note(nil, "name", .string(name)) }
        for (name, service) in file.services { take(service, name, project) }
        for (section, table) in [
            ("networks", file.networks.mapValues(\.composed)), ("volumes", file.volumes.mapValues(\.composed)),
            ("secrets", file.secrets.mapValues(\.composed)), ("configs", file.configs.mapValues(\.composed)),
        ] {
            for (name, value) in table { note(nil, "\(section).\(name)", value.isNull ? .object([:]) : value) }
        }
    }

    private mutating func note(_ service: String?, _ key: String, _ value: Document) {
        let place = Place(service: service, key: key)
        if values.updateValue(value, forKey: place) == nil { places.append(place) }
    }

    private mutating func take(_ service: ComposeFile.Service, _ name: String, _ project: ComposeProject) {
        for (key, value) in service.written where !key.hasPrefix("x-") {
            switch key {
            case "environment", "env_file", "ports", "volumes", "networks", "labels": continue
            case "image": note(name, key, .string(Self.image(value.string ?? "")))
            case "depends_on":
                for (other, dependency) in service.dependsOn { note(name, "depends_on.\(other)", dependency.composed) }
            case "secrets":
                for grant in service.secrets { note(name, "secrets.\(grant.target ?? grant.source)", grant.composed) }
            case "devices":
                let devices = service.devices.map { device in
                    [device.source, device.target ?? device.source, device.permissions ?? "rwm"].joined(separator: ":")
                }
                note(name, key, .list(devices.sorted().map(Document.string)))
            case "cap_add", "cap_drop", "security_opt", "tmpfs", "expose", "dns", "group_add":
                let list = value.list.isEmpty ? [value] : value.list
                note(name, key, .list(list.sorted { $0.json() < $1.json() }))
            default: note(name, key, value)
            }
        }
        for (variable, value) in project.environment(of: service).sorted(by: { $0.key < $1.key }) {
            note(name, "environment.\(variable)", .string(value))
        }
        for port in service.ports.flatMap(\.single) { note(name, "ports.\(port.short)", port.composed) }
        for mount in service.volumes {
            note(name, "volumes.\(FilePath.normal(mount.target))", Self.normal(mount, project).composed)
        }
        let joined = service.networks.isEmpty && service.networkMode == nil ? ["default"] : service.networks.names
        for network in joined { note(name, "networks.\(network)", service.networks[network]?.composed ?? .null) }
        for (label, value) in service.labels where !label.hasPrefix("maestrarr.") {
            note(name, "labels.\(label)", .string(value))
        }
    }

    /// Without the registry and the version that are meant anyway.
    private static func image(_ name: String) -> String {
        var name = name
        for prefix in ["docker.io/", "index.docker.io/", "library/"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
        }
        let last = name.split(separator: "/").last ?? ""
        return last.contains(":") || last.contains("@") ? name : "\(name):latest"
    }

    private static func normal(_ mount: ComposeFile.Mount, _ project: ComposeProject) -> ComposeFile.Mount {
        var mount = mount
        mount.target = FilePath.normal(mount.target)
        if mount.kind == .bind, let source = mount.source {
            mount.source = FilePath.normal(ComposePaths.join(project.folder, source))
        }
        return mount
    }
}
