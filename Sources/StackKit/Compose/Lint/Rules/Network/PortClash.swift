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

/// Ports of the host that a service takes.
struct PortClaim {
    let service: String
    let port: PortRange
    let address: String?
    let carrier: ComposeFile.Port.Carrier
    let copies: Int
    let path: ComposePath

    func clashes(with other: PortClaim, in subject: LintSubject) -> Bool {
        carrier == other.carrier && port.overlaps(other.port) && !subject.areApart(service, other.service)
            && Self.overlap(address, other.address)
    }

    /// No address means all of them, of both families; an unspecified one all of its family.
    private static func overlap(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return true }
        if one == other { return true }
        guard one.contains(":") == other.contains(":") else { return false }
        return ["0.0.0.0", "::"].contains(one) || ["0.0.0.0", "::"].contains(other)
    }
}

extension LintSubject {
    /// Every port of the host that is certain to be taken: not those of a range of which any will do.
    var claims: [PortClaim] {
        services.flatMap { name, service in
            service.networkMode == "host" || service.sharedNetwork != nil
                ? []
                : service.ports.enumerated().flatMap { index, port in
                    port.single.compactMap { port in
                        guard let published = port.published, published.count == 1, published.ports.lowerBound > 0
                        else { return nil }
                        return PortClaim(
                            service: name, port: published, address: port.hostIP, carrier: port.carrier,
                            copies: service.scale ?? service.deploy?.replicas ?? 1,
                            path: path(name, "ports", .index(index)))
                    }
                }
        }
    }
}
