import Glibc

/// Runs every benchmark in a process of its own, so that one's memory is not another's; or those that are named.
@main
struct Main {
    private static let all: [(name: String, run: @Sendable () async throws -> [Figure])] = [
        ("json", json), ("json-memory", jsonMemory), ("xml", xml), ("xml-memory", xmlMemory),
        ("gaps", { gaps() }), ("releases", { releases() }), ("compose", { try compose() }),
        ("config", { try config() }), ("render", { rendering() }), ("overhead", { try await overhead() }),
        ("loopback", { try await loopback() }),
    ]

    static func main() async throws {
        let names = CommandLine.arguments.dropFirst()
        for benchmark in all where names.contains(benchmark.name) {
            for figure in try await benchmark.run() { figure.report() }
        }
        guard names.isEmpty else { return }
        for benchmark in all {
            guard runAlone(benchmark.name) == 0 else { exit(1) }
        }
    }

    private static func runAlone(_ name: String) -> Int32 {
        var process: pid_t = 0
        var arguments = unsafe [strdup(CommandLine.arguments[0]), strdup(name), nil]
        defer { while let argument = unsafe arguments.popLast() { unsafe free(argument) } }
        guard unsafe posix_spawn(&process, "/proc/self/exe", nil, nil, &arguments, environ) == 0 else { return 1 }
        var status: Int32 = 0
        _ = unsafe waitpid(process, &status, 0)
        return status
    }
}
