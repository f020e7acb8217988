/// Ports of the host that a service takes.
struct HostPortClaim {
    let service: String
    let port: PortRange
    let address: String?
    let carrier: ComposeFile.Port.Carrier
    let copies: Int
    let path: ComposePath

    func clashes(with other: HostPortClaim, in subject: LintSubject) -> Bool {
        carrier == other.carrier && port.overlaps(other.port) && !subject.areApart(service, other.service)
            && Self.overlap(address, other.address)
    }

    /// No address means all of them, of both families; an unspecified one all of its family.
    private static func overlap(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return true }
        if one == other { return true }
        guard one.contains(":") == other.contains(":") else { return false }
        return ["0.0.0.0", "::"].contains(one) || ["0.0.0.0", "::"].contains(other)
    }
}

extension LintSubject {
    /// Every port of the host that is certain to be taken: not those of a range of which any will do.
    var claims: [HostPortClaim] {
        services.flatMap { name, service in
            service.networkMode == "host" || service.sharedNetwork != nil
                ? []
                : service.ports.enumerated().flatMap { index, port in
                    port.single.compactMap { port in
                        guard let published = port.published, published.count == 1, published.ports.lowerBound > 0
                        else { return nil }
                        return HostPortClaim(
                            service: name, port: published, address: port.hostIP, carrier: port.carrier,
                            copies: service.scale ?? service.deploy?.replicas ?? 1,
                            path: path(name, "ports", .index(index)))
                    }
                }
        }
    }
}
