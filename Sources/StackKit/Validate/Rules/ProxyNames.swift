extension ValidationRule {
    static let proxyNames = ValidationRule("proxy.names", "host names that cannot be served") { subject in
        guard let proxy = subject.config.proxy else { return [] }
        var findings: [Finding] = []
        var taken: [String: String] = [:]
        for (service, name) in proxy.names {
            let field = "proxy.names.\(service)"
            guard let whole = subject.config.hostName(name), isHostName(whole) else {
                findings.append(
                    name.contains(".") || !isHostName(name)
                        ? Finding(
                            .error, "proxy.names", at: field, "\(name) is no host name.",
                            mend: "Write it without scheme or path, such as requests.example.org.")
                        : Finding(
                            .error, "proxy.names", at: field, "\(name) is only the beginning of a host name.",
                            mend: "Set `network.domain`, or write the whole name."))
                continue
            }
            if let other = taken[whole] {
                findings.append(
                    Finding(
                        .error, "proxy.names", at: field, "\(whole) is \(other)'s already.",
                        mend: "Give each service a name of its own."))
            }
            taken[whole] = service
        }
        guard proxy.kind != .none, !proxy.names.isEmpty else { return findings }
        if proxy.email?.contains("@") != true {
            findings.append(
                Finding(
                    .error, "proxy.names", at: "proxy.email", "The certificates' authority wants an e-mail address.",
                    mend: "Write `email: me@example.org`; it is told when a certificate runs out."))
        }
        let forEveryone: Set<Source.Kind> = [.plex, .overseerr, .seerr, .tautulli]
        for (name, _) in proxy.names {
            guard let service = subject.config[name], !forEveryone.contains(service.source.kind) else { continue }
            findings.append(
                Finding(
                    .warning, "proxy.names", at: "proxy.names.\(name)",
                    "\(name) is for whoever looks after the stack, and would be open to the world.",
                    mend: "Take its name out, or have the proxy ask for a login."))
        }
        return findings
    }
}

extension Config {
    /// The whole host name that a name of `proxy.names` stands for; `nil` where there is no domain to complete it.
    public func hostName(_ name: String) -> String? {
        name.contains(".") ? name : network.domain.map { "\(name).\($0)" }
    }
}
