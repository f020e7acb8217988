extension LintRule {
    /// Two programs in one network that listen on the same port.
    static let sharedNetworkClash = LintRule(
        "shared-network-clash", .error,
        reason:
            "Programs in one network share its ports: the second to listen on one fails, though nothing is published twice.",
        fix: "Let one of them listen on another port, by its own setting."
    ) { subject in
        var owners: [String: [Int: String]] = [:]
        return subject.each { name, service in
            let network = subject.network(of: name)
            guard let app = subject.apps[name], let ports = KnownApp.adminPorts[app] else { return [] }
            let moved = KnownApp.portVariables[app].flatMap { subject.environment(of: name)[$0] }.flatMap { Int($0) }
            return (moved.map { [$0] } ?? ports.sorted()).compactMap { port in
                guard let owner = owners[network]?[port] else {
                    owners[network, default: [:]][port] = name
                    return nil
                }
                let key: YAMLText.Step = service.networkMode == nil ? "image" : "network_mode"
                return LintMatch(
                    "`\(name)` and `\(owner)` both listen on port \(port) of one network", at: subject.path(name, key))
            }
        }
    }
}
