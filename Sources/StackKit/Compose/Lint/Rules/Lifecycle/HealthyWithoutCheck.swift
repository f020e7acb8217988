extension LintRule {
    /// Waiting for the health of a service that has no health check.
    static let healthyWithoutCheck = LintRule(
        "healthy-without-check", .error,
        reason: "A container without a health check never becomes healthy, and whoever waits for it never starts.",
        fix: "Give that service a `healthcheck`, or wait with `condition: service_started`."
    ) { subject in
        subject.each { name, service in
            service.dependsOn.compactMap { other, dependency in
                guard dependency.condition == .healthy, let target = subject.services[other] else { return nil }
                let isOff = target.healthCheck?.isOff ?? false
                guard isOff || target.healthCheck?.test == nil else { return nil }
                // The image may have one, and some are known to.
                if !isOff, KnownApp.checked.contains(subject.apps[other] ?? "") || target.build != nil { return nil }
                return LintMatch(
                    "`\(other)` has no health check to wait for",
                    at: subject.path(name, "depends_on", .name(other), "condition"))
            }
        }
    }
}
