extension ValidationRule {
    static let portsReserved = ValidationRule(
        "ports.reserved", "ports that are to be left free", asksMachine: true
    ) { subject in
        subject.claims.compactMap { claim in
            let reserved = subject.facts(claim.host).reserved.first { listener, _ in
                listener.port == claim.number && listener.protocol == claim.protocol
                    && IPAddress.overlap(listener.address, claim.address)
            }
            return reserved.map { _, whose in
                Finding(
                    .error, "ports.reserved", at: claim.field, "Port \(claim.number) is for \(whose).",
                    mend: "Give \(claim.service) another port.")
            }
        }
    }
}
