/// Compares what a compose file asks for with what runs on one host. A pure function over plain values.
public struct DeployPlanner: Sendable {
    /// What is asked for.
    public var desired: Desired
    /// What runs, as far as the engine said.
    public var running: Observed<[Container]>
    /// What the file's image names mean on the host now.
    public var images: [String: Image]
    /// What the current revision asked for, to say which keys have changed; `nil` where there is none.
    public var before: Desired?
    /// The host.
    public var host: String

    /// Everything a plan is made from.
    public init(
        _ desired: Desired, running: Observed<[Container]>, images: [String: Image] = [:], before: Desired? = nil,
        host: String
    ) {
        (self.desired, self.running, self.images, self.before) = (desired, running, images, before)
        self.host = host
    }

    /// The plan, with a step for each service that is asked for or there.
    public var plan: DeployPlan {
        let prints = desired.services.map { "\(host) \($0.name) \($0.hash ?? "") \(images[$0.image]?.id ?? "")" }
        return DeployPlan(desired.project, steps, warnings: desired.warnings, fingerprints: prints)
    }

    private var steps: [ServiceStep] {
        let containers: [Container]
        switch running {
        case .known(let all, _): containers = all
        case .partly(_, let why, _), .unknown(let why, _):
            return desired.services.map { step(.unknown, $0.name, [why]) }
        }
        let byService = Dictionary(grouping: containers, by: \.service)
        var made: [String: ServiceStep] = [:]
        for service in desired.services { make(service, byService, &made) }
        let others = byService.keys.filter { desired[$0] == nil }.sorted()
            .compactMap { leftover($0, byService[$0] ?? []) }
        return desired.services.compactMap { made[$0.name] } + others
    }

    /// A service's step follows from that of the service whose network it lives in, which is made first.
    private func make(
        _ service: DesiredService, _ running: [String: [Container]], _ made: inout [String: ServiceStep]
    ) {
        guard made[service.name] == nil else { return }
        made[service.name] = own(service, running[service.name] ?? [])
        guard let name = service.networkOf, let provider = desired[name], let own = made[service.name],
            own.action == .unchanged || own.action == .start
        else { return }
        make(provider, running, &made)
        switch made[name]?.action {
        case .create?, .recreate?:
            made[service.name] = step(
                .recreate, service.name, ["it lives in the network of \(name), which is made anew"], own.containers)
        case .start?, .restart?:
            made[service.name] = step(
                own.action == .start ? .start : .restart, service.name,
                ["it lives in the network of \(name), which is started"], own.containers)
        default:
            let containers = (running[name] ?? []) + (running[service.name] ?? [])
            guard own.action == .unchanged, desired.cutOff(containers).contains(service.name) else { return }
            let reason = "\(name) was started after it, so that the network it lives in is gone"
            made[service.name] = step(.restart, service.name, [reason], own.containers)
        }
    }

    private func own(_ service: DesiredService, _ containers: [Container]) -> ServiceStep {
        let ids = containers.map(\.id)
        if service.scale == 0 {
            return containers.isEmpty
                ? step(.unchanged, service.name, ["none is asked for"])
                : step(.remove, service.name, ["none is asked for"], ids)
        }
        if containers.isEmpty {
            let isHere = images[service.image] != nil || service.image.isEmpty
            return step(.create, service.name, isHere ? [] : ["\(service.image) is pulled first"])
        }
        let changes = changes(of: service, containers)
        if !changes.isEmpty { return step(.recreate, service.name, changes, ids) }
        if containers.count < service.scale {
            return step(.create, service.name, ["\(containers.count) of \(service.scale) are there"], ids)
        }
        if containers.count > service.scale {
            return step(.remove, service.name, ["\(containers.count) are there, \(service.scale) are asked for"], ids)
        }
        if let idle = containers.first(where: { isIdle($0, service) }) {
            return step(.start, service.name, [idle.words], ids)
        }
        let unwell = containers.first { !$0.isWell && $0.state != "exited" }
        return step(.unchanged, service.name, unwell.map { [$0.words] } ?? [], ids)
    }

    private func changes(of service: DesiredService, _ containers: [Container]) -> [String] {
        var reasons: [String] = []
        if let hash = service.hash, containers.contains(where: { $0.configHash != hash }) {
            let keys = before?[service.name].map { KeyChanges.between($0.document, service.document) } ?? []
            reasons += keys.isEmpty ? ["its container was made from another definition"] : keys
        }
        if !service.image.isEmpty, !service.isNeverPulled, images[service.image] == nil, reasons.isEmpty {
            // The name means nothing here any more: what the registry has now may be another image.
            return ["\(service.image) is pulled first"]
        }
        if let image = images[service.image], containers.contains(where: { $0.imageID != image.id }),
            !reasons.contains(where: { $0.hasPrefix("image") })
        {
            reasons.append("\(service.image) is another image now")
        }
        return reasons
    }

    /// A program that ended well and is not to be kept running has done what it is there for.
    private func isIdle(_ container: Container, _ service: DesiredService) -> Bool {
        switch container.state {
        case "running", "restarting": return false
        case "exited":
            let restart = service.document["restart"].string ?? "no"
            return container.exitCode != 0 || !(restart == "no" || restart.hasPrefix("on-failure"))
        default: return true
        }
    }

    private func leftover(_ name: String, _ containers: [Container]) -> ServiceStep? {
        let ids = containers.map(\.id)
        guard desired.inactive.contains(name) else {
            return step(.remove, name, ["the file does not have it"], ids)
        }
        guard containers.contains(where: { $0.state == "running" || $0.state == "restarting" }) else { return nil }
        return step(.stop, name, ["its profile is not active"], ids)
    }

    private func step(
        _ action: ServiceStep.Action, _ service: String, _ reasons: [String] = [], _ containers: [String] = []
    ) -> ServiceStep {
        ServiceStep(action, service, on: host, because: reasons, containers: containers)
    }
}
