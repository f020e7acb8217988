extension LintRule {
    /// The engine's socket in a container.
    static let dockerSocket = LintRule(
        "docker-socket", .warning,
        reason: "Whoever can write the engine's socket is root on the host; read-only does not change that.",
        fix: "Put a proxy for the socket between, which lets only reading through, or do without."
    ) { subject in
        subject.each { name, service in
            let mounts = service.volumes.enumerated().compactMap { index, mount -> LintMatch? in
                guard let source = mount.source, source.hasSuffix("/docker.sock") || source.hasSuffix("/podman.sock")
                else {
                    return nil
                }
                let words =
                    mount.isReadOnly
                    ? "the engine's socket, and `ro` does not keep commands out" : "the engine's socket"
                return LintMatch("`\(name)` gets \(words)", at: subject.path(name, "volumes", .index(index)))
            }
            guard service.usesAPISocket == true else { return mounts }
            return mounts + [LintMatch("`\(name)` gets the engine's socket", at: subject.path(name, "use_api_socket"))]
        }
    }
}
