extension LintRule {
    /// A restart policy that does not exist.
    static let badRestart = LintRule(
        "bad-restart", .error,
        reason: "Compose reads any word here; the engine refuses a wrong one when the container is made.",
        fix: "Write `unless-stopped`, `always`, `on-failure`, `on-failure:3` or `\"no\"`."
    ) { subject in
        subject.each { name, service in
            guard let value = service.others["restart"], !value.isNull else { return [] }
            let words = ["unless-stopped", "always", "on-failure", "no"]
            let said = value.composeText ?? value.kind
            let hint = said.nearest(of: words).map { "Write `\($0)`." }
            return [LintMatch("`\(said)` is no restart policy", at: subject.path(name, "restart"), fix: hint)]
        }
    }
}
