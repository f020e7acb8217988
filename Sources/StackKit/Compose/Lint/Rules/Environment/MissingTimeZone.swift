extension LintRule {
    /// A service that is told its user and not its time zone.
    static let missingTimeZone = LintRule(
        "missing-time-zone", .advice, reason: "Without a zone logs and schedules run by UTC.",
        fix: "Add `TZ`, such as `Europe/Berlin`."
    ) { subject in
        subject.each { name, service in
            let environment = subject.environment(of: name)
            let mountsClock = service.volumes.contains { $0.target == "/etc/localtime" }
            guard environment["PUID"] != nil, (environment["TZ"] ?? "").isEmpty, !mountsClock else { return [] }
            return [LintMatch("`\(name)` is not told its time zone", at: subject.path(name, "environment"))]
        }
    }
}
