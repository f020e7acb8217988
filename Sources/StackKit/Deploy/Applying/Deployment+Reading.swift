internal import Wire

extension Deployment {
    /// Reads files that stand in `place` as each host sees them, beside what runs there.
    ///
    /// - Parameters:
    ///   - before: the current revision, to say which keys have changed.
    ///   - pins: a file that pins images, by host.
    func read(
        _ request: StackRequest, in place: String, before: Revision?, pins: [String: String] = [:], _ lock: StackLock?
    ) async throws -> [StackOnHost] {
        let whole = ComposeProject(
            request.project, folder: request.folder, files: ["\(place)/compose.yaml"], envFiles: ["\(place)/env"],
            profiles: request.profiles)
        let first = connect(hosts[0], lock)
        var losses: [String] = []
        var overrides: [String: String] = [:]
        if hosts.count > 1 || !places.isEmpty {
            let desired = Desired(try await first.configuration(of: whole).0)
            let flaws = placement.flaws(in: desired)
            guard flaws.isEmpty else { throw PlacementFailure(flaws: flaws) }
            losses = placement.losses(in: desired)
            for host in hosts { overrides[host.name] = placement.override(for: host.name, in: desired) }
            for (index, host) in hosts.enumerated() {
                guard let text = overrides[host.name] else { continue }
                try AtomicFile("\(place)/host-\(index + 1).yaml").replace(with: Array(text.utf8), mode: 0o600)
            }
        }
        let (names, written) = (hosts.map(\.name), overrides)
        var parts = try await onEachHost(lock) { [store, before] engine in
            var project = whole
            if written[engine.name] != nil, let index = names.firstIndex(of: engine.name) {
                project.files.append("\(place)/host-\(index + 1).yaml")
            }
            if let pins = pins[engine.name] { project.files.append(pins) }
            return try await engine.part(of: project, before: before.map { ($0, store.folder(of: $0.number)) })
        }
        parts[0].plan.warnings += losses
        return parts
    }
}

extension Engine {
    fileprivate func part(of project: ComposeProject, before: (Revision, String)?) async throws -> StackOnHost {
        let running = try await observed(project.name)
        let containers: [Container] = if case .known(let all, _) = running { all } else { [] }
        let desired = try await desired(project, beside: containers)
        let images = running.isReadable ? try await images(desired.services.map(\.image).filter { !$0.isEmpty }) : [:]
        var planner = DeployPlanner(desired, running: running, images: images, host: name)
        var plan = planner.plan
        if plan.steps.contains(where: { $0.action == .recreate }), let old = await former(project, before) {
            planner.before = old
            plan = planner.plan
        }
        return StackOnHost(engine: self, project: project, desired: desired, plan: plan, images: images)
    }

    /// What the current revision asks for. It only makes reasons clearer, so that its failing is no failure.
    private func former(_ project: ComposeProject, _ before: (revision: Revision, folder: String)?) async -> Desired? {
        guard let before else { return nil }
        var former = project
        former.files = ["\(before.folder)/compose.yaml"]
        former.envFiles = ["\(before.folder)/env"]
        former.profiles = before.revision.meta.profiles
        former.folder = before.revision.meta.folder
        return (try? await configuration(of: former)).map { Desired($0.0) }
    }
}
