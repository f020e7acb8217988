extension LintRule {
    /// A volume that is not described.
    static let undefinedVolume = LintRule(
        "undefined-volume", .error,
        reason:
            "What does not begin with `/`, `./` or `~` is the name of a volume, and Compose refuses one it does not know.",
        fix: "Describe it below `volumes`, or write `./` before it where a folder is meant."
    ) { subject in
        let known = Set(subject.file.volumes.names)
        return subject.each { name, service in
            service.volumes.enumerated().compactMap { index, mount in
                guard mount.kind == .volume, let source = mount.source, !known.contains(source) else { return nil }
                let path = subject.path(name, "volumes", .index(index))
                let hint = source.nearest(of: known).map { "Did you mean `\($0)`?" }
                return LintMatch("there is no volume `\(source)`", at: path, fix: hint)
            }
        }
    }
}
