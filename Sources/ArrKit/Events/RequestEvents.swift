/// What becomes of people's wishes, by the difference between two looks at them.
struct RequestEvents: EventSource {
    let seerr: Seerr
    /// What the caller calls the service.
    let name: String
    private var states: [ID<Seerr.MediaRequest>: State]?

    private struct State: Hashable {
        var request: Seerr.RequestStatus
        var isAvailable: Bool
    }

    /// How many requests are looked at: those that changed last.
    private static let depth = 100

    init(_ seerr: Seerr, name: String) { (self.seerr, self.name) = (seerr, name) }

    mutating func poll() async throws -> [ServiceEvent] {
        let requests = try await seerr.requests.list(sort: .modified).page(1, size: Self.depth).results
        let before = states
        var events: [ServiceEvent] = []
        for request in requests.reversed() {
            let media = request.is4k ? request.media?.status4k : request.media?.status
            let state = State(request: request.status, isAvailable: media == .available)
            states = (states ?? [:]).merging([request.id: state]) { $1 }
            guard let before, before[request.id] != state else { continue }
            let old = before[request.id]
            if old == nil { events.append(event(.requested, request.value)) }
            if old?.request != state.request, let kind = Self.kind(of: state.request) {
                events.append(event(kind, request.value))
            }
            if state.isAvailable, old?.isAvailable != true { events.append(event(.available, request.value)) }
        }
        states = states ?? [:]
        return events
    }

    /// `nil` for a status that says nothing new, or one that is not known.
    private static func kind(of status: Seerr.RequestStatus) -> ServiceEvent.Kind? {
        switch status {
        case .approved: .approved
        case .declined: .declined
        case .failed: .requestFailed
        default: nil
        }
    }

    private func event(_ kind: ServiceEvent.Kind, _ request: Seerr.MediaRequest) -> ServiceEvent {
        var subjects: Set<ServiceEvent.Subject> = [.request(request.id.rawValue)]
        if let tmdb = request.media?.tmdbId {
            subjects.insert(request.type == .tv ? .show(tmdb: tmdb) : .film(tmdb: tmdb))
        }
        return ServiceEvent(
            kind, from: name, mark: "request \(request.id)", title: request.requestedBy?.displayName ?? "",
            subjects: subjects, date: request.updatedAt)
    }
}

extension Seerr {
    /// What becomes of people's wishes from now on, of the hundred that changed last: it has no live stream, so it is asked.
    ///
    /// - Parameter source: What events call it, the same as in `ServiceEvent.init(_:from:)` of its webhook.
    public func events(
        as source: String, pace: PollPace = PollPace(), clock: any Clock<Duration> = ContinuousClock()
    ) -> EventFeed { EventFeed(RequestEvents(self, name: source), pace: pace, clock: clock) }
}
