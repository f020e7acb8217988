import FoundationEssentials
internal import Wire

extension Deployment {
    /// Waits until every service is well, and returns each host's containers. Throws `DeployFailure` for one that will not
    /// be well, or when the time is over.
    func waitForHealth(of revision: Revision, _ parts: [StackOnHost], _ report: @escaping Report) async throws
        -> [[Container]]
    {
        let clock = ContinuousClock()
        let start = clock.now
        var watches = parts.map { HealthWatch($0.desired, settling: options.settling) }
        var seen = parts.map { _ in [Container]() }
        var told: [String: String] = [:]
        while true {
            var waiting: [String: String] = [:]
            for (place, part) in parts.enumerated() {
                let host = part.engine.name
                let verdict: HealthWatch.Verdict
                do {
                    seen[place] = try await look(at: part, seen[place])
                    verdict = watches[place].receive(seen[place], at: clock.now - start)
                } catch let error as EngineError {
                    // An engine that is silent for a moment says nothing about the services.
                    verdict = .waiting([host: error.said])
                }
                switch verdict {
                case .well: break
                case .waiting(let services): waiting.merge(services) { $1 }
                case .failed(let containers):
                    let names = containers.map { "\($0.service) is \($0.words)" }.joined(separator: ", ")
                    throw await failure(of: revision, names, "unhealthy", parts)
                }
                for service in part.desired.services where service.scale > 0 {
                    let state =
                        if case .waiting(let open) = verdict { open[service.name] ?? "healthy" } else { "healthy" }
                    if told[service.name] != state { report(.service(service.name, host: host, state: state)) }
                    told[service.name] = state
                }
            }
            if waiting.isEmpty { return seen }
            guard clock.now - start < options.healthLimit else {
                let open = waiting.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
                let words = "not healthy within \(options.healthLimit.components.seconds) s: \(open)"
                throw await failure(of: revision, words, "overdue", parts)
            }
            try await Task.sleep(for: options.pace)
        }
    }

    /// The containers again; they are listed anew only when one has gone.
    private func look(at part: StackOnHost, _ before: [Container]) async throws -> [Container] {
        if !before.isEmpty, before.count == part.desired.services.reduce(0, { $0 + $1.scale }) {
            let now = try await part.engine.containers(before.map(\.id))
            if now.count == before.count { return now }
        }
        return try await part.engine.containers(of: part.project.name)
    }

    /// Collects what the containers that are not well have left behind.
    func failure(of revision: Revision, _ cause: String, _ code: String, _ parts: [StackOnHost]) async -> DeployFailure
    {
        var failed: [FailedContainer] = []
        for part in parts {
            let secrets = part.desired.secrets
            func clean(_ text: String) -> String { Redaction.scrub(text, of: secrets) }
            for container in (try? await part.engine.containers(of: part.project.name)) ?? []
            where isSuspect(container, part.desired) {
                let lines = (try? await part.engine.lastLines(of: container.id)) ?? []
                let checks = (container.health?.runs ?? []).suffix(3).map { run in
                    Container.Health.Run(code: run.code, output: clean(run.output))
                }
                failed.append(
                    FailedContainer(
                        host: part.engine.name, container: container, lines: lines.map(clean), checks: Array(checks)))
            }
        }
        let words = parts.reduce(cause) { Redaction.scrub($0, of: $1.desired.secrets) }
        return DeployFailure(
            revision: revision.number, cause: words, code: code, containers: failed, rollback: .possible(nil))
    }

    private func isSuspect(_ container: Container, _ desired: Desired) -> Bool {
        switch container.state {
        case "running": return container.health.map { $0.status != "healthy" } ?? (container.restarts > 0)
        case "created": return !container.error.isEmpty
        case "exited":
            let restart = desired[container.service]?.document["restart"].string ?? "no"
            return container.exitCode != 0 || !(restart == "no" || restart.hasPrefix("on-failure"))
        default: return true
        }
    }
}
