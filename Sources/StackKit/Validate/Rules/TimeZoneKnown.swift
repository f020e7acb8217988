extension ValidationRule {
    static let timeZone = ValidationRule("system.timezone", "a time zone nobody knows", asksMachine: true) { subject in
        let zone = subject.config.system.timezone
        func finding(_ severity: Finding.Severity, _ message: String, _ mend: String) -> [Finding] {
            [Finding(severity, "system.timezone", at: "system.timezone", message, mend: mend)]
        }
        switch subject.facts(nil).zones[zone] ?? .unseen {
        case .known(true): return []
        case .known(false):
            return finding(
                .error, "There is no time zone \(zone.isEmpty ? "without a name" : zone).",
                "Write a name such as Europe/Berlin; `timedatectl list-timezones` lists them.")
        case .unknown(let why):
            return finding(
                .unknown, "Whether there is a time zone \(zone) could not be seen: \(why).",
                "`timedatectl list-timezones` lists them.")
        }
    }
}
