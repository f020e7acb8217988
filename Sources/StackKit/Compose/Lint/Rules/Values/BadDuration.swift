extension LintRule {
    /// A span of time that cannot be read.
    static let badDuration = LintRule(
        "bad-duration", .error,
        reason: "A number alone is no span of time: Compose does not know seconds from minutes.",
        fix: "Add the unit: `30s`, `1m30s`, `500ms`."
    ) { subject in
        subject.strays.compactMap { stray -> LintMatch? in
            guard stray.isKnown, durations.contains(stray.name), !stray.value.isNull else { return nil }
            let said = stray.value.composeText ?? stray.value.kind
            let hint = Int(said).map { "Write `\($0)s` if seconds are meant." }
            return LintMatch("`\(said)` is no span of time", at: stray.path, fix: hint)
        }
    }

    /// The keys that take one.
    static let durations = [
        "interval", "timeout", "start_period", "start_interval", "stop_grace_period", "delay", "monitor", "window",
    ]
}
