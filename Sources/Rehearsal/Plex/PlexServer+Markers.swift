extension PlexServer {
    func markerRoutes(_ router: inout Router) {
        router.on(.post, "/library/metadata/{}/marker") { [self] call in
            let key = try keys(call).first ?? 0
            state.withLock { state in
                state.next += 1
                state.holdings.markers[key, default: []].append(Self.marker(call, state.next))
            }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/marker/{}") { [self] call in
            let (key, place) = try marker(call)
            state.withLock { $0.holdings.markers[key]?[place] = Self.marker(call, Int(call.parameters[1]) ?? 0) }
            return .empty
        }
        router.on(.delete, "/library/metadata/{}/marker/{}") { [self] call in
            let (key, place) = try marker(call)
            state.withLock { _ = $0.holdings.markers[key]?.remove(at: place) }
            return .empty
        }
        for path in ["intro", "credits", "addetect", "voiceActivity", "chapterThumbs", "index"] {
            router.on(.put, "/library/metadata/{}/\(path)") { [self] call in
                _ = try keys(call)
                return .empty
            }
        }
    }

    private func marker(_ call: Call) throws(Refusal) -> (key: Int, place: Int) {
        let key = try keys(call).first ?? 0
        let number = Int(call.parameters[1])
        let place = state.withLock { $0.holdings.markers[key]?.firstIndex { $0["id"].int == number } }
        guard let place else { throw Refusal(answer: Self.notFound) }
        return (key, place)
    }

    private static func marker(_ call: Call, _ id: Int) -> Document {
        .object([
            "id": id, "type": call.value("type") ?? "intro", "startTimeOffset": call.number("startTimeOffset") ?? 0,
            "endTimeOffset": call.number("endTimeOffset") ?? 0,
            "Attributes": Document.object(["id": id, "version": 4]),
        ])
    }
}
