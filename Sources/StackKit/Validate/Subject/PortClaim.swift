/// A port of a host that a service is to have.
struct PortClaim: Hashable, Sendable {
    var service: String
    /// The key that says so, such as `services.radarr.port`.
    var field: String
    var host: String?
    var address: IPAddress?
    var number: Int
    var `protocol`: IPProtocol
    /// The service has it because it shares the host's network, not because it was opened.
    var isHosts: Bool

    var listener: MachineFacts.Listener { MachineFacts.Listener(number, `protocol`, at: address) }
}

extension PortClaim {
    /// The ports of a service, on the host where they are opened: for one behind the VPN, the gateway's.
    static func claims(of service: Service, on host: String?) -> [PortClaim] {
        let field = "services.\(service.source.name)"
        return service.openPorts.map { port in
            PortClaim(
                service: service.source.name,
                field: service.isOnHostNetwork
                    ? field : service.ports != nil ? "\(field).ports" : "\(field).port",
                host: host, address: port.address.flatMap { IPAddress($0) }, number: port.published,
                protocol: port.protocol, isHosts: service.isOnHostNetwork)
        }
    }
}
