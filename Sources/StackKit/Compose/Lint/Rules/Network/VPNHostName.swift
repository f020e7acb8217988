extension LintRule {
    /// An address by the name of a service that has no name of its own.
    static let vpnHostName = LintRule(
        "shared-network-host", .error,
        reason: "A service in another one's network has no name there: `http://qbittorrent:8080` is found nowhere.",
        fix: "Use the name of the service whose network it is."
    ) { subject in
        subject.each { name, service in
            service.environment.compactMap { variable, value in
                guard let value, let host = value.urlHost, let target = subject.services[host],
                    target.sharedNetwork != nil
                else { return nil }
                let owner = subject.network(of: host)
                let isInside = subject.network(of: name) == owner
                let right = isInside ? "127.0.0.1" : owner
                return LintMatch(
                    "`\(host)` is reached as `\(right)`", at: subject.path(name, "environment", .name(variable)),
                    fix: "Write `\(right)` in place of `\(host)`.")
            }
        }
    }
}

extension String {
    /// The host of an address; `nil` for what is none.
    var urlHost: String? {
        guard let start = firstRange(of: "://")?.upperBound else { return nil }
        let authority = self[start...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last?.split(separator: ":").first.map(String.init) ?? ""
        return host.isEmpty ? nil : host
    }
}
