extension LintRule {
    /// A mount at no place of the container.
    static let relativeTarget = LintRule(
        "relative-target", .error, reason: "A container's path begins at its root: the engine refuses any other.",
        fix: "Begin the path in the container with `/`."
    ) { subject in
        subject.each { name, service in
            service.volumes.enumerated().compactMap { index, mount in
                let isAbsolute = mount.target.hasPrefix("/") || mount.target.dropFirst().hasPrefix(":\\")
                guard !isAbsolute || mount.target.split(separator: "/").contains("..") else { return nil }
                return LintMatch(
                    "`\(mount.target)` is no place in the container", at: subject.path(name, "volumes", .index(index)))
            }
        }
    }
}
