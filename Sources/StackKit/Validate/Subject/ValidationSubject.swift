/// A configuration and what is known of its machines, made ready for the rules: what several of them look at is worked
/// out once.
struct ValidationSubject: Sendable {
    let config: Config
    /// The services that this stack runs.
    let deployed: [Service]
    let gateway: Service?
    /// The hosts that anything runs on, this machine as `nil`.
    let hosts: [String?]
    let folders: [FolderUse]
    let claims: [PortClaim]
    private let here: MachineFacts
    private let others: [String: MachineFacts]

    init(_ config: Config, on here: MachineFacts, _ others: [String: MachineFacts]) {
        let deployed = config.deployed
        let gateway = deployed.first { $0.source.kind == .gluetun }
        var hosts: [String?] = []
        for service in deployed where !hosts.contains(service.host) { hosts.append(service.host) }
        (self.config, self.deployed, self.gateway, self.hosts) = (config, deployed, gateway, hosts)
        (self.here, self.others) = (here, others)
        folders = hosts.flatMap { host in
            FolderUse.all(of: config, deployed.filter { $0.host == host }, on: host)
        }
        claims = deployed.flatMap { service in
            PortClaim.claims(of: service, on: service.through == .vpn ? gateway?.host ?? service.host : service.host)
        }
    }

    func facts(_ host: String?) -> MachineFacts {
        guard let host else { return here }
        return others[host] ?? MachineFacts()
    }

    /// The folder of a role on a host.
    func folder(_ role: FolderUse.Role, on host: String?) -> FolderUse? {
        folders.first { $0.role == role && $0.host == host }
    }
}
