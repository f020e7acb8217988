/// Decides from one look at the containers after another whether a stack is well. It has no clock: time is passed in.
struct HealthWatch {
    struct Expected: Hashable, Sendable {
        var scale: Int
        /// True where a program that ended with success is finished, not broken.
        var mayEnd: Bool
    }

    enum Verdict: Hashable, Sendable {
        /// Not yet: what each service is waited for.
        case waiting([String: String])
        case well
        /// These will not become well by waiting.
        case failed([Container])
    }

    let expected: [String: Expected]
    let settling: Duration
    private var firstRestarts: [String: Int] = [:]
    private var running: [String: (restarts: Int, since: Duration)] = [:]

    /// Started again so often while it is watched, a program does not come up.
    private static let loops = 3

    init(_ expected: [String: Expected], settling: Duration) { (self.expected, self.settling) = (expected, settling) }

    init(_ desired: Desired, settling: Duration) {
        let pairs = desired.services.filter { $0.scale > 0 }.map { service in
            let restart = service.document["restart"].string ?? "no"
            return (
                service.name, Expected(scale: service.scale, mayEnd: restart == "no" || restart.hasPrefix("on-failure"))
            )
        }
        self.init(Dictionary(uniqueKeysWithValues: pairs), settling: settling)
    }

    mutating func receive(_ containers: [Container], at now: Duration) -> Verdict {
        var waiting: [String: String] = [:]
        var failed: [Container] = []
        let byService = Dictionary(grouping: containers, by: \.service)
        for (name, expected) in expected {
            let own = byService[name] ?? []
            if own.count < expected.scale { waiting[name] = "missing" }
            for container in own {
                switch phase(of: container, expected, now) {
                case .well: break
                case .waiting(let words): waiting[name] = words
                case .failed: failed.append(container)
                }
            }
        }
        if !failed.isEmpty { return .failed(failed.sorted { $0.name < $1.name }) }
        return waiting.isEmpty ? .well : .waiting(waiting)
    }

    private enum Phase {
        case well
        case waiting(String)
        case failed
    }

    private mutating func phase(of container: Container, _ expected: Expected, _ now: Duration) -> Phase {
        let first = firstRestarts[container.id, default: container.restarts]
        firstRestarts[container.id] = first
        if container.restarts - first >= Self.loops { return .failed }
        switch container.state {
        case "running":
            if let health = container.health {
                return health.status == "healthy" ? .well : health.status == "unhealthy" ? .failed : .waiting("waiting")
            }
            // Nobody looks after its health, so that staying up is all there is to go by.
            if running[container.id]?.restarts != container.restarts {
                running[container.id] = (container.restarts, now)
            }
            return now - (running[container.id]?.since ?? now) >= settling ? .well : .waiting("settling")
        case "exited": return container.exitCode == 0 && expected.mayEnd ? .well : .failed
        case "dead": return .failed
        default: return .waiting(container.state)
        }
    }
}
