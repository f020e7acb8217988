extension LintRule {
    /// A path that leads out of the project.
    static let outsidePath = LintRule(
        "outside-path", .warning,
        reason:
            "A path with `../` depends on where the project lies: moved elsewhere, it mounts another folder or an empty one.",
        fix: "Write the whole path, or a variable that holds it."
    ) { subject in
        subject.each { name, service in
            let mounts = service.volumes.enumerated().compactMap { index, mount in
                mount.kind == .bind && leadsOut(mount.source ?? "") ? subject.path(name, "volumes", .index(index)) : nil
            }
            let files = service.envFiles.enumerated().compactMap { index, file in
                leadsOut(file.path) ? subject.path(name, "env_file", .index(index)) : nil
            }
            return (mounts + files).map { LintMatch("the path leads out of the project's folder", at: $0) }
        }
    }

    private static func leadsOut(_ path: String) -> Bool {
        guard !ComposePaths.isFixed(path) else { return false }
        var depth = 0
        for part in path.split(separator: "/") where part != "." {
            depth += part == ".." ? -1 : 1
            if depth < 0 { return true }
        }
        return false
    }
}
