import FoundationEssentials
internal import Wire

extension Deployment {
    /// Pulls, brings up, waits for health, and records what runs. Throws `DeployFailure`.
    func carry(
        _ revision: Revision, _ parts: [StackOnHost], _ journal: Journal, _ report: @escaping Report
    ) async throws -> Revision {
        let detail: Document = ["revision": Document(revision.number)]
        do {
            try await journal.during("pull", detail: detail) {
                for part in parts { try await pullMissing(part, report) }
            }
        } catch let error as EngineError {
            throw DeployFailure(
                revision: revision.number, cause: error.description, code: error.code.description, containers: [],
                rollback: .untouched(nil))
        }
        do {
            try await journal.during("up", detail: detail) {
                for part in parts { try await up(part, report) }
            }
        } catch let error as EngineError {
            throw await failure(of: revision, error.description, error.code.description, parts)
        }
        let containers = try await journal.during("health", detail: detail) {
            try await waitForHealth(of: revision, parts, report)
        }
        return try await record(revision, parts, containers)
    }

    private func pullMissing(_ part: StackOnHost, _ report: @escaping Report) async throws {
        let missing = part.desired.services.filter {
            $0.scale > 0 && !$0.image.isEmpty && !$0.isNeverPulled && part.images[$0.image] == nil
        }
        guard !missing.isEmpty else { return }
        let call = part.project.call(
            ["pull", "--policy", "missing", "--ignore-buildable"] + missing.map(\.name), reports: true,
            deadline: options.pullLimit)
        try await part.engine.ask(call, to: "fetch the images", heard(part, report))
    }

    private func up(_ part: StackOnHost, _ report: @escaping Report) async throws {
        let changes = part.plan.changes
        let paused = changes.filter { $0.action == .start && $0.reasons.contains("paused") }.map(\.service)
        if !paused.isEmpty {
            try await part.engine.ask(part.project.call(["unpause"] + paused), to: "wake the paused services")
        }
        // What waits for the health of another waits inside this call.
        let isBuilt = part.desired.services.contains { !$0.document["build"].isNull }
        let limit = options.healthLimit + (isBuilt ? options.pullLimit : .seconds(60))
        let call = part.project.call(["up", "--detach", "--remove-orphans"], reports: true, deadline: limit)
        try await part.engine.ask(call, to: "start the services", heard(part, report))
        let stopped = changes.filter { $0.action == .stop }.map(\.service)
        if !stopped.isEmpty {
            var everything = part.project
            everything.profiles = ["*"]
            let call = everything.call(["stop"] + stopped, reports: true, deadline: .seconds(120))
            try await part.engine.ask(call, to: "stop \(stopped.joined(separator: ", "))", heard(part, report))
        }
        try await mendNetworks(part, report)
    }

    /// Starts again what lives in the network of a service that was started after it: compose leaves it without any.
    func mendNetworks(_ part: StackOnHost, _ report: @escaping Report) async throws {
        guard part.desired.services.contains(where: { $0.networkOf != nil }) else { return }
        // One that lives in the network of one that lives in another's has its turn in the next round.
        for _ in part.desired.services {
            let cut = part.desired.cutOff(try await part.engine.containers(of: part.project.name))
            guard !cut.isEmpty else { return }
            let call = part.project.call(["restart", "--no-deps"] + cut, reports: true, deadline: .seconds(180))
            try await part.engine.ask(call, to: "restart \(cut.joined(separator: ", "))", heard(part, report))
        }
    }

    func heard(_ part: StackOnHost, _ report: @escaping Report) -> @Sendable (Engine.Line) -> Void {
        let (names, meter) = (ServiceNames(part.desired), PullMeter())
        let host = part.engine.name
        return { line in
            guard case .errors(let text) = line, let progress = ComposeProgress(text),
                let event = names.event(progress, host: host, meter: meter)
            else { return }
            report(event)
        }
    }

    private func record(_ revision: Revision, _ parts: [StackOnHost], _ containers: [[Container]]) async throws
        -> Revision
    {
        var revision = revision
        var pins: [String: PinnedImage] = [:]
        for (part, containers) in zip(parts, containers) {
            let images = try await part.engine.images(containers.map(\.imageID))
            pins.merge(Pins.recorded(containers, images, part.desired)) { $1 }
        }
        // A pinned name stands for the one in the file.
        let written = revision.images
        revision.images = pins.mapValues { pin in
            var pin = pin
            if let old = written.values.first(where: { $0.pinned == pin.reference }) { pin = old }
            return pin
        }
        revision.meta.applied = .now
        try store.update(revision)
        try store.setCurrent(revision.number)
        return revision
    }
}
