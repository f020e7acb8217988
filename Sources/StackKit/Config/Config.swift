/// What should be, as `stack.yaml` says it: the services of a stack, how each is reached and what it is called there.
public struct Config: Hashable, Sendable {
    /// The newest version of the file that this program knows.
    public static let version = 2

    /// What every service has in common.
    public var system = System()
    /// Where the stack is in the network.
    public var network = Network()
    /// Where files are.
    public var storage = Storage()
    /// In the order of the file.
    public var services: [Service]
    /// The VPN, where there is one.
    public var vpn: VPN?
    /// The reverse proxy, where there is one.
    public var proxy: Proxy?
    /// Other machines that services run on, by name.
    public var hosts: Named<Host> = [:]
    /// When what is done again and again is done.
    public var schedules = Schedules()
    /// How the services are to know one another.
    public var wiring = Wiring()

    /// Services as they are given; nothing is checked, unlike in a file.
    public init(services: [Service]) { self.services = services }

    /// The service of that name, `nil` for none.
    public subscript(name: String) -> Service? { services.first { $0.source.name == name } }
}
