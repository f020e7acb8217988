extension LintRule {
    /// The network of a service that is not there.
    static let unknownSharedNetwork = LintRule(
        "unknown-shared-network", .error, reason: "A container cannot be in the network of one that does not exist.",
        fix: "Name a service of this project, or write `container:NAME` for a container of another."
    ) { subject in
        subject.each { name, service in
            let path = subject.path(name, "network_mode")
            if let owner = service.sharedNetwork, subject.services[owner] == nil {
                let hint = owner.nearest(of: subject.services.names).map { "Did you mean `service:\($0)`?" }
                return [LintMatch("there is no service `\(owner)`", at: path, fix: hint)]
            }
            guard let mode = service.networkMode, !mode.contains(":"), !["host", "none", "bridge"].contains(mode) else {
                return []
            }
            // Any other word is the name of a network of the engine, which is hardly ever meant.
            let isService = subject.services[mode] != nil
            return isService
                ? [
                    LintMatch(
                        "`\(mode)` is a service, and would be a network here", at: path, fix: "Write `service:\(mode)`."
                    )
                ]
                : []
        }
    }
}
