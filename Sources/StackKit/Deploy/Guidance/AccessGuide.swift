/// What to do at the router, the name server and the proxy so that others can watch, and nobody can administer: made from
/// the ports that a stack really publishes.
public struct AccessGuide: Sendable {
    /// The ports there are.
    public var ports: [PublishedPort]
    /// The machine's address in the home network; a placeholder is printed where it is `nil`.
    public var address: String?
    /// The public domain.
    public var domain: String?
    /// The reverse proxy's service.
    public var proxy: String?
    /// What is to be reached through the proxy, with the port it listens at in its container.
    public var published: [(service: String, port: Int)]
    /// Services that talk to the world through a VPN.
    public var tunnelled: Set<String>
    /// Services in the host's own network, whose ports no compose file lists.
    public var hostNetwork: Set<String>

    /// A guide for these ports.
    public init(
        _ ports: [PublishedPort], address: String? = nil, domain: String? = nil, proxy: String? = nil,
        published: [(service: String, port: Int)] = [], tunnelled: Set<String> = [], hostNetwork: Set<String> = []
    ) {
        (self.ports, self.address, self.domain, self.proxy) = (ports, address, domain, proxy)
        (self.published, self.tunnelled, self.hostNetwork) = (published, tunnelled, hostNetwork)
    }

    /// One thing to do, or not to do.
    public struct Advice: Hashable, Sendable {
        /// What it is about.
        public enum Subject: String, Hashable, Sendable, CaseIterable {
            /// A rule of the router.
            case forward
            /// A name and its certificate.
            case name
            /// A port that must stay closed.
            case closed
            /// Something to know.
            case remark
        }

        /// What it is about.
        public var subject: Subject
        /// A sentence.
        public var text: String
    }

    /// Everything to do, in order.
    public var advice: [Advice] { forwards + names + closed + remarks }

    /// For a person.
    public var text: String {
        let titles: [Advice.Subject: String] = [
            .forward: "Forward at the router", .name: "Names and certificates", .closed: "Never open at the router",
            .remark: "To know",
        ]
        guard !advice.isEmpty else { return "Nothing is published, so there is nothing to open.\n" }
        return Advice.Subject.allCases.compactMap { subject in
            let own = advice.filter { $0.subject == subject }
            guard !own.isEmpty else { return nil }
            return ([titles[subject] ?? ""] + own.map { "  - \($0.text)" }).joined(separator: "\n")
        }
        .joined(separator: "\n\n") + "\n"
    }

    private var here: String { address ?? "ADDRESS" }

    private static let plexPort = 32_400
    private static let webPorts = [80, 443]

    /// Ports that may face the world: Plex's own, and the proxy's two.
    private func isForwarded(_ port: PublishedPort) -> Bool {
        port.transport == "tcp" && !port.isLocal
            && (port.target == Self.plexPort || port.service == proxy && Self.webPorts.contains(port.target))
    }

    private var hasHostPlex: Bool { hostNetwork.contains { $0.hasPrefix("plex") } }

    private var forwards: [Advice] {
        var advice = ports.filter(isForwarded).map { port in
            let outside = port.target == Self.plexPort ? port.port : port.target
            return Advice(
                subject: .forward, text: "\(outside)/tcp to \(here) port \(port.port), for \(port.service)")
        }
        if hasHostPlex {
            advice.append(Advice(subject: .forward, text: "32400/tcp to \(here) port 32400, for plex"))
        }
        return advice
    }

    private var names: [Advice] {
        guard let domain else { return [] }
        var advice = published.map { entry in
            let host = hostNetwork.contains(entry.service) ? here : entry.service
            return Advice(
                subject: .name,
                text: "\(entry.service).\(domain) → http://\(host):\(entry.port); at the name server, it points to the "
                    + "router's public address")
        }
        guard !advice.isEmpty else { return [] }
        let all = published.map { "\($0.service).\(domain)" }.joined(separator: ", ")
        let isReachable = ports.contains { $0.service == proxy && $0.target == 80 && !$0.isLocal }
        advice.append(
            Advice(
                subject: .name,
                text: isReachable
                    ? "one certificate for \(all): the proxy gets and renews it by itself while port 80 reaches it"
                    : "one certificate for \(all): nothing reaches the proxy's port 80, so prove the domain by a DNS record"
            ))
        return advice
    }

    private var closed: [Advice] {
        ports.filter { !isForwarded($0) && !$0.isLocal }.map { port in
            let isProxyAdmin = port.service == proxy && port.target == 81
            let why = isProxyAdmin ? "the proxy's own administration" : "it is for the home network"
            return Advice(
                subject: .closed,
                text: "\(port.port)/\(port.transport) of \(port.service): \(why)"
                    + (port.address == nil ? "; `\(here):\(port.port):\(port.target)` would bind it there" : ""))
        }
    }

    private var remarks: [Advice] {
        var advice: [Advice] = []
        if ports.contains(where: { $0.target == Self.plexPort }) || hasHostPlex {
            let outside = ports.first { $0.target == Self.plexPort }?.port ?? Self.plexPort
            advice.append(
                Advice(
                    subject: .remark,
                    text: "in Plex, Settings → Remote Access, set the public port to \(outside) by hand; "
                        + "Plex brings its own certificate and needs no proxy"))
        }
        for service in tunnelled.sorted() {
            advice.append(
                Advice(
                    subject: .remark,
                    text: "\(service) is reached through the VPN: a port for its peers is the provider's to forward, "
                        + "and one at the router would only show your own address"))
        }
        if proxy == nil, !published.isEmpty {
            advice.append(
                Advice(subject: .remark, text: "nothing of this is reachable by name until there is a reverse proxy"))
        }
        if ports.contains(where: { $0.address == nil }) {
            advice.append(
                Advice(
                    subject: .remark,
                    text: "docker opens published ports past the host's own firewall (ufw, firewalld): "
                        + "the router is what keeps them closed"))
        }
        return advice
    }
}
