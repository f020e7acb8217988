/// A machine with an engine, and how to reach it.
public struct EngineHost: Hashable, Sendable {
    /// What people call it.
    public var name: String
    /// How docker's command line finds it.
    public var route: Route

    /// The ways to an engine.
    public enum Route: Hashable, Sendable {
        /// As docker itself would find it: its current context, or `DOCKER_HOST`.
        case local
        /// A docker context of that name.
        case context(String)
        /// An address such as `ssh://media@nas` or `unix:///run/user/1000/docker.sock`.
        case address(String)
    }

    /// A machine by its name.
    public init(_ name: String, _ route: Route = .local) { (self.name, self.route) = (name, route) }

    /// Reads `nas=ssh://media@nas`, `nas=unix:///…` or `nas=CONTEXT`; `nil` without a name or a way.
    public init?(reading text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else { return nil }
        self.init(sides[0], sides[1].contains("://") ? .address(sides[1]) : .context(sides[1]))
    }

    /// The machine this runs on.
    public static let here = EngineHost("this machine")

    var arguments: [String] {
        switch route {
        case .local: []
        case .context(let name): ["--context", name]
        case .address(let address): ["--host", address]
        }
    }
}
