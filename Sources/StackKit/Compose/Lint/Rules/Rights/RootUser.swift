extension LintRule {
    /// A service that runs as root on purpose.
    static let rootUser = LintRule(
        "root-user", .warning,
        reason: "Files it writes belong to root, and a mistake of its reaches everything it mounts.",
        fix: "Use the user and group your media belong to, such as 1000."
    ) { subject in
        subject.each { name, service in
            var matches: [LintMatch] = []
            let environment = subject.environment(of: name)
            for variable in ["PUID", "PGID"] where environment[variable].flatMap({ Int($0) }) == 0 {
                let path = subject.path(name, "environment", .name(variable))
                matches.append(LintMatch("`\(variable)` 0 is root", at: path))
            }
            let user = service.user?.split(separator: ":").first
            if user == "0" || user == "root" {
                matches.append(LintMatch("`\(name)` runs as root", at: subject.path(name, "user")))
            }
            return matches
        }
    }
}
