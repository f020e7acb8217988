#if os(Linux) || os(macOS)
public import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Engine {
    /// The engine of a host, asked through docker's command line and its compose plugin.
    ///
    /// Of our own environment it sees only what it needs to reach the engine and the registries: a compose file takes its
    /// variables from its env file, so that a revision means the same whoever applies it.
    ///
    /// - Parameters:
    ///   - docker: the command line's path; the one that `PATH` finds where it is `nil`.
    ///   - environment: where the settings are taken from; our own by default.
    ///   - holding: a lock whose descriptor each command keeps open, so that it is free only after the last of them.
    public static func docker(
        _ host: EngineHost = .here, docker: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment, holding: StackLock? = nil
    ) -> Engine {
        let kept = environment.filter { isKept($0.key) }
        let file = docker ?? find("docker", in: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
        return Engine(host.name) { call, heard in
            let attempt = "run docker \(call.arguments.prefix(2).joined(separator: " "))"
            guard let file else {
                throw EngineError(.noDocker, attempt, on: host.name, said: "there is no program docker")
            }
            let child = ChildProcess(
                file: file, arguments: host.arguments + call.arguments, environment: kept, input: call.input,
                deadline: call.deadline, inherited: holding.map { [$0.descriptor] } ?? [])
            let outcome: ChildProcess.Outcome
            do {
                outcome = try await child.run { stream, bytes in
                    let text = String(decoding: bytes, as: UTF8.self)
                    heard(stream == .output ? .output(text) : .errors(text))
                }
            } catch let failure as SpawnFailure {
                throw EngineError(.noDocker, attempt, on: host.name, said: failure.description)
            }
            let errors = String(decoding: outcome.errors, as: UTF8.self)
            switch outcome.ending {
            case .exited where outcome.isCut:
                throw EngineError(.oddAnswer, attempt, on: host.name, said: "it answered with more than 32 MiB")
            case .exited(let code): return Answer(code: code, output: outcome.output, errors: errors)
            case .killed(let signal): return Answer(code: 128 + signal, output: outcome.output, errors: errors)
            case .overdue:
                let limit = call.deadline.map { "\($0.components.seconds) s" } ?? "its time"
                throw EngineError(.overdue, attempt, on: host.name, said: "it took longer than \(limit)")
            }
        }
    }

    private static let kept: Set<String> = ["PATH", "HOME", "USER", "LANG", "TZ", "TMPDIR", "NO_PROXY", "no_proxy"]

    private static func isKept(_ name: String) -> Bool {
        kept.contains(name) || name.hasPrefix("DOCKER_") || name.hasPrefix("SSH_") || name.hasPrefix("XDG_")
            || name.hasPrefix("LC_") || name.lowercased().hasSuffix("_proxy") || name == "BUILDKIT_PROGRESS"
    }

    private static func find(_ name: String, in path: String) -> String? {
        path.split(separator: ":").map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
    }
}
#endif
