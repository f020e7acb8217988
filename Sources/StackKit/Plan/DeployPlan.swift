internal import Wire

/// Everything that will be done so that what runs is what a compose file asks for: known before any of it is done.
public struct DeployPlan: Hashable, Sendable {
    /// The project's name.
    public var project: String
    /// A step for each service, the changes first asked of the network's providers.
    public var steps: [ServiceStep]
    /// What compose remarks about the file.
    public var warnings: [String]
    /// What the file asks for, service by service, as compose hashes it.
    var fingerprints: [String]

    /// A plan of these steps.
    public init(_ project: String, _ steps: [ServiceStep], warnings: [String] = [], fingerprints: [String] = []) {
        (self.project, self.steps, self.warnings) = (project, steps, warnings)
        self.fingerprints = fingerprints
    }

    /// The steps that change something.
    public var changes: [ServiceStep] { steps.filter(\.action.isChange) }

    /// How many services lose their containers for good.
    public var removals: Int { steps.count { $0.action == .remove } }

    /// Why nobody can tell what runs, by host; empty where everything is known.
    public var unknown: [String: String] {
        steps.reduce(into: [:]) { hosts, step in
            if step.action == .unknown { hosts[step.host] = step.reasons.first ?? "unknown" }
        }
    }

    /// Twelve letters that stand for this plan and no other: the same services, containers and reasons.
    public var hash: String {
        let lines = steps.map { step in
            ([step.host, step.service, step.action.rawValue] + step.reasons + step.containers.sorted())
                .joined(separator: "\u{1F}")
        }
        let text = ([project] + lines + fingerprints.sorted()).joined(separator: "\n")
        return String(Digest.hex(Digest.sha256(Array(text.utf8))).prefix(12))
    }

    /// One plan over several hosts.
    public static func joined(_ plans: [DeployPlan]) -> DeployPlan {
        var warnings: [String] = []
        for warning in plans.flatMap(\.warnings) where !warnings.contains(warning) { warnings.append(warning) }
        return DeployPlan(
            plans.first?.project ?? "", plans.flatMap(\.steps), warnings: warnings,
            fingerprints: plans.flatMap(\.fingerprints))
    }

    /// Whether it may be carried out. Throws `PlanRefusal` where something is unknown, where another plan was confirmed, or
    /// where more is removed than `limit` and nobody has named this very plan.
    public func permit(removing limit: Int, confirmed: String? = nil) throws(PlanRefusal) {
        if let (host, why) = unknown.min(by: { $0.key < $1.key }) { throw .unknown(host: host, why: why) }
        if let confirmed, confirmed != hash { throw .outdated(confirmed, now: hash) }
        guard removals <= limit || confirmed == hash else {
            throw .removals(steps.filter { $0.action == .remove }.map(\.service), hash: hash)
        }
    }
}
