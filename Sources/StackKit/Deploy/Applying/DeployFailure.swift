public import Wire

/// A deployment that did not end well: what failed, what the containers said, and what runs now.
public struct DeployFailure: Error, CustomStringConvertible {
    /// The revision that was to run.
    public var revision: Int
    /// What went wrong, in a sentence.
    public var cause: String
    /// The failure's kind, for a machine.
    public var code: String
    /// The containers that are not well.
    public var containers: [FailedContainer]
    /// What was done about it.
    public var rollback: Rollback

    /// What became of the stack after a failure.
    public enum Rollback: Hashable, Sendable {
        /// Nobody asked for it; that revision could be gone back to, where there is one.
        case possible(Int?)
        /// It failed before anything that runs was touched: that revision still runs, where there is one.
        case untouched(Int?)
        /// That revision runs again and is healthy.
        case done(Int)
        /// Going back failed too, for this reason.
        case failed(Int, String)
    }

    /// For a person: the cause, then each container with its last words, then what to do.
    public var description: String {
        let ending =
            switch rollback {
            case .possible(let number?): "Revision \(number) ran before: `stack-deploy rollback \(number)` goes back to it."
            case .possible(nil): "There is no earlier revision to go back to."
            case .untouched(let number?): "Nothing that runs was touched: revision \(number) runs as before."
            case .untouched(nil): "Nothing was started."
            case .done(let number): "Revision \(number) runs again and is healthy."
            case .failed(let number, let why): "Going back to revision \(number) failed, too: \(why)"
            }
        return (["revision \(revision) does not run: \(cause)"] + containers.map(\.description) + [ending])
            .joined(separator: "\n")
    }

    /// For a machine.
    public var report: Document {
        let (state, number): (String, Int?) =
            switch rollback {
            case .possible(let number): ("possible", number)
            case .untouched(let number): ("untouched", number)
            case .done(let number): ("done", number)
            case .failed(let number, _): ("failed", number)
            }
        return [
            "revision": Document(revision), "code": Document(code), "cause": Document(cause),
            "containers": Document(containers.map(\.report)),
            "rollback": ["state": Document(state), "revision": number.map { Document($0) } ?? .null],
        ]
    }
}

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
        var text = ["\(container.service) on \(host): \(container.words)" + (container.error.isEmpty ? "" : ", \(container.error)")]
        text += checks.map { check in
            let words = check.output.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ")
            return "  health check: \(check.code == 0 ? "well" : "code \(check.code)")\(words.isEmpty ? "" : ": \(words)")"
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
