public import Wire

/// A stack as `docker stack deploy` takes it, for growth beyond one machine.
///
/// Swarm knows less than compose: what it cannot express is named, not dropped in silence.
public struct SwarmFile: Hashable, Sendable {
    /// The file.
    public var document: Document
    /// What is lost, with the service it concerns; some of it may make the stack useless there.
    public var losses: [Loss]
    /// Variables that must be set when it is deployed: each stands for a secret, which is not written into the file.
    public var variables: [String]

    /// Something that swarm cannot express.
    public struct Loss: Hashable, Sendable, CustomStringConvertible {
        /// The service.
        public var service: String
        /// The key, such as `network_mode`.
        public var key: String
        /// What that means.
        public var why: String
        /// True where the service cannot do its work without it.
        public var isFatal: Bool

        /// For a person.
        public var description: String { "\(service): \(key): \(why)" }
    }

    /// Renders what a compose file asks for.
    ///
    /// - Parameter places: the machine of a service, which binds it there; one that mounts a folder needs one.
    public init(_ desired: Desired, places: [String: String] = [:]) {
        var hidden = SwarmSecrets(desired)
        var losses: [Loss] = []
        var services = Members()
        for service in desired.services {
            var rendering = SwarmService(service, place: places[service.name])
            services[service.name] = hidden.taken(out: rendering.render(), of: service.name)
            losses += rendering.losses
        }
        var document: Document = ["version": "3.8", "services": .object(services)]
        let needsHost = desired.services.contains { $0.document["network_mode"].string == "host" }
        for key in ["networks", "volumes", "configs", "secrets"] {
            var members = Members(desired.document[key].members.map { ($0.name, Self.plain($0.value)) })
            if key == "networks", needsHost { members["hostnet"] = ["external": true, "name": "host"] }
            if !members.isEmpty { document[key] = .object(members) }
        }
        (self.document, self.losses, variables) = (document, losses, hidden.variables)
    }

    private static func plain(_ resource: Document) -> Document {
        var resource = SwarmService.withoutNulls(resource)
        if resource["ipam"].members.isEmpty { resource = SwarmService.without("ipam", resource) }
        return resource
    }
}
