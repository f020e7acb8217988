extension LintRule {
    /// Services that wait for one another.
    static let circularDependency = LintRule(
        "circular-dependency", .error, reason: "Each waits for the other to start first, so that none ever does.",
        fix: "Take one of the dependencies out."
    ) { subject in
        var matches: [LintMatch] = []
        var done: Set<String> = []
        for name in subject.services.names where !done.contains(name) {
            var trail: [String] = []
            visit(name, subject, &trail, &done, &matches)
        }
        return matches
    }

    private static func visit(
        _ name: String, _ subject: LintSubject, _ trail: inout [String], _ done: inout Set<String>,
        _ matches: inout [LintMatch]
    ) {
        trail.append(name)
        defer {
            trail.removeLast()
            done.insert(name)
        }
        for next in needs(of: name, subject) where subject.services[next.name] != nil {
            if let start = trail.firstIndex(of: next.name) {
                let round = (trail[start...] + [next.name]).joined(separator: " → ")
                matches.append(LintMatch("services wait for one another: \(round)", at: next.path))
            } else if !done.contains(next.name) {
                visit(next.name, subject, &trail, &done, &matches)
            }
        }
    }

    /// What must be there before a service can start, and where that is said.
    private static func needs(of name: String, _ subject: LintSubject) -> [(name: String, path: ComposePath)] {
        guard let service = subject.services[name] else { return [] }
        let waits = service.dependsOn.names.map { ($0, subject.path(name, "depends_on", .name($0))) }
        return waits + (service.sharedNetwork.map { [($0, subject.path(name, "network_mode"))] } ?? [])
    }
}
