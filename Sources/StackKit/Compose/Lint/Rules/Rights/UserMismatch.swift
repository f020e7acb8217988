extension LintRule {
    /// Services that write one folder as different users.
    static let userMismatch = LintRule(
        "user-mismatch", .warning,
        reason: "What one service writes the other may not move or delete: imports fail, and nobody sees why.",
        fix: "Give all services that share files the same PUID and PGID."
    ) { subject in
        ["PUID", "PGID"].flatMap { variable in
            let known = subject.services.compactMap { name, service in
                subject.environment(of: name)[variable].map { (name: name, id: $0) }
            }
            let counts = Dictionary(known.map { ($0.id, 1) }, uniquingKeysWith: +)
            guard counts.count > 1, let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
                return [LintMatch]()
            }
            return known.filter { $0.id != usual }.map { name, id in
                LintMatch(
                    "`\(variable)` is \(id) here and \(usual) elsewhere",
                    at: subject.path(name, "environment", .name(variable)))
            }
        }
    }
}
