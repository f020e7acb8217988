extension Config {
    /// Makes a configuration of a compose project that was written by hand, and of the variables it is filled in with.
    ///
    /// What rendering makes anew is not looked at: networks, restarts, health checks, the order of starting. Everything
    /// else that has no place here is among the omissions.
    ///
    /// - Parameters:
    ///   - path: The compose file; the stack is called like its folder where it does not say.
    ///   - envFiles: The files of variables it is filled in with, settings and secrets alike.
    ///   - read: Reads a file of that path.
    /// - Throws: `ComposeError` for a project that Compose would refuse.
    public static func imported(
        compose path: String, envFiles: [String],
        read: @escaping @Sendable (String) throws -> [UInt8] = {
            try AtomicFile($0).read(upTo: ComposeLoader.sizeLimit)
        }
    ) throws -> Import {
        let project = ComposeLoader(read: read).load([path], envFiles: envFiles)
        _ = try project.checked()
        let texts = project.sources.map { source in
            (try? read(source.name)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        var reading = ComposeImport(project, variablesIn: texts)
        reading.run()
        return reading.result
    }
}

/// One reading of a compose project.
struct ComposeImport {
    let project: ComposeProject
    var result = Config.Import(config: Config(services: []))
    /// The name of the service that keeps the VPN's tunnel.
    let gateway: String?
    /// Folders of the host by what containers call them.
    var folders: [String: String] = [:]
    /// Variables that the project's files ask for, and those that found a place of their own.
    var used: Set<String>

    init(_ project: ComposeProject, variablesIn texts: [String]) {
        self.project = project
        used = Set(texts.flatMap(Self.variables))
        gateway = project.file.services.first { $1.image.flatMap(Source.Kind.running) == .gluetun }?.name
    }

    /// The names behind `$` and `${`.
    private static func variables(in text: String) -> [String] {
        text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().map { rest in
            String(rest.drop { $0 == "{" }.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) })
        }
    }

    mutating func run() {
        if let name = project.file.name { result.config.system.project = name }
        for problem in project.problems {
            guard let variable = problem.variable else { continue }
            result.omit(variable, "It is not set, and read as nothing.")
        }
        for (name, entry) in project.file.services {
            guard let image = entry.image, let kind = Source.Kind.running(image) else {
                result.omit(
                    "services.\(name)",
                    entry.image.map { "There is no kind of service for the image \($0)." } ?? "It has no image.")
                continue
            }
            take(entry, name, kind, WrittenImage(image))
        }
        takeFolders()
        takeVariables()
        if result.config.services.isEmpty { result.omit("services", "None of them is known here.") }
    }

    private mutating func take(_ entry: ComposeFile.Service, _ name: String, _ kind: Source.Kind, _ image: WrittenImage)
    {
        var service = Service(Source(kind, name: name))
        let path = "services.\(name)"
        take(image, for: &service, path)
        if let mode = entry.networkMode, let gateway, mode == "service:\(gateway)" || mode == "container:\(gateway)" {
            service.through = .vpn
        }
        let isOnHost = entry.networkMode == "host"
        if isOnHost != (kind == .plex) { service.hostNetwork = isOnHost }
        var variables = project.environment(of: entry)
        takeCommon(&variables, path)
        if kind == .gluetun { takeVPN(&variables, path) }
        takeOwn(&variables, for: &service, path)
        takePorts(of: entry, for: &service, path)
        takeVolumes(of: entry, for: &service, path)
        takeDevices(of: entry, for: &service, path)
        omitTheRest(of: entry, path)
        result.config.services.append(service)
    }

    private mutating func take(_ image: WrittenImage, for service: inout Service, _ path: String) {
        service.digest = image.digest
        guard let version = image.version else {
            if image.digest != nil {
                service.image = image.repository
            } else {
                result.omit("\(path).image", "`latest` is no version: the image and version known here are taken.")
            }
            return
        }
        (service.image, service.version) = (image.repository, version)
    }

    private mutating func takeDevices(of entry: ComposeFile.Service, for service: inout Service, _ path: String) {
        for device in entry.devices {
            switch device.source {
            case "/dev/net/tun" where service.source.kind == .gluetun || service.source.kind == .wireguard: continue
            case let place where place.hasPrefix("/dev/dri") && service.source.kind.transcodes:
                service.acceleration = .vaapi
            default: result.omit("\(path).devices", "There is no place for the device \(device.source).")
            }
        }
        if entry.gpus != nil || entry.runtime == "nvidia", service.source.kind.transcodes {
            service.acceleration = .nvidia
        }
    }

    /// What changes what a service does and has no key here.
    private mutating func omitTheRest(of entry: ComposeFile.Service, _ path: String) {
        let others: [(String, Bool)] = [
            ("build", entry.build != nil), ("command", entry.command != nil), ("entrypoint", entry.entrypoint != nil),
            ("user", entry.user != nil), ("privileged", entry.isPrivileged == true),
            ("labels", !entry.labels.isEmpty), ("extra_hosts", !entry.extraHosts.isEmpty), ("dns", !entry.dns.isEmpty),
            ("mac_address", entry.macAddress != nil), ("tmpfs", !entry.tmpfs.isEmpty),
            ("sysctls", !entry.sysctls.isEmpty), ("mem_limit", entry.memoryLimit != nil), ("cpus", entry.cpus != nil),
        ]
        for (key, isThere) in others where isThere { result.omit("\(path).\(key)", "There is no place for it here.") }
        if !entry.profiles.isEmpty {
            result.omit("\(path).profiles", "A service is on or off here, by `enabled`: it is on.")
        }
    }
}
