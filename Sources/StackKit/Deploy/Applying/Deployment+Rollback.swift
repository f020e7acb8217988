import FoundationEssentials
internal import Wire

extension Deployment {
    /// Goes back to an earlier revision, with the very images it ran, and waits until it is healthy.
    ///
    /// Throws `RevisionFailure` where there is none, and what `apply` throws.
    ///
    /// - Parameter number: the last one before the current that ran, where it is `nil`.
    public func rollback(
        to number: Int? = nil, report: @escaping Report = { _ in }, planned: @Sendable (DeployPlan) -> Void = { _ in }
    ) async throws -> Applied {
        let lock = try await locked(report)
        defer { withExtendedLifetime(lock) {} }
        let revision = try number.map(store.revision) ?? earlier()
        let request = try request(of: revision)
        let pins = try await pins(of: revision, lock)
        let parts = try await read(
            request, in: store.folder(of: revision.number), before: try currentRevision(), pins: pins, lock)
        let plan = DeployPlan.joined(parts.map(\.plan))
        planned(plan)
        try plan.permit(removing: options.removals, confirmed: options.confirmed)
        if plan.changes.isEmpty, try store.current() == revision.number {
            return Applied(revision: revision, plan: plan, isChange: false)
        }
        let journal = Journal(store.journal)
        let done = try await journal.during("rollback", detail: ["revision": Document(revision.number)]) {
            try await carry(revision, parts, journal, report)
        }
        return Applied(revision: done, plan: plan, isChange: true)
    }

    /// What going back would do. Changes nothing.
    public func rollbackPlan(to number: Int? = nil) async throws -> (revision: Revision, plan: DeployPlan) {
        let revision = try number.map(store.revision) ?? earlier()
        let pins = try await pins(of: revision, nil)
        let parts = try await read(
            try request(of: revision), in: store.folder(of: revision.number), before: try currentRevision(),
            pins: pins, nil)
        return (revision, .joined(parts.map(\.plan)))
    }

    /// Goes back without asking: what a failed run has added may go.
    func goBack(to revision: Revision, _ journal: Journal, _ lock: StackLock, _ report: @escaping Report) async throws
        -> Revision
    {
        try await journal.during("rollback", detail: ["revision": Document(revision.number)]) {
            let pins = try await pins(of: revision, lock)
            let place = store.folder(of: revision.number)
            let parts = try await read(try request(of: revision), in: place, before: nil, pins: pins, lock)
            return try await carry(revision, parts, journal, report)
        }
    }

    private func earlier() throws -> Revision {
        guard let current = try store.current() else { throw RevisionFailure.noneYet }
        guard let last = try store.all().last(where: { $0.number < current && $0.hasRun }) else {
            throw RevisionFailure.noEarlier
        }
        return last
    }

    /// Files that pin the images of a revision whose names have come to mean others, by host.
    private func pins(of revision: Revision, _ lock: StackLock?) async throws -> [String: String] {
        let recorded = revision.images
        guard !recorded.isEmpty else { return [:] }
        let placement = placement
        let overrides = try await onEachHost(lock) { engine in
            let own = Set(recorded.keys.filter { placement.host(of: $0) == engine.name })
            let references = recorded.filter { own.contains($0.key) }.map(\.value.reference)
            // A host that does not answer is told of by the plan.
            let present = (try? await engine.images(references)) ?? [:]
            return (engine.name, Pins.override(recorded, on: present, only: own))
        }
        var files: [String: String] = [:]
        for (index, (host, override)) in overrides.enumerated() where !override.isNull {
            let file = "\(store.folder(of: revision.number))/pins-\(index + 1).json"
            try AtomicFile(file).replace(with: override.jsonBytes(indented: true), mode: 0o600)
            files[host] = file
        }
        return files
    }
}
