import FoundationEssentials

/// What happens in a library, by its history and its health.
struct LibraryEvents<Service: LibraryService>: EventSource {
    let service: Service
    /// What the caller calls the service.
    let name: String
    private var isFirst = true
    /// The date of the latest record, by the service's own clock.
    private var latest: Date?
    private var complaints: [String: String] = [:]

    init(_ service: Service, name: String) { (self.service, self.name) = (service, name) }

    mutating func poll() async throws -> [ServiceEvent] {
        let health = try await service.health()
        var events: [ServiceEvent] = []
        if let latest {
            let records = try await service.history.since(latest).sorted { $0.date < $1.date }
            events = ServiceEvent.events(of: records.map(\.value), from: name)
            self.latest = records.last?.date ?? latest
        } else {
            let newest = try await service.history.list().page(1, size: 50).records
            latest = newest.map(\.date).max()
            // A library that had no history when it was first looked at.
            if !isFirst { events = ServiceEvent.events(of: newest.reversed().map(\.value), from: name) }
        }
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
