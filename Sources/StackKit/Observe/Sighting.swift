import FoundationEssentials

/// What one observer saw, or why it saw nothing.
struct Sighting: Sendable {
    enum Outcome: Sendable {
        case library(Observed<Inventory>)
        case health(Observed<Health>)
    }

    let source: Source
    let observed: Outcome
    let notes: [Drift.Note]
}

extension Observer {
    /// Looks, and tells a failure or a lack of time as something unknown. Throws `CancellationError` alone.
    func sighting(through transport: Transport, report: @escaping Progress.Report) async throws -> Sighting {
        let drift = Drift()
        let throttled = Progress.throttled(report)
        let name = source.name
        let look = Look(transport: transport.within(deadline).noting(drift)) { done, total, unit in
            throttled(Progress(name, done: done, of: total, unit: unit))
        }
        report(Progress(name, unit: ""))
        let start = Date.now
        let outcome: Sighting.Outcome
        do {
            outcome = .init(try await timed(look), losses: drift.losses, at: start)
        } catch {
            // The caller's cancellation, as opposed to one that the deadline caused below.
            try Task.checkCancellation()
            outcome = .init(unknown: "\(error)", since: start, of: source)
        }
        report(Progress(name, done: 1, of: 1, unit: ""))
        return Sighting(source: source, observed: outcome, notes: drift.notes)
    }

    /// Ends at the deadline whatever the observer is doing. Requests end by themselves a little earlier, and say more.
    private func timed(_ look: Look) async throws -> Seen {
        try await withThrowingTaskGroup(of: Seen?.self) { group in
            group.addTask { try await self.look(look) }
            group.addTask {
                try await Task.sleep(for: deadline + .milliseconds(500))
                return nil
            }
            defer { group.cancelAll() }
            guard let seen = try await group.next() ?? nil else { throw Late(deadline: deadline) }
            return seen
        }
    }
}

/// An observer that was not done in time.
private struct Late: Error, CustomStringConvertible {
    let deadline: Duration

    var description: String {
        "it was not read to the end within \(deadline.components.seconds) s. Allow it more time, or look why it is slow."
    }
}

extension Transport {
    /// The same transport for as long as `time` lasts: every request is given what is left of it.
    func within(_ time: Duration) -> Transport {
        let watch = Stopwatch()
        return decorated { request, send in
            var request = request
            request.deadline = max(.milliseconds(1), time - watch.elapsed)
            return try await send(request)
        }
    }
}

extension Sighting.Outcome {
    init(_ seen: Observer.Seen, losses: Int, at time: Date) {
        switch seen {
        case .health(let health): self = .health(.known(health, at: time))
        case .library(let inventory, nil): self = .library(Observed(inventory, losses: losses, at: time))
        case .library(let inventory, let lacking?): self = .library(.partly(inventory, missing: lacking, at: time))
        }
    }

    init(unknown why: String, since time: Date, of source: Source) {
        self =
            source.kind.holdsLibrary
            ? .library(.unknown(why: why, since: time)) : .health(.unknown(why: why, since: time))
    }
}

extension Source.Kind {
    var holdsLibrary: Bool { self == .plex || manages != nil }
}
