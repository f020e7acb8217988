public import FoundationEssentials
internal import Wire

extension Engine {
    /// The containers of a project, running or not, one-off ones left out. Throws `EngineError`.
    public func containers(of project: String) async throws -> [Container] {
        let filter = ["--filter", "label=\(Container.Label.project)=\(project)"]
        let list = try await ask(
            Call(["ps", "--all", "--no-trunc", "--quiet"] + filter), to: "list the containers")
        return try await containers(list.text.split(whereSeparator: \.isNewline).map(String.init))
    }

    /// The same of containers whose ids are known.
    func containers(_ ids: [String]) async throws -> [Container] {
        guard !ids.isEmpty else { return [] }
        // One that went away meanwhile is no failure: the others are answered all the same.
        let answer = try await answer(to: Call(["inspect", "--type", "container"] + ids))
        guard let document = try? Document(json: answer.output) else {
            throw EngineError("inspect the containers", on: name, answer)
        }
        return document.list.filter { $0["Config"]["Labels"][Container.Label.oneOff].string != "True" }
            .compactMap(Container.init(inspected:)).sorted { ($0.service, $0.name) < ($1.service, $1.name) }
    }

    /// The same as an observation: an engine that does not answer has shown nothing, which is not that nothing runs.
    public func observed(_ project: String, now: Date = .now) async throws -> Observed<[Container]> {
        do { return .known(try await containers(of: project), at: now) } catch let error as EngineError {
            return .unknown(
                why: error.description.split(whereSeparator: \.isNewline).map { String($0).withoutEdges }.joined(
                    separator: ". "),
                since: now)
        }
    }

    /// What image names mean here; a name that means nothing is not among them. Throws `EngineError`.
    public func images(_ references: some Collection<String>) async throws -> [String: Image] {
        let names = Set(references).sorted()
        guard !names.isEmpty else { return [:] }
        var found: [String: Image] = [:]
        let answer = try await answer(to: Call(["image", "inspect"] + names))
        guard let document = try? Document(json: answer.output) else {
            throw EngineError("look for the images", on: name, answer)
        }
        // The answer leaves out what it does not know, and does not say which name it is about.
        let missing = names.filter {
            answer.errors.contains("o such image: \($0)\n") || answer.errors.hasSuffix("o such image: \($0)")
        }
        let known = names.filter { !missing.contains($0) }
        guard known.count == document.list.count else { return try await imagesOneByOne(names) }
        for (reference, image) in zip(known, document.list) {
            guard let id = image["Id"].string else { continue }
            found[reference] = Image(id: id, digests: image["RepoDigests"].list.compactMap(\.string))
        }
        return found
    }

    /// For a command line that says in other words which it does not know.
    private func imagesOneByOne(_ names: [String]) async throws -> [String: Image] {
        var found: [String: Image] = [:]
        for reference in names {
            let answer = try await answer(to: Call(["image", "inspect", reference]))
            if answer.code == 0, let image = (try? Document(json: answer.output))?[0], let id = image["Id"].string {
                found[reference] = Image(id: id, digests: image["RepoDigests"].list.compactMap(\.string))
            } else if EngineSymptom.code(of: answer.errors) != .noImage {
                throw EngineError("look for the images", on: name, answer)
            }
        }
        return found
    }

    /// The last lines a container wrote, of both its streams in their order.
    func lastLines(of container: String, _ count: Int = 20) async throws -> [String] {
        let lines = Lock<[String]>([])
        let call = Call(["logs", "--tail", "\(count)", container], deadline: .seconds(20))
        _ = try await answer(to: call) { line in
            let text =
                switch line {
                case .output(let text), .errors(let text): text
                }
            lines.withLock { lines in
                lines.append(text)
                if lines.count > count { lines.removeFirst() }
            }
        }
        return lines.withLock { $0 }
    }
}
