import FoundationEssentials

/// What happens in a library, by its history and its health.
struct LibraryEvents<Service: LibraryService>: EventSource {
    let service: Service
    /// What the caller calls the service.
    let name: String
    private var isFirst = true
    /// The date of the latest record, by the service's own clock.
    private var latest: Date?
    /// The records of that very moment: asked for what came since, the service tells them again.
    private var told: Set<ID<HistoryRecord>> = []
    private var complaints: [String: String] = [:]

    init(_ service: Service, name: String) { (self.service, self.name) = (service, name) }

    mutating func poll() async throws -> [ServiceEvent] {
        let health = try await service.health()
        // A library without history is asked for its first page until there is some.
        let records =
            if let latest { try await service.history.since(latest) } else {
                try await service.history.list().page(1, size: 50).records
            }
        let new = records.filter { !told.contains($0.id) }
            .sorted { ($0.date, $0.id.rawValue) < ($1.date, $1.id.rawValue) }
        if let newest = new.last?.date {
            told = Set(records.filter { $0.date == newest }.map(\.id))
            latest = newest
        }
        var events = isFirst ? [] : ServiceEvent.events(of: new.map(\.value), from: name)
        let before = complaints
        complaints = Dictionary(health.map { ("\($0.source)/\($0.message)", $0.message) }) { old, _ in old }
        if !isFirst { events += changes(of: before) }
        isFirst = false
        return events
    }

    private func changes(of before: [String: String]) -> [ServiceEvent] {
        func event(_ kind: ServiceEvent.Kind, _ mark: String, _ message: String) -> ServiceEvent {
            ServiceEvent(kind, from: name, mark: mark, title: message, message: message)
        }
        return complaints.filter { before[$0.key] == nil }.map { event(.unhealthy, $0.key, $0.value) }
            + before.filter { complaints[$0.key] == nil }.map { event(.healthy, $0.key, $0.value) }
    }
}

extension LibraryService {
    /// What happens in it from now on: grabs, imports, failures, deletions, its health.
    ///
    /// It is asked for its history as often as `pace` says, and at once when its live stream reports a change.
    ///
    /// - Parameter source: What events call it; two Sonarrs need two names.
    public func events(
        as source: String, pace: PollPace = PollPace(), clock: any Clock<Duration> = ContinuousClock()
    ) -> EventFeed {
        EventFeed(LibraryEvents(self, name: source), pace: pace, hints: changes(clock: clock), clock: clock)
    }
}
