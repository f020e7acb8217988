extension LintRule {
    /// A limit that is written in both the old place and the new one.
    static let limitConflict = LintRule(
        "limit-conflict", .error, reason: "Compose refuses two values for one limit.",
        fix: "Keep the one below `deploy`, or the one of the service."
    ) { subject in
        subject.each { name, service in
            let limits = service.deploy?.resources?.limits
            let pairs: [(String, Bool)] = [
                ("mem_limit", differ(service.memoryLimit, limits?.memory)),
                ("cpus", differ(service.cpus, limits?.cpus)),
                ("pids_limit", differ(service.pidsLimit, limits?.pids)),
                ("mem_reservation", differ(service.memoryReservation, service.deploy?.resources?.reservations?.memory)),
                ("scale", differ(service.scale, service.deploy?.replicas)),
            ]
            return pairs.filter(\.1).map { key, _ in
                LintMatch("`deploy` says something else of `\(key)`", at: subject.path(name, .name(key)))
            }
        }
    }

    private static func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        guard let one, let other else { return false }
        return one != other
    }
}
