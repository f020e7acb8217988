extension ValidationRule {
    static let portsClash = ValidationRule("ports.clash", "ports that two services want") { subject in
        struct Place: Hashable {
            var host: String?
            var number: Int
            var `protocol`: IPProtocol
        }
        var claimed: [Place: [PortClaim]] = [:]
        var findings: [Finding] = []
        for claim in subject.claims {
            let place = Place(host: claim.host, number: claim.number, protocol: claim.protocol)
            if let other = claimed[place]?.first(where: { IPAddress.overlap($0.address, claim.address) }) {
                findings.append(clash(claim, other, subject.config))
            }
            claimed[place, default: []].append(claim)
        }
        return findings
    }

    private static func clash(_ claim: PortClaim, _ other: PortClaim, _ config: Config) -> Finding {
        // The one that can give way is the one to name; one that only follows from a section has no place in the file.
        let isKept = claim.isHosts && !other.isHosts || config[claim.service] == nil
        let (loser, keeper) = isKept ? (other, claim) : (claim, other)
        let port = "Port \(loser.number)\(loser.protocol == .udp ? "/udp" : "")"
        if keeper.isHosts, !loser.isHosts {
            return Finding(
                .error, "ports.clash", at: loser.field,
                "\(port) is \(keeper.service)'s own, because it is in the host's network.",
                mend: "Give \(loser.service) another port, or take \(keeper.service) out of the host's network with "
                    + "`hostNetwork: false`.")
        }
        return Finding(
            .error, "ports.clash", at: loser.field,
            loser.service == keeper.service
                ? "\(port) is opened twice." : "\(port) is wanted by \(keeper.service), too.",
            mend: "Give one of them another port, such as `port: \(loser.number + 1)`.")
    }
}
