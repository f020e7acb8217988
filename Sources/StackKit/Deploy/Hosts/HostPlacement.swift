internal import Wire

/// Which service is on which host, and what each host is to see of one compose file.
public struct HostPlacement: Hashable, Sendable {
    /// The hosts' names, in order; what is placed nowhere is on the first.
    public var hosts: [String]
    /// The host of a service, where it is not the first.
    public var places: [String: String]

    /// A placement; with one host there is nothing to place.
    public init(_ hosts: [String], _ places: [String: String] = [:]) { (self.hosts, self.places) = (hosts, places) }

    /// The host of a service.
    public func host(of service: String) -> String { places[service] ?? hosts.first ?? "" }

    /// Why it cannot be so, every reason at once; empty where it can.
    public func flaws(in desired: Desired) -> [String] {
        let names = desired.services.map(\.name) + desired.inactive
        var flaws: [String] = []
        for (service, host) in places.sorted(by: { $0.key < $1.key }) {
            if !names.contains(service) {
                let hint = service.nearest(of: names).map { "; did you mean \($0)?" } ?? ""
                flaws.append("\(service) is placed on \(host), and there is no such service\(hint)")
            }
            if !hosts.contains(host) {
                let hint = host.nearest(of: hosts).map { "; did you mean \($0)?" } ?? ""
                flaws.append("\(service) is placed on \(host), and there is no such host\(hint)")
            }
        }
        for service in desired.services {
            guard let provider = service.networkOf, host(of: provider) != host(of: service.name) else { continue }
            flaws.append(
                "\(service.name) lives in the network of \(provider), so it must be on \(host(of: provider)), too")
        }
        return flaws
    }

    /// What spreading takes away from the file: no engine waits for a service of another host.
    public func losses(in desired: Desired) -> [String] {
        desired.services.flatMap { service in
            service.dependsOn.filter { host(of: $0) != host(of: service.name) }.map { other in
                "\(service.name) on \(host(of: service.name)) does not wait for \(other) on \(host(of: other))"
            }
        }
    }

    /// A compose file that, read after the stack's own, leaves only what is on `host`; `nil` with one host.
    public func override(for host: String, in desired: Desired) -> String? {
        guard hosts.count > 1 else { return nil }
        var lines = ["services:"]
        for service in desired.services {
            let name = Document(service.name).json()
            guard self.host(of: service.name) == host else {
                lines.append("  \(name): !reset null")
                continue
            }
            let far = service.dependsOn.filter { self.host(of: $0) != host }
            guard !far.isEmpty else { continue }
            lines += ["  \(name):", "    depends_on:"] + far.map { "      \(Document($0).json()): !reset null" }
        }
        return lines.count == 1 ? nil : lines.joined(separator: "\n") + "\n"
    }
}
