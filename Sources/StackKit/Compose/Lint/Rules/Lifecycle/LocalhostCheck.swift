extension LintRule {
    /// A health check that asks `localhost`.
    static let localhostCheck = LintRule(
        "localhost-check", .warning,
        reason: "`localhost` may be the IPv6 address first, where many programs do not listen: healthy ones look ill.",
        fix: "Ask `127.0.0.1` instead."
    ) { subject in
        subject.each { name, service in
            let words: [String] =
                switch service.healthCheck?.test {
                case .text(let text): [text]
                case .words(let words): words
                case nil: []
                }
            let asks = words.contains { $0.contains("//localhost") || $0.contains(" localhost:") }
            guard asks else { return [] }
            return [LintMatch("the check asks `localhost`", at: subject.path(name, "healthcheck", "test"))]
        }
    }
}
