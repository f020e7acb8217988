extension ValidationRule {
    static let hostsSeen = ValidationRule("hosts.reached", "hosts that services elsewhere could not reach") { subject in
        // With one host there is nothing to reach.
        guard subject.hosts.count > 1 else { return [] }
        var findings: [Finding] = []
        for host in subject.hosts {
            if let host, subject.config.hosts[host]?.address == nil {
                findings.append(
                    Finding(
                        .error, "hosts.reached", at: "hosts.\(host).address",
                        "Services on other machines reach those on \(host) by an address, and it has none.",
                        mend: "Write its address or name in the local network."))
            }
            if host == nil, subject.config.network.address == nil {
                findings.append(
                    Finding(
                        .error, "hosts.reached", at: "network.address",
                        "Services on other hosts reach those on this machine by an address, and it has none.",
                        mend: "Write its address or name in the local network."))
            }
        }
        return findings
    }
}
