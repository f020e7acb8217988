extension LintRule {
    /// A time zone that does not exist.
    static let badTimeZone = LintRule(
        "bad-time-zone", .warning,
        reason: "A program that does not know its zone runs by UTC and says nothing: schedules are hours off.",
        fix: "Write one such as `Europe/Berlin` or `America/New_York`."
    ) { subject in
        subject.each { name, service in
            guard let zone = subject.environment(of: name)["TZ"], !zone.isEmpty, !subject.isTimeZone(zone) else {
                return []
            }
            return [LintMatch("there is no time zone `\(zone)`", at: subject.path(name, "environment", "TZ"))]
        }
    }
}
