import FoundationEssentials

/// What one look at the whole stack showed.
public struct Survey: Sendable {
    /// What the libraries hold, for `GapFinder`.
    public var snapshot: Snapshot
    /// How the other services are.
    public var health: [Source: Observed<Health>]
    /// Where a service answered otherwise than its model says.
    public var drift: [Source: [Drift.Note]]
    /// What a person should know about the configuration now that the services have answered.
    public var remarks: [String]
}

extension Survey {
    /// Asks all services at once and waits for the last one. A service that fails or is late is unknown, with the
    /// reason; only cancellation throws.
    ///
    /// - Parameters:
    ///   - config: Says how each service is reached.
    ///   - observers: Who looks; one whose service the configuration does not name is passed over.
    ///   - transport: The way to a service, such as `Connections` knows it.
    ///   - report: Hears of each service apart: the phase of a `Progress` is the service's name.
    public static func take(
        of config: Config, by observers: [Observer], through transport: (Service) -> Transport,
        report: @escaping Progress.Report = { _ in }
    ) async throws -> Survey {
        let services = Dictionary(config.services.map { ($0.source, $0) }) { first, _ in first }
        let taken = Date.now
        var survey = Survey(
            snapshot: Snapshot([:], paths: services.mapValues(\.paths), taken: taken), health: [:], drift: [:],
            remarks: [])
        try await withThrowingTaskGroup(of: Sighting.self) { group in
            for observer in observers {
                guard let service = services[observer.source] else { continue }
                let transport = transport(service)
                group.addTask { try await observer.sighting(through: transport, report: report) }
            }
            for try await sighting in group { survey.add(sighting) }
        }
        survey.choose(services.mapValues(\.compared))
        return survey
    }

    private mutating func add(_ sighting: Sighting) {
        drift[sighting.source] = sighting.notes.isEmpty ? nil : sighting.notes
        switch sighting.observed {
        case .library(let inventory): snapshot.libraries[sighting.source] = inventory
        case .health(let state): health[sighting.source] = state
        }
    }

    /// Leaves out the libraries that the configuration does, once it is known which there are.
    private mutating func choose(_ choices: [Source: Service.Compared]) {
        for (source, choice) in choices where choice != .all {
            let inventory: Inventory
            switch snapshot.libraries[source] {
            case .known(let value, _), .partly(let value, _, _): inventory = value
            case .unknown, nil: continue
            }
            let sections = inventory.sections
            switch choice {
            case .all: break
            case .except(let names): snapshot.scope.leftOut[source] = names
            case .only(let names):
                let others = sections.filter { !names.contains($0.key) && !names.contains($0.title) }
                snapshot.scope.leftOut[source] = Set(others.map(\.key))
            }
            let known = Set(sections.flatMap { [$0.key, $0.title] })
            for name in choice.names.subtracting(known).sorted() {
                let hint = name.nearest(of: sections.map(\.title)).map { "did you mean \($0)?" }
                let titles = sections.map(\.title).joined(separator: ", ")
                remarks.append("\(source) has no library \(name) of films or shows; \(hint ?? "it has \(titles)")")
            }
        }
    }
}

extension Service.Compared {
    fileprivate var names: Set<String> {
        switch self {
        case .all: []
        case .only(let names), .except(let names): names
        }
    }
}
