extension LintRule {
    /// A database on a network share.
    static let networkShareConfig = LintRule(
        "network-share-config", .warning,
        reason:
            "SQLite, which these programs keep everything in, is spoiled sooner or later by locks of a network share.",
        fix: "Keep settings on a disk of the host, and only media on the share."
    ) { subject in
        let shares = Set(
            subject.file.volumes.filter { _, volume in
                guard let kind = volume.driverOptions["type"]?.string else { return false }
                return ["nfs", "nfs4", "cifs", "smb"].contains(kind.lowercased())
            }
            .names)
        return subject.each { name, service in
            service.volumes.enumerated().compactMap { index, mount in
                guard let source = mount.source, shares.contains(source), mount.target.withoutLastSlash == "/config"
                else {
                    return nil
                }
                return LintMatch(
                    "`\(source)` is a network share, and no place for settings",
                    at: subject.path(name, "volumes", .index(index)))
            }
        }
    }
}
