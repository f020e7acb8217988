extension LintRule {
    /// A service that waits for one that its profile does not start.
    static let profileDependency = LintRule(
        "profile-dependency", .warning,
        reason: "Compose refuses to start a service while one it needs belongs to a profile that is off.",
        fix: "Give both the same profiles, or mark the dependency `required: false`."
    ) { subject in
        subject.each { name, service in
            let mine = Set(service.profiles)
            return service.dependsOn.compactMap { other, dependency in
                guard dependency.isRequired, let target = subject.services[other], !target.profiles.isEmpty,
                    mine.isEmpty || !mine.isSubset(of: target.profiles)
                else { return nil }
                let names = target.profiles.joined(separator: ", ")
                return LintMatch(
                    "`\(other)` starts only with the profile \(names)",
                    at: subject.path(name, "depends_on", .name(other)))
            }
        }
    }
}
