extension LintRule {
    /// Two containers of one name.
    static let containerNameClash = LintRule(
        "container-name-clash", .error,
        reason: "A name belongs to one container of the engine: the second one cannot be made.",
        fix: "Give each its own name, or leave `container_name` out and let Compose choose."
    ) { subject in
        var owners: [String: String] = [:]
        return subject.each { name, service in
            guard let container = service.containerName else { return [] }
            let path = subject.path(name, "container_name")
            let count = service.scale ?? service.deploy?.replicas ?? 1
            if count > 1 { return [LintMatch("\(count) containers cannot all be called `\(container)`", at: path)] }
            if let owner = owners[container], !subject.areApart(owner, name) {
                return [LintMatch("`\(container)` is the name of `\(owner)`'s container already", at: path)]
            }
            owners[container] = name
            return []
        }
    }
}
