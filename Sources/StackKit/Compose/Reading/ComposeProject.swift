/// A project as its files describe it: read, filled in, extended, included and merged.
public struct ComposeProject: Sendable {
    /// What the files say together, with services of every profile.
    public let file: ComposeFile
    /// What Compose would object to or warn of, in the order it was met.
    public let problems: [ComposeProblem]
    /// The files it was read from, the first one first.
    public let sources: [ComposeSource]
    /// The folder that relative paths start from.
    public let folder: String
    /// Variables that were at hand, those of `.env` among them. They may hold keys: print none of them.
    public let variables: [String: String]
    let node: ComposeNode
    let environments: [String: EnvironmentFile]

    /// The file, where there is nothing that Compose would refuse. Throws `ComposeError` with all there is.
    public func checked() throws(ComposeError) -> ComposeFile {
        let refused = problems.filter(\.isRefused)
        guard refused.isEmpty else { throw ComposeError(problems: refused) }
        return file
    }

    /// The file with those services alone that these profiles start, and without what only others use.
    ///
    /// - Parameter profiles: `*` starts all; where none are given, those that `COMPOSE_PROFILES` names.
    public func active(profiles: Set<String>? = nil) -> ComposeFile {
        let named = (variables["COMPOSE_PROFILES"] ?? "").split(separator: ",").map(String.init)
        let wanted = profiles ?? Set(named)
        guard !wanted.contains("*") else { return file }
        var active = file
        active.services = file.services.filter { _, service in
            service.profiles.isEmpty || service.profiles.contains(where: wanted.contains)
        }
        let names = Set(active.services.names)
        active.services = active.services.mapValues { service in
            var service = service
            service.dependsOn = service.dependsOn.filter { $1.isRequired || names.contains($0) }
            return service
        }
        return active
    }

    /// What a service's container gets, from its files of variables and from the compose file itself. Some may be keys.
    public func environment(of service: ComposeFile.Service) -> [String: String] {
        var environment: [String: String] = [:]
        for file in service.envFiles {
            for (name, value) in environments[ComposePaths.join(folder, file.path)]?.variables ?? [:] {
                environment[name] = value
            }
        }
        for (name, value) in service.environment { environment[name] = value ?? variables[name] }
        return environment
    }

    /// Where the value at a path is written; of a path that leads too far, where it ends.
    public func place(_ path: ComposePath) -> ComposePlace { node.place(of: path[...]) }

    /// An error at a place, with its line and a caret; no key is in it.
    public func error(_ message: String, at place: ComposePlace) -> SyntaxError {
        guard sources.indices.contains(place.source) else {
            return SyntaxError(message, line: place.line, column: place.column)
        }
        return sources[place.source].error(message, at: place)
    }
}

extension ComposeNode {
    /// The value at a path, `nil` where there is none.
    func value(at path: ComposePath) -> ComposeNode? {
        path.reduce(self) { node, step in
            switch step {
            case .name(let name): return node?[name]
            case .index(let index):
                guard let list = node?.list, list.indices.contains(index) else { return nil }
                return list[index]
            }
        }
    }

    /// Where the value at a path is written, or its name where it goes over lines; that of a variable in a list of
    /// `NAME=value` is its element. Of a path that leads too far, where it ends.
    func place(of path: ArraySlice<YAMLText.Step>, named own: ComposePlace? = nil) -> ComposePlace {
        let name = own ?? place
        guard let step = path.first else { return scalar.map { $0.isNull } ?? true ? name : place }
        switch (content, step) {
        case (.object(let members), .name(let key)):
            guard let member = members.first(where: { $0.name == key }) else { return name }
            return member.value.place(of: path.dropFirst(), named: member.place)
        case (.list(let list), .index(let index)) where list.indices.contains(index):
            return list[index].place(of: path.dropFirst(), named: list[index].place)
        case (.list(let list), .name(let key)):
            return list.last { $0.string == key || $0.string?.hasPrefix("\(key)=") == true }?.place ?? name
        default: return name
        }
    }
}
