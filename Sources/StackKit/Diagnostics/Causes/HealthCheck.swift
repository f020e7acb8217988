extension CauseRule {
    /// A service that runs and does not answer as it should: mostly the result of another cause.
    static let healthCheck = CauseRule("health-check", weight: 34) { input in
        let sick = input.services.filter { $0.health == "unhealthy" }
        let names = sick.map { LikelyCause.Evidence($0.name, "unhealthy") }.services
        return Match(
            sentence: "\(names) \(sick.count == 1 ? "fails its" : "fail their") health check.",
            advice:
                "Read the last lines of its log in this bundle; if it is only slow to start, "
                + "give the check a longer start period.",
            evidence: [],
            facts: sick.map {
                LikelyCause.Evidence($0.name, $0.message.isEmpty ? "unhealthy" : "unhealthy: \($0.message)")
            })
    }
}
