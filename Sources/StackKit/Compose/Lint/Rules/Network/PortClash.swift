extension LintRule {
    /// Two services that publish on one port of the host.
    static let portClash = LintRule(
        "port-clash", .error,
        reason: "A port of the host belongs to one program: the second container is made and then fails to start.",
        fix: "Publish one of them on another port of the host, or on another of its addresses."
    ) { subject in
        let claims = subject.claims
        var matches: [LintMatch] = []
        for (index, claim) in claims.enumerated() {
            if claim.copies > 1 {
                matches.append(
                    LintMatch("\(claim.copies) containers cannot all publish on port \(claim.port)", at: claim.path))
            }
            guard let first = claims[..<index].first(where: { $0.clashes(with: claim, in: subject) }) else { continue }
            let shared = max(first.port.ports.lowerBound, claim.port.ports.lowerBound)
            let owner = first.service == claim.service ? "above" : "by `\(first.service)`"
            matches.append(
                LintMatch(
                    "\(claim.carrier.rawValue) port \(shared) of the host is published \(owner) already", at: claim.path
                ))
        }
        return matches
    }
}
