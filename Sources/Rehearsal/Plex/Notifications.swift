/// What Plex tells those who listen to `/:/eventsource/notifications`.
final class Notifications: Sendable {
    private struct State {
        var listeners: [Int: (kinds: [String], AsyncThrowingStream<[UInt8], any Error>.Continuation)] = [:]
        var next = 0
    }

    private let state = Lock(State())

    /// A body that goes on until the listener has enough. No kinds means all.
    func body(kinds: [String]) -> Body {
        let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream(
            bufferingPolicy: .bufferingNewest(1000))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = (kinds, continuation)
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        // A first word, so that a client sees at once that it is let in.
        continuation.yield(Array(": rehearsal\n\n".utf8))
        return Body(arriving: stream)
    }

    /// How many listen.
    var count: Int { state.withLock { $0.listeners.count } }

    func timeline(_ key: Int, state: Int) {
        send(
            "timeline",
            .object([
                "TimelineEntry": Document.object([
                    "identifier": "com.plexapp.plugins.library", "sectionID": key < 10_000_000 ? "1" : "2",
                    "itemID": String(key), "type": 1, "title": "", "state": state,
                    "metadataState": state == 9 ? "deleted" : "created", "updatedAt": 0,
                ])
            ]))
    }

    func activity(_ event: String, _ activity: Document) {
        send(
            "activity",
            .object([
                "ActivityNotification": Document.object([
                    "event": event, "uuid": activity["uuid"], "Activity": activity,
                ])
            ]))
    }

    func playing(_ note: Document) { send("playing", "PlaySessionStateNotification", note) }

    func transcode(_ what: String, _ session: Document) {
        send("transcodeSession.\(what)", "TranscodeSession", session)
    }

    func send(_ kind: String, _ member: String, _ note: Document) { send(kind, .object(Members([(member, note)]))) }

    private func send(_ kind: String, _ data: Document) {
        let bytes = Array("event: \(kind)\ndata: \(data.json())\n\n".utf8)
        let listeners = state.withLock { $0.listeners.values.filter { Self.wants($0.kinds, kind) } }
        for listener in listeners { listener.1.yield(bytes) }
    }

    /// A name with a minus before it is not wanted; one without it alone is.
    private static func wants(_ kinds: [String], _ kind: String) -> Bool {
        let wanted = kinds.filter { !$0.hasPrefix("-") }
        return !kinds.contains("-" + kind) && (wanted.isEmpty || wanted.contains(kind))
    }
}
