import Foundation
public import Wire

/// Strict servers made from the services' own specifications: each request is checked against them.
public struct ContractServer: Sendable {
    private let urls: [String: String]
    private let transport: Transport

    /// A Python that has what the server needs: the package's own environment, else the system's.
    private static let python: String? = [".venv-contract/bin/python", "python3"].lazy.compactMap { name in
        name.contains("/") ? URL(fileURLWithPath: name).path : Program.find(name)?.path
    }.first { path in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", "import yaml, jsonschema, rfc3339_validator"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    public static let requirement = Requirement(
        "the contract server and a Python with PyYAML, jsonschema and rfc3339-validator, as `Scripts/venv contract …` makes one",
        isMet: FileManager.default.fileExists(atPath: folder.appending(path: "contract_server.py").path)
            && python != nil)

    private static var folder: URL { Shared.folder.appending(path: "contract") }

    /// Runs the servers of some services, at ports the system chooses, while `body` does.
    ///
    /// - Parameters:
    ///   - seeds: How many made-up objects some lists begin with, by path.
    ///   - answers: The schemas of answers that a specification leaves out, by operation, such as `GET /api/v3/credit`.
    ///   - replies: What is answered whatever the specification says, by operation.
    ///   - patches: What a specification gets wrong: each the names that lead there, and what should be there.
    public static func with<Value>(
        _ names: [String], _ transport: Transport, seeds: [String: Int] = [:], answers: [String: Document] = [:],
        replies: [String: Document] = [:], patches: [Document] = [], _ body: (ContractServer) async throws -> Value
    ) async throws -> Value {
        guard let python else { throw Program.Failure(description: "no Python with the modules that are needed") }
        var all = try Document(json: Array(Data(contentsOf: folder.appending(path: "services.json"))))["services"]
        for name in all.members.names where !names.contains(name) { all.members[name] = nil }
        for name in names {
            all[name]["port"] = 0
            for (path, count) in seeds { all[name]["seed"][path] = Document(count) }
            for (operation, reply) in replies { all[name]["fixtures"][operation] = reply }
            all[name]["patch"].list += patches
            for (operation, schema) in answers {
                let parts = operation.split(separator: " ").map(String.init)
                let place: [Document] = [
                    "paths", .string(parts[1]), .string(parts[0].lowercased()), "responses", "200", "content",
                    "application/json", "schema",
                ]
                all[name]["patch"].list.append([.list(place), schema])
            }
            all[name]["spec"] = .string(folder.appending(path: all[name]["spec"].string ?? "").standardizedFileURL.path)
        }
        let services: Document = ["services": all]
        return try await withFolder { temporary in
            let file = temporary.appending(path: "services.json")
            try Data(services.jsonBytes()).write(to: file)
            let script = folder.appending(path: "contract_server.py").path
            return try await Program.with(python, [script, file.path, "--log", "/dev/null"]) { program in
                let ready = try Document(json: try await program.firstLine())["ready"].members
                let urls = ready.map { ($0.name, $0.value["url"].string ?? "") }
                return try await body(
                    ContractServer(urls: Dictionary(uniqueKeysWithValues: urls), transport: transport))
            }
        }
    }

    /// Where a service is, without its API's base.
    public func url(_ name: String) -> String {
        (urls[name] ?? "").split(separator: "/").prefix(2).joined(separator: "//")
    }

    /// Everything that was asked of a service and is not in its specification, as one line each.
    public func violations(_ name: String) async throws -> [String] {
        try await control(name, "violations").list.map(\.description)
    }

    /// Which operations of its specification a service was asked for.
    public func coverage(_ name: String) async throws -> Coverage {
        let answer = try await control(name, "coverage")
        return Coverage(
            asked: answer["hits"].members.names.sorted(), missed: answer["missed"].list.compactMap(\.string).sorted())
    }

    /// Operations as `GET /api/v3/series/{id}`.
    public struct Coverage: Sendable {
        public let asked: [String]
        public let missed: [String]
        public var all: [String] { (asked + missed).sorted() }
    }

    private func control(_ name: String, _ what: String) async throws -> Document {
        let response = try await transport.send(Request(.get, "\(url(name))/__ctl/\(what)"))
        return try Document(json: try await response.body.collect())
    }
}
