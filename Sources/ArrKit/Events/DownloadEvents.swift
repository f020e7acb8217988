import FoundationEssentials
import Wire

/// What happens in a download client, by the difference between two looks at it.
struct DownloadEvents<Client: DownloadClient>: EventSource {
    let client: Client
    /// What the caller calls the client.
    let name: String
    private var states: [Download.Key: Phase]?

    private enum Phase: Hashable {
        case working, completed, failed
    }

    init(_ client: Client, name: String) { (self.client, self.name) = (client, name) }

    mutating func poll() async throws -> [ServiceEvent] {
        // The queue first: what ends between the two questions is then seen at least once, and its latest word counts.
        let downloads = try await client.queue() + client.finished()
        let before = states
        var events: [ServiceEvent] = []
        var now: [Download.Key: Phase] = [:]
        for download in downloads {
            guard let phase = Self.phase(of: download.state) else {
                now[download.key] = before?[download.key]
                continue
            }
            now[download.key] = phase
            guard let before, before[download.key] != phase else { continue }
            if before[download.key] == nil { events.append(event(.downloadAdded, download)) }
            switch download.state {
            case .completed: events.append(event(.downloadCompleted, download))
            case .failed(let reason): events.append(event(.downloadFailed, download, reason.message))
            default: break
            }
        }
        states = now
        return events
    }

    /// `nil` for a state that is not known: nothing is concluded from it.
    private static func phase(of state: Download.State) -> Phase? {
        switch state {
        case .queued, .paused, .downloading, .stalled, .processing: .working
        case .completed: .completed
        case .failed: .failed
        case .unknown: nil
        }
    }

    private func event(_ kind: ServiceEvent.Kind, _ download: Download, _ message: String? = nil) -> ServiceEvent {
        ServiceEvent(
            kind, from: name, mark: "\(download.key)/\(download.added?.timeIntervalSince1970 ?? 0)",
            title: download.name, download: download.key, path: download.path, message: message,
            date: kind == .downloadAdded ? download.added : download.ended)
    }
}

extension DownloadClient {
    /// What happens in it from now on: downloads that come, are done, or fail. What is taken out is not told of.
    ///
    /// - Parameter source: What events call it.
    public func events(
        as source: String, pace: PollPace = PollPace(), clock: any Clock<Duration> = ContinuousClock()
    ) -> EventFeed { EventFeed(DownloadEvents(self, name: source), pace: pace, clock: clock) }
}
