extension CauseRule {
    /// A service that ends as soon as it starts: mostly the result of another cause.
    static let keepsRestarting = CauseRule("keeps-restarting", weight: 36) { input in
        let failing = input.services.filter { service in
            service.restarts >= 3 || service.state == "restarting"
                || (service.state == "exited" && (service.exitCode ?? 0) != 0)
        }
        let facts = failing.map { service in
            let code = service.exitCode.map { ", ended with \($0)" } ?? ""
            return LikelyCause.Evidence(
                service.name, "\(service.state), started again \(service.restarts) times\(code)")
        }
        return Match(
            sentence: "\(facts.services) \(failing.count == 1 ? "does" : "do") not stay up.",
            advice: "The reason stands in the last lines before each end, in this bundle's logs.",
            evidence: [], facts: facts)
    }
}
