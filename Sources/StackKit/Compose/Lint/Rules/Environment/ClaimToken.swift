extension LintRule {
    /// A claim token of Plex that was left behind.
    static let claimToken = LintRule(
        "claim-token", .warning,
        reason: "A claim token works for four minutes and at the first start only; in a file it is useless or too old.",
        fix: "Fetch a new one when the server is first started, hand it over as a variable, and take it out again."
    ) { subject in
        subject.each { name, service in
            guard let value = subject.environment(of: name)["PLEX_CLAIM"], !value.isEmpty,
                service.environment["PLEX_CLAIM"] != nil
            else { return [] }
            let path = subject.path(name, "environment", "PLEX_CLAIM")
            guard value.hasPrefix("claim-") else {
                return [LintMatch("this is no claim token: one begins with `claim-`", at: path)]
            }
            return subject.isLiteral(service: name, "PLEX_CLAIM")
                ? [LintMatch("this claim token has expired, or will in minutes", at: path)] : []
        }
    }
}
