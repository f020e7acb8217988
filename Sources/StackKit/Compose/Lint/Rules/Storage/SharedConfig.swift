extension LintRule {
    /// Two services with one folder of settings.
    static let sharedConfig = LintRule(
        "shared-config", .error,
        reason: "Two programs that write one folder of settings spoil each other's database.",
        fix: "Give each its own folder on the host."
    ) { subject in
        var owners: [String: String] = [:]
        return subject.each { name, service in
            service.volumes.enumerated().compactMap { index, mount in
                guard let source = mount.source, mount.target.withoutLastSlash == "/config", !mount.isReadOnly else {
                    return nil
                }
                let place = source.withoutLastSlash
                guard let owner = owners[place], owner != name else {
                    owners[place] = name
                    return nil
                }
                return LintMatch(
                    "`\(owner)` keeps its settings in `\(place)` too", at: subject.path(name, "volumes", .index(index)))
            }
        }
    }
}
