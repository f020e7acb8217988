public import Wire

extension AccessGuide {
    /// A guide made from what a compose file asks for.
    ///
    /// - Parameters:
    ///   - proxy: the reverse proxy's service; the one that publishes ports 80 and 443 of its container where it is `nil`.
    ///   - publishing: the services to be reached through it.
    public init(
        _ desired: Desired, address: String? = nil, domain: String? = nil, proxy: String? = nil,
        publishing: [String] = []
    ) {
        let ports = desired.ports
        let found = desired.services.map(\.name).first { name in
            [80, 443].allSatisfy { target in ports.contains { $0.service == name && $0.target == target } }
        }
        let tunnelled = Set(desired.services.filter { $0.networkOf != nil }.map(\.name))
        let hosted = Set(desired.services.filter { $0.document["network_mode"].string == "host" }.map(\.name))
        let published = publishing.map { name in
            // Behind a VPN a service answers under the VPN's name, which publishes its ports.
            (service: name, port: ports.first { $0.service == name }?.target ?? desired[name]?.firstExposed ?? 80)
        }
        self.init(
            ports, address: address, domain: domain, proxy: proxy ?? found, published: published, tunnelled: tunnelled,
            hostNetwork: hosted)
    }

    /// For a machine.
    public var report: Document {
        Document(advice.map { ["subject": Document($0.subject.rawValue), "text": Document($0.text)] as Document })
    }
}

extension DesiredService {
    fileprivate var firstExposed: Int? {
        document["expose"].list.first.flatMap { $0.int ?? $0.string.flatMap { Int($0.prefix { $0.isNumber }) } }
    }
}
