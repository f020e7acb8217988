/// A project as rules look at it.
struct LintSubject: Sendable {
    let project: ComposeProject
    let isTimeZone: @Sendable (String) -> Bool
    /// What each service runs, as far as its image tells.
    let apps: [String: String]
    /// Members that mean nothing to Compose, or whose values could not be read.
    let strays: [ComposeStray]
    private let networks: [String: String]
    private let environments: [String: [String: String]]

    var file: ComposeFile { project.file }
    var services: ComposeTable<ComposeFile.Service> { project.file.services }

    init(_ project: ComposeProject, isTimeZone: @escaping @Sendable (String) -> Bool) {
        (self.project, self.isTimeZone) = (project, isTimeZone)
        let services = project.file.services
        var apps: [String: String] = [:]
        var networks: [String: String] = [:]
        var environments: [String: [String: String]] = [:]
        for (name, service) in services {
            let image = service.image.flatMap { ImageName($0) }
            apps[name] = image.map(\.shortName) ?? name.lowercased()
            networks[name] = Self.network(of: name, in: services)
            environments[name] = project.environment(of: service)
        }
        (self.apps, self.networks, self.environments) = (apps, networks, environments)
        var strays: [ComposeStray] = []
        project.file.strays(at: []) { strays.append($0) }
        self.strays = strays
    }

    private static func network(of name: String, in services: ComposeTable<ComposeFile.Service>) -> String {
        var (last, seen) = (name, Set([name]))
        while let next = services[last]?.sharedNetwork, services[next] != nil, seen.insert(next).inserted {
            last = next
        }
        return last
    }

    /// The way to a value of a service.
    func path(_ service: String, _ steps: YAMLText.Step...) -> ComposePath { ["services", .name(service)] + steps }

    /// Looks at every service.
    func each(_ find: (String, ComposeFile.Service) -> [LintMatch]) -> [LintMatch] {
        services.flatMap { find($0.name, $0.value) }
    }

    /// Tells where what a file cannot be read for is, of some kinds.
    func problems(_ kinds: ComposeProblem.Kind...) -> [LintMatch] {
        project.problems.filter { kinds.contains($0.kind) }.map { LintMatch($0) }
    }

    /// What a service's container gets, as far as it is known.
    func environment(of service: String) -> [String: String] { environments[service] ?? [:] }

    /// The service whose network one really is in: its own, or that of the last in a row that share one.
    func network(of name: String) -> String { networks[name] ?? name }

    /// Whether two services can never run at once, for no profile starts both.
    func areApart(_ one: String, _ other: String) -> Bool {
        guard let one = services[one]?.profiles, let other = services[other]?.profiles, !one.isEmpty, !other.isEmpty
        else { return false }
        return Set(one).isDisjoint(with: other)
    }

    func ignores(_ rule: String, _ match: LintMatch) -> Bool {
        var lists = [file.others["x-lint-ignore"]]
        if case .path(let path) = match.place, path.count > 1, path[0] == "services", case .name(let name) = path[1] {
            lists.append(services[name]?.others["x-lint-ignore"])
        }
        return lists.contains { $0?.list.contains(.string(rule)) ?? false }
    }

    func show(_ match: LintMatch) -> (ComposePlace, SyntaxError) {
        switch match.place {
        case .place(let place): return (place, project.error(match.message, at: place))
        case .path(let path):
            let place = project.place(path)
            return (place, project.error(match.message, at: place))
        case .problem(let problem):
            let place = problem.place ?? ComposePlace(0, line: problem.error.line, column: problem.error.column)
            return (place, problem.error)
        }
    }
}
