extension LintRule {
    /// A torrent client beside a VPN instead of behind it.
    static let torrentWithoutVPN = LintRule(
        "torrent-without-vpn", .warning,
        reason: "There is a VPN, and the one program that shows its address to strangers does not use it.",
        fix: "Put it into the VPN's network with `network_mode: service:…`."
    ) { subject in
        let vpns = Set(subject.services.names.filter { KnownApp.vpns.contains(subject.apps[$0] ?? "") })
        guard let vpn = vpns.first else { return [] }
        return subject.each { name, service in
            guard KnownApp.torrentClients.contains(subject.apps[name] ?? ""),
                !vpns.contains(subject.network(of: name)), service.networkMode?.hasPrefix("container:") != true
            else { return [] }
            return [
                LintMatch(
                    "`\(name)` does not use `\(vpn)`", at: subject.path(name),
                    fix: "Write `network_mode: service:\(vpn)`.")
            ]
        }
    }
}
