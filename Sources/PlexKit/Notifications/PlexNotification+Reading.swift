extension PlexNotification {
    /// The notifications that one message holds: as many as it lists, at least one for a message of no known kind.
    static func read(_ event: ServerSentEvent, _ drift: Drift) -> [PlexNotification] {
        // The server says by one that it is still there.
        guard event.event != "ping" else { return [] }
        guard let document = try? Document(json: event.data), case .object = document else {
            return [.other(event.event, .string(event.data))]
        }
        let container = document["NotificationContainer"]
        let kind = container["type"].string ?? event.event
        let members = container.isNull ? document.members : container.members
        let elements = members.flatMap { member -> [Document] in
            switch member.value {
            case .list(let list): list
            case .object: [member.value]
            default: []
            }
        }
        guard !elements.isEmpty else { return [.other(kind, .object(members))] }
        return elements.map { read($0, kind, drift) }
    }

    private static func read(_ element: Document, _ kind: String, _ drift: Drift) -> PlexNotification {
        func model<Value: Decodable>(_ make: (Value) -> PlexNotification) -> PlexNotification {
            // What cannot be read is not silenced: whoever listens sees that something came.
            (try? element.decode(Value.self, drift: drift)).map(make) ?? .other(kind, element)
        }
        switch kind {
        case "playing": return model(PlexNotification.playing)
        case "timeline": return model(PlexNotification.timeline)
        case "activity": return model(PlexNotification.activity)
        case "status": return model(PlexNotification.status)
        case "progress": return element["message"].string.map(PlexNotification.progress) ?? .other(kind, element)
        case "reachability": return model { (note: Reachability) in .reachability(note.reachability) }
        case "preference": return model(PlexNotification.preference)
        case "account": return .account(element)
        case "transcodeSession.start": return model(PlexNotification.transcodeStart)
        case "transcodeSession.update": return model(PlexNotification.transcodeUpdate)
        case "transcodeSession.end": return model(PlexNotification.transcodeEnd)
        case "update.statechange": return model(PlexNotification.update)
        case "backgroundProcessingQueue": return model(PlexNotification.backgroundQueue)
        default: return .other(kind, element)
        }
    }
}

private struct Reachability: Decodable {
    var reachability: Bool
}
