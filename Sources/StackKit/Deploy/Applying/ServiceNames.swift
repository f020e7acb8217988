/// Finds the service in what compose calls a container, to say how far it is.
struct ServiceNames: Sendable {
    private let project: String
    private let names: [String: String]
    private let services: Set<String>

    init(_ desired: Desired) {
        project = desired.project
        services = Set(desired.services.map(\.name))
        names = Dictionary(
            desired.services.compactMap { service in
                service.document["container_name"].string.map { ($0, service.name) }
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// `Container media-radarr-1`, `Container 4f0b74d7f254_media-radarr-1` while it is replaced, or a service's name.
    func service(in subject: String) -> String? {
        let name = subject.hasPrefix("Container ") ? String(subject.dropFirst("Container ".count)) : subject
        if services.contains(name) { return name }
        if let service = names[name] { return service }
        guard let start = name.firstRange(of: "\(project)-")?.upperBound, let dash = name.lastIndex(of: "-"),
            start < dash
        else { return nil }
        let service = String(name[start..<dash])
        return services.contains(service) ? service : nil
    }

    /// What a person is told of a line of compose's progress.
    func event(_ progress: ComposeProgress, host: String, meter: PullMeter) -> DeployEvent? {
        switch progress {
        case .state(let subject, let state):
            service(in: subject).map { .service($0, host: host, state: state.lowercased()) }
        case .layer(let parent, let layer, let phase, let done, let total):
            service(in: parent).map { name in
                let sum = meter.receive(name, layer, phase: phase, done: done, total: total)
                return .pulled(name, host: host, done: sum.done, total: sum.total)
            }
        case .warning(let text): .note(text)
        case .failure: nil
        }
    }
}
