/// What a configuration becomes: a compose file for each host, and where each service is to be found afterwards.
public struct Rendered: Hashable, Sendable {
    /// This machine's first, then those of the other hosts that run anything, in the order of the configuration.
    public var hosts: [RenderedHost]
    /// Every service that the stack runs, in the order of the configuration.
    public var services: [RenderedService]
    /// What cannot work; files with any of it are not to be deployed.
    public var problems: [RenderProblem]
    let places: [String: Placement]
    /// What it was rendered from.
    public let config: Config

    /// The service of that name; `nil` for one that the stack does not run.
    public subscript(name: String) -> RenderedService? { services.first { $0.source.name == name } }

    /// The files of a host, `nil` where nothing runs there.
    public func host(_ name: String?) -> RenderedHost? { hosts.first { $0.name == name } }

    /// Equal where the same was rendered from the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.hosts == right.hosts && left.services == right.services && left.problems == right.problems
            && left.config == right.config
    }

    /// The same for what is equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(hosts)
        hasher.combine(services)
    }
}

/// Something in a configuration that no file can make work.
public struct RenderProblem: Hashable, Sendable, CustomStringConvertible {
    /// The service it is about.
    public var service: String
    /// What is wrong, and what to do about it.
    public var message: String

    /// `radarr: …`.
    public var description: String { "\(service): \(message)" }
}
