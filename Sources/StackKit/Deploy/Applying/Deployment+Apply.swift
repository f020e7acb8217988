import FoundationEssentials
internal import Wire

extension Deployment {
    /// Makes what runs what the files ask for, and waits until it is healthy.
    ///
    /// Throws `EngineError` for files that compose does not accept, `PlanRefusal` for a plan that may not be carried out,
    /// `DeployFailure` where it does not come to run, `StackLockBusy` where somebody else is at work.
    ///
    /// - Parameter planned: hears the plan before anything is done.
    public func apply(
        _ request: StackRequest, report: @escaping Report = { _ in }, planned: @Sendable (DeployPlan) -> Void = { _ in }
    ) async throws -> Applied {
        let lock = try await locked(report)
        defer { withExtendedLifetime(lock) {} }
        let staged = try store.stage(request.files)
        do {
            if options.pullsAlways { try await pull(request, in: staged, report, lock) }
            let before = try currentRevision()
            let parts = try await read(request, in: staged, before: before, lock)
            let plan = DeployPlan.joined(parts.map(\.plan))
            planned(plan)
            try plan.permit(removing: options.removals, confirmed: options.confirmed)
            if plan.changes.isEmpty, let before, fits(before, request, parts) {
                FileTree.remove(staged)
                return Applied(revision: before, plan: plan, isChange: false)
            }
            let revision: Revision
            if let old = try reusable(request, parts) {
                revision = old
                // What it pinned before, or how it was spread, is no longer so.
                try store.replace(old.number, by: staged)
            } else {
                revision = try store.adopt(staged, meta(of: request))
            }
            let place = store.folder(of: revision.number)
            let moved = parts.map { $0.moved(from: staged, to: place) }
            let done = try await bring(revision, moved, before: before, lock, report)
            return Applied(revision: done, plan: plan, isChange: true)
        } catch {
            FileTree.remove(staged)
            throw error
        }
    }

    private func meta(of request: StackRequest) -> Revision.Meta {
        Revision.Meta(
            written: .now, project: request.project, folder: request.folder, profiles: request.profiles,
            content: request.files.digest, note: request.note,
            hosts: hosts.count > 1 ? places : [:])
    }

    /// The last revision or the current one, where it is the same files that ran the same images or never ran: one that
    /// a killed run began is completed, not repeated.
    private func reusable(_ request: StackRequest, _ parts: [StackOnHost]) throws -> Revision? {
        let candidates = try [store.numbers.last, store.current()].compactMap { $0 }.map(store.revision)
        return candidates.first { fits($0, request, parts) }
    }

    private func fits(_ revision: Revision, _ request: StackRequest, _ parts: [StackOnHost]) -> Bool {
        let (old, new) = (revision.meta, meta(of: request))
        guard old.content == new.content, old.project == new.project, old.folder == new.folder,
            old.profiles == new.profiles, old.hosts == new.hosts
        else { return false }
        return revision.images.allSatisfy { service, image in
            parts.allSatisfy { part in part.desired[service].map { part.images[$0.image]?.id == image.id } ?? true }
        }
    }

    /// Brings a new revision up; where that fails, says what failed and goes back if that was asked for.
    private func bring(
        _ revision: Revision, _ parts: [StackOnHost], before: Revision?, _ lock: StackLock, _ report: @escaping Report
    ) async throws -> Revision {
        let journal = Journal(store.journal)
        do {
            return try await journal.during("apply", detail: ["revision": Document(revision.number)]) {
                try await carry(revision, parts, journal, report)
            }
        } catch var failure as DeployFailure {
            if case .untouched = failure.rollback {
                failure.rollback = .untouched(before?.number)
                throw failure
            }
            guard let before else { throw failure }
            failure.rollback = .possible(before.number)
            guard options.rollsBack else { throw failure }
            report(.note("revision \(revision.number) does not run: going back to revision \(before.number)"))
            do {
                _ = try await goBack(to: before, journal, lock, report)
                failure.rollback = .done(before.number)
            } catch let error where !(error is CancellationError) {
                failure.rollback = .failed(before.number, "\(error)")
            }
            throw failure
        }
    }
}
