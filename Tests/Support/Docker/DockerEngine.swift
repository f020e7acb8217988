public import Foundation
public import Testing

/// A container engine of its own for the tests: no bridge, no rules of the firewall, nothing outside its folder.
public struct DockerEngine: Sendable {
    /// Where everything of it is.
    public let folder: URL
    /// Its socket, as `DOCKER_HOST` takes it.
    public let address: String

    /// What docker's command line must be told to reach it, compose's plugin included.
    public var environment: [String: String] {
        ["DOCKER_HOST": address, "DOCKER_CONFIG": Self.plugins ?? "/nonexistent", "HOME": folder.path]
    }

    /// The engine of the suite that is running.
    @TaskLocal public static var current: DockerEngine?

    public static let requirement = Requirement(
        "root, the programs dockerd, docker and busybox, and the plugin that Scripts/compose-plugin makes",
        isMet: geteuid() == 0 && ["dockerd", "docker", "busybox"].allSatisfy { Program.find($0) != nil }
            && plugins != nil)

    public static let registry = Requirement(
        "what docker needs, and the program docker-registry",
        isMet: requirement.isMet && Program.find("docker-registry") != nil)

    private static let plugins: String? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: ".venv-compose/docker").path
        let plugin = "\(folder)/cli-plugins/docker-compose"
        return FileManager.default.isExecutableFile(atPath: plugin) ? folder : nil
    }()

    /// Runs one while `body` does, and leaves neither a process nor a mount behind.
    public static func with<Value>(_ body: (DockerEngine) async throws -> Value) async throws -> Value {
        // A socket's path may have 107 characters.
        let folder = URL(filePath: "/tmp/mengine-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let engine = DockerEngine(folder: folder, address: "unix://\(folder.path)/sock")
        let arguments = [
            "--data-root", "\(folder.path)/data", "--exec-root", "\(folder.path)/exec", "--pidfile",
            "\(folder.path)/pid", "--host", engine.address, "--bridge=none", "--iptables=false", "--ip6tables=false",
            "--ip-forward=false", "--ip-masq=false", "--userland-proxy=false", "--shutdown-timeout", "2",
        ]
        let value = try await Program.with("dockerd", arguments, isHeard: false) { _ in
            try await eventually("the engine answers") {
                try await engine.docker("version").isEmpty == false
            }
            do {
                let value = try await body(engine)
                await engine.clear()
                return value
            } catch {
                await engine.clear()
                throw error
            }
        }
        _ = try? await Program.output(of: "umount", ["\(folder.path)/exec/netns/default"])
        return value
    }

    private func clear() async {
        let ids = (try? await docker("ps", "--all", "--quiet"))?.split(separator: "\n").map(String.init) ?? []
        if !ids.isEmpty { _ = try? await run(["rm", "--force", "--volumes"] + ids) }
    }

    /// What docker answers; throws where it fails.
    @discardableResult
    public func docker(_ arguments: String...) async throws -> String { try await run(arguments) }

    @discardableResult
    public func run(_ arguments: [String]) async throws -> String {
        try await Program.output(of: "docker", arguments, environment: environment)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Gives all tests of a suite one engine.
public struct DockerEngineTrait: SuiteTrait, TestScoping {
    public var isRecursive: Bool { false }

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await DockerEngine.with { engine in
            try await DockerEngine.$current.withValue(engine) { try await function() }
        }
    }
}

extension Trait where Self == DockerEngineTrait {
    /// One engine for the whole suite, started before its first test and gone after its last.
    public static var dockerEngine: DockerEngineTrait { DockerEngineTrait() }
}
