extension Renderer {
    /// One service of the file. What its container must find on the host goes to the file's lists.
    mutating func service(_ place: Placement, in file: inout RenderedHost) -> ComposeFile.Service {
        let (service, entry) = (place.service, place.entry)
        var made = ComposeFile.Service()
        made.image = image(place)
        made.containerName = containerName(place)
        if entry.identity == .user { made.user = "${PUID}:${PGID}" }
        if entry.rights.needsInit { made.isInit = true }
        made.restart = .unlessStopped
        made.healthCheck = healthCheck(place)
        made.stopGracePeriod = .seconds(entry.stopSeconds)
        made.environment = environment(place)
        give(keys(of: place), to: &made, of: service, in: &file)
        for (name, value) in service.environment { made.environment[name] = .some(value.composeLiteral) }
        connect(place, &made)
        made.volumes = mounts(place, in: &file)
        limit(place, &made)
        accelerate(service.acceleration ?? .none, &made)
        made.logging = Self.logging
        label(service, &made)
        return made
    }

    func image(_ place: Placement) -> String {
        let (service, entry) = (place.service, place.entry)
        let name = service.image ?? entry.image
        // An image of someone else's has other versions.
        let version = service.version ?? (service.image == nil ? entry.version : nil)
        return name + (version.map { ":\($0)" } ?? (service.digest == nil ? ":latest" : ""))
            + (service.digest.map { "@\($0)" } ?? "")
    }

    /// Containers are called after the stack, so that two stacks can live on one host.
    func containerName(_ place: Placement) -> String { "\(config.system.project)-\(place.service.source.name)" }

    private func healthCheck(_ place: Placement) -> ComposeFile.HealthCheck {
        var check = ComposeFile.HealthCheck(
            place.entry.check.test(port: place.webPort, tool: place.hasKnownImage ? place.entry.tool : nil))
        check.interval = .seconds(10)
        check.timeout = .seconds(10)
        check.retries = 6
        check.startPeriod = .seconds(place.entry.startSeconds)
        return check
    }

    private func limit(_ place: Placement, _ made: inout ComposeFile.Service) {
        let rights = place.entry.rights
        if rights.kept != nil { made.capDrop = ["ALL"] }
        made.capAdd = (rights.kept ?? []) + rights.gained
        made.securityOptions = ["no-new-privileges:true"]
        made.devices = rights.devices.map { ComposeFile.Device($0) }
        for setting in rights.kernel { made.sysctls[setting.name] = setting.value }
        made.tmpfs = rights.memory
        if rights.isReadOnly { made.isReadOnly = true }
    }

    private func accelerate(_ acceleration: Service.Acceleration, _ made: inout ComposeFile.Service) {
        switch acceleration {
        case .none: break
        case .vaapi, .qsv: made.devices.append(ComposeFile.Device("/dev/dri"))
        case .nvidia:
            var request = ComposeFile.DeviceRequest()
            (request.driver, request.count, request.capabilities) = ("nvidia", "all", ["gpu"])
            var (deploy, resources, amounts) = (
                ComposeFile.Deploy(), ComposeFile.Deploy.Resources(), ComposeFile.Deploy.Amounts()
            )
            amounts.devices = [request]
            resources.reservations = amounts
            deploy.resources = resources
            made.deploy = deploy
        }
    }

    private static let logging: ComposeFile.Logging = {
        var logging = ComposeFile.Logging(driver: "json-file")
        logging.options = ["max-size": "10m", "max-file": "3"]
        return logging
    }()

    /// The revision is of what the container is made from, so that one with nothing new is not made anew.
    private func label(_ service: Service, _ made: inout ComposeFile.Service) {
        let content = Digest.hex(Digest.sha256(made.composed.jsonBytes()).prefix(6))
        made.labels = [
            "maestrarr.schema": "\(Config.renderedVersion)", "maestrarr.kind": service.source.kind.rawValue,
            "maestrarr.revision": content,
        ]
    }
}

extension Placement {
    /// Whether the image is the catalogue's own, of which is known what it has.
    var hasKnownImage: Bool {
        service.image.map { Catalogue.repository($0) == Catalogue.repository(entry.image) } ?? true
    }
}

extension String {
    /// As it must stand in a compose file, where a dollar begins a variable.
    var composeLiteral: String { utf8.contains(UInt8(ascii: "$")) ? replacing("$", with: "$$") : self }
}
