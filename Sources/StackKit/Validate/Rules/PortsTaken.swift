extension ValidationRule {
    static let portsTaken = ValidationRule("ports.taken", "ports that something else has", asksMachine: true) {
        subject in
        subject.hosts.flatMap { host -> [Finding] in
            let facts = subject.facts(host)
            let claims = subject.claims.filter { $0.host == host }
            guard case .known(let listeners) = facts.listeners else {
                guard case .unknown(let why) = facts.listeners, let first = claims.first else { return [] }
                return [
                    Finding(
                        .unknown, "ports.taken", at: host.map { "hosts.\($0)" } ?? first.field,
                        "Which ports are taken\(host.map { " on \($0)" } ?? "") could not be seen: \(why).",
                        mend: "Look for yourself: `ss -ltunp`.")
                ]
            }
            let strangers = Dictionary(grouping: listeners.subtracting(facts.ownListeners), by: \.port)
            return claims.compactMap { claim in
                let stranger = strangers[claim.number]?.first { listener in
                    listener.protocol == claim.protocol && IPAddress.overlap(listener.address, claim.address)
                }
                guard stranger != nil, !isShared(claim) else { return nil }
                return Finding(
                    .error, "ports.taken", at: claim.field,
                    "Something listens on port \(claim.number)\(claim.protocol == .udp ? "/udp" : "") already.",
                    mend: "See what it is with `ss -ltunp | grep :\(claim.number)`, and end it or give "
                        + "\(claim.service) another port.")
            }
        }
    }

    /// Searches of the local network are listened to by many at once: they share the port.
    private static func isShared(_ claim: PortClaim) -> Bool {
        claim.isHosts && claim.protocol == .udp && [1900, 5353].contains(claim.number)
    }
}
