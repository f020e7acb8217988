extension LintRule {
    /// A health check that is written so that it cannot pass, or never fails.
    static let badHealthCheck = LintRule(
        "bad-health-check", .error,
        reason:
            "The first word of a list says how the rest is run; without it the engine refuses or misreads the check.",
        fix: "Begin the list with `CMD` or `CMD-SHELL`, or write one text."
    ) { subject in
        subject.each { name, service in
            guard let check = service.healthCheck else { return [] }
            let path = subject.path(name, "healthcheck", "test")
            var matches: [LintMatch] = []
            if case .words(let words) = check.test {
                if let first = words.first, !["CMD", "CMD-SHELL", "NONE"].contains(first) {
                    matches.append(LintMatch("`\(first)` is not how a check's list begins", at: path))
                }
                if words.first == "CMD-SHELL", words.count > 2 {
                    matches.append(LintMatch("`CMD-SHELL` takes one text behind it", at: path))
                }
                if words.first == "CMD", words.contains(where: { ["||", "&&", "|"].contains($0) }) {
                    let fix = "Begin with `CMD-SHELL` and write one text behind it."
                    matches.append(LintMatch("no shell is there to understand `||`", at: path, fix: fix))
                }
            }
            for (key, value) in [("interval", check.interval), ("timeout", check.timeout)] {
                guard let value, value.nanoseconds < 1_000_000 else { continue }
                let path = subject.path(name, "healthcheck", .name(key))
                matches.append(LintMatch("the engine refuses less than a millisecond", at: path))
            }
            return matches
        }
    }
}
