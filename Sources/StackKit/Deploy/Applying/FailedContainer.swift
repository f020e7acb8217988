internal import Wire

/// A container that is not well, with what it left behind.
public struct FailedContainer: Hashable, Sendable, CustomStringConvertible {
    /// The host it is on.
    public var host: String
    /// What the engine says of it.
    public var container: Container
    /// The last lines it wrote, without the secrets that its environment names.
    public var lines: [String]
    /// What its health check said last, newest at the end, without secrets.
    public var checks: [Container.Health.Run]

    /// Such as `nzbget on nas: exited with 3`, then its checks and lines.
    public var description: String {
        var text = [
            "\(container.service) on \(host): \(container.words)"
                + (container.error.isEmpty ? "" : ", \(container.error)")
        ]
        text += checks.map { check in
            let words = check.output.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ")
            return
                "  health check: \(check.code == 0 ? "well" : "code \(check.code)")\(words.isEmpty ? "" : ": \(words)")"
        }
        if !lines.isEmpty { text.append("  its last lines:") }
        return (text + lines.map { "    \($0)" }).joined(separator: "\n")
    }

    var report: Document {
        [
            "host": Document(host), "service": Document(container.service), "container": Document(container.name),
            "state": Document(container.state), "health": container.health.map { Document($0.status) } ?? .null,
            "exitCode": Document(container.exitCode), "error": Document(container.error),
            "checks": Document(checks.map { ["code": Document($0.code), "output": Document($0.output)] }),
            "lines": Document(lines.map { Document($0) }),
        ]
    }
}
