extension LintRule {
    /// A mount over what the container is made of.
    static let systemMount = LintRule(
        "system-mount", .error,
        reason: "A mount hides what the image has there: without it the program does not start.",
        fix: "Mount it at a place of its own, such as `/config` or `/data`."
    ) { subject in
        subject.each { name, service in
            service.volumes.enumerated().compactMap { index, mount in
                guard folders.contains(mount.target.withoutLastSlash) else { return nil }
                return LintMatch(
                    "a mount over `\(mount.target)` hides the image's own",
                    at: subject.path(name, "volumes", .index(index)))
            }
        }
    }

    private static let folders: Set<String> = [
        "/", "/bin", "/boot", "/dev", "/etc", "/lib", "/lib64", "/proc", "/sbin", "/sys", "/usr", "/var", "/run",
        "/app",
        "/init",
    ]
}
