internal import Wire

extension Engine {
    /// Has compose check a project's files. Throws `EngineError` with compose's own words about what is wrong.
    public func validate(_ project: ComposeProject) async throws {
        try await ask(project.call(["config", "--quiet"]), to: "accept the compose file")
    }

    /// What a project's files ask for; compose checks them with it. Throws `EngineError`.
    ///
    /// - Parameter running: what runs now. Compose's hash of a service that lives in another's network is made with that
    ///   other's container, so that without it the hash of such a service never fits.
    public func desired(_ project: ComposeProject, beside running: [Container] = []) async throws -> Desired {
        let (document, warnings) = try await configuration(of: project)
        let plain = Desired(document)
        let inactive = try await inactive(plain, project, beside: running)
        let override = Self.networks(of: plain, in: running)
        var hashed = project
        var input: [UInt8] = []
        if !override.isNull {
            // Compose reads a later file from standard input.
            hashed.files.append("-")
            input = override.jsonBytes()
        }
        let hashes = try await ask(hashed.call(["config", "--hash", "*"], input: input), to: Self.reading)
        return Desired(document, hashes: Self.hashes(hashes.text), inactive: inactive, warnings: warnings)
    }

    private static let reading = "read the compose file"

    /// The whole file as compose reads it, with what it remarks.
    func configuration(of project: ComposeProject) async throws -> (Document, warnings: [String]) {
        let warnings = Lock<[String]>([])
        let config = try await ask(project.call(["config", "--format", "json"]), to: Self.reading) { line in
            guard case .errors(let text) = line else { return }
            warnings.withLock { $0.append(Self.plain(text)) }
        }
        guard let document = try? Document(json: config.output) else {
            throw EngineError(.oddAnswer, Self.reading, on: name, said: "its configuration is not JSON")
        }
        return (document, warnings.withLock { $0 })
    }

    /// Which of the services that run are in the file after all, for another profile.
    private func inactive(_ desired: Desired, _ project: ComposeProject, beside running: [Container]) async throws
        -> Set<String>
    {
        let others = Set(running.map(\.service)).subtracting(desired.services.map(\.name))
        guard !others.isEmpty else { return [] }
        var everything = project
        everything.profiles = ["*"]
        let names = try await ask(everything.call(["config", "--services"]), to: Self.reading)
        return Set(names.text.split(whereSeparator: \.isNewline).map(String.init)).intersection(others)
    }

    private static func networks(of desired: Desired, in running: [Container]) -> Document {
        var services = Members()
        for service in desired.services {
            guard let provider = service.networkOf, let container = running.first(where: { $0.service == provider })
            else { continue }
            services[service.name] = ["network_mode": Document("container:\(container.id)")]
        }
        return services.isEmpty ? .null : ["services": .object(services)]
    }

    static func hashes(_ text: String) -> [String: String] {
        var hashes: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if words.count == 2 { hashes[String(words[0])] = String(words[1]) }
        }
        return hashes
    }

    /// `time="…" level=warning msg="The \"X\" variable is not set."` without what surrounds it.
    static func plain(_ line: String) -> String {
        guard let start = line.firstRange(of: "msg=\"")?.upperBound, line.hasSuffix("\"") else { return line }
        return line[start...].dropLast().split(separator: "\\\"", omittingEmptySubsequences: false).joined(
            separator: "\"")
    }
}
