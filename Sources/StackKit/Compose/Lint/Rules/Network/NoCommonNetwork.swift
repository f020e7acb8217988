extension LintRule {
    /// An address of a service that cannot be reached.
    static let noCommonNetwork = LintRule(
        "no-common-network", .error, reason: "Services reach one another by name only in a network that both are in.",
        fix: "Let both join one network."
    ) { subject in
        subject.each { name, service in
            service.environment.compactMap { variable, value in
                guard let host = value?.urlHost, host != name, subject.services[host] != nil,
                    let mine = networks(of: name, subject), let theirs = networks(of: host, subject),
                    mine.isDisjoint(with: theirs)
                else { return nil }
                return LintMatch(
                    "`\(name)` and `\(host)` have no network in common",
                    at: subject.path(name, "environment", .name(variable)))
            }
        }
    }

    /// `nil` for a service that is in no network of the project's.
    private static func networks(of name: String, _ subject: LintSubject) -> Set<String>? {
        guard let owner = subject.services[subject.network(of: name)], owner.networkMode == nil else { return nil }
        return owner.networks.isEmpty ? ["default"] : Set(owner.networks.names)
    }
}
