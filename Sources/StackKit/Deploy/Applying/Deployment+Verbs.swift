import FoundationEssentials
internal import Wire

extension Deployment {
    /// What is there, as far as the hosts say.
    public func status(_ project: String) async throws -> StackStatus {
        let all = try await onEachHost(nil) { engine in
            StackStatus.HostContainers(host: engine.name, containers: try await engine.observed(project))
        }
        let unfinished = try Journal(store.journal).entries().unfinished
        return StackStatus(revision: try currentRevision(), hosts: all, unfinished: unfinished)
    }

    /// What the services write, without the secrets their environment names, line by line, until it ends or the task is cancelled.
    ///
    /// - Parameters:
    ///   - services: all where it is empty.
    ///   - lines: how many of the last lines to begin with.
    ///   - follows: goes on with what is written from then on.
    public func logs(
        _ project: String, _ services: [String] = [], lines: Int = 100, follows: Bool = false,
        hear: @escaping @Sendable (_ host: String, _ line: String) -> Void
    ) async throws {
        var words = ["compose", "--project-name", project, "logs", "--no-color", "--tail", "\(lines)"]
        words += (follows ? ["--follow"] : []) + services
        let call = Engine.Call(words, deadline: follows ? nil : .seconds(120))
        let secrets = await secrets()
        _ = try await onEachHost(nil) { engine in
            try await engine.ask(call, to: "read the logs") { line in
                if case .output(let text) = line { hear(engine.name, Redaction.scrub(text, of: secrets)) }
            }
        }
    }

    /// What the current revision's file keeps secret, as far as it can be read.
    private func secrets() async -> [String] {
        guard let revision = try? currentRevision(), let request = try? request(of: revision) else { return [] }
        let place = store.folder(of: revision.number)
        let project = ComposeProject(
            request.project, folder: request.folder, files: ["\(place)/compose.yaml"], envFiles: ["\(place)/env"],
            profiles: request.profiles)
        return (try? await connect(hosts[0], nil).configuration(of: project)).map { Desired($0.0).secrets } ?? []
    }

    /// Something done to services that are there.
    public enum Verb: String, Sendable, CaseIterable {
        /// Starts what does not run.
        case start
        /// Stops what runs; it stays.
        case stop
        /// Stops and starts again.
        case restart
    }

    /// Does it, and starts again what lives in the network of a service that was started: without that it would have
    /// none. Throws `RevisionFailure.noneYet` where nothing was deployed, and `EngineError`.
    ///
    /// - Parameter services: all where it is empty.
    public func run(_ verb: Verb, _ services: [String] = [], report: @escaping Report = { _ in }) async throws {
        let lock = try await locked(report)
        defer { withExtendedLifetime(lock) {} }
        guard let revision = try currentRevision() else { throw RevisionFailure.noneYet }
        let journal = Journal(store.journal)
        let parts = try await read(
            try request(of: revision), in: store.folder(of: revision.number), before: nil, lock)
        let names = parts.flatMap { $0.desired.services.map(\.name) }
        if let wrong = services.first(where: { !names.contains($0) }) {
            throw NoSuchService(name: wrong, services: names)
        }
        try await journal.during(verb.rawValue, detail: ["services": Document(services.map { Document($0) })]) {
            for part in parts {
                let own = services.filter { part.desired[$0] != nil }
                guard services.isEmpty || !own.isEmpty else { continue }
                let call = part.project.call([verb.rawValue] + own, reports: true, deadline: .seconds(300))
                try await part.engine.ask(call, to: "\(verb.rawValue) the services", heard(part, report))
                if verb != .stop { try await mendNetworks(part, report) }
            }
        }
    }

    /// What taking everything down would remove.
    public func downPlan(_ project: String) async throws -> DeployPlan { try await downPlan(project, nil) }

    /// Removes every container and network of the project; volumes and folders stay. Throws `PlanRefusal` unless the
    /// plan's hash is confirmed or there are few enough.
    public func down(_ project: String, report: @escaping Report = { _ in }) async throws -> DeployPlan {
        let lock = try await locked(report)
        defer { withExtendedLifetime(lock) {} }
        let plan = try await downPlan(project, lock)
        try plan.permit(removing: options.removals, confirmed: options.confirmed)
        try await Journal(store.journal).during("down", detail: ["plan": Document(plan.hash)]) {
            for host in hosts {
                let words = ["compose", "--progress", "json", "--project-name", project, "down", "--remove-orphans"]
                let engine = connect(host, lock)
                try await engine.ask(Engine.Call(words, deadline: .seconds(300)), to: "take the services down")
            }
        }
        return plan
    }

    private func downPlan(_ project: String, _ lock: StackLock?) async throws -> DeployPlan {
        let plans = try await onEachHost(lock) { engine in
            let running = try await engine.observed(project)
            if case .unknown(let why, _) = running {
                return DeployPlan(project, [ServiceStep(.unknown, project, on: engine.name, because: [why])])
            }
            let nothing = Desired(["name": Document(project)])
            return DeployPlanner(nothing, running: running, host: engine.name).plan
        }
        return .joined(plans)
    }
}
