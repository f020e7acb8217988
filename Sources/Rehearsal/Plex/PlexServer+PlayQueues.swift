extension PlexServer {
    func playQueueRoutes(_ router: inout Router) {
        router.on(.post, "/playQueues") { [self] call in try make(call) }
        router.on(.get, "/playQueues/{}") { [self] call in answer(try queue(call), call) }
        router.on(.put, "/playQueues/{}") { [self] call in
            let (list, uri) = (call.number("playlistID"), call.value("uri"))
            return try edit(call) { queue, state in
                let found = Self.items(list, uri, in: &state)
                queue.add(found.map { (state.household.number(), $0) }, next: call.flag("next") == true)
                return !found.isEmpty
            }
        }
        router.on(.delete, "/playQueues/{}/items") { [self] call in
            try edit(call) { queue, _ in
                queue.places = []
                queue.version += 1
                return true
            }
        }
        router.on(.delete, "/playQueues/{}/items/{}") { [self] call in
            let gone = Int(call.parameters[1])
            return try edit(call) { queue, _ in
                guard queue.places.contains(where: { $0.id == gone }) else { return false }
                queue.places.removeAll { $0.id == gone }
                queue.version += 1
                return true
            }
        }
        router.on(.put, "/playQueues/{}/items/{}/move") { [self] call in
            let moved = Int(call.parameters[1]) ?? 0
            return try edit(call) { queue, _ in queue.move(moved, after: call.number("after")) }
        }
        router.on(.put, "/playQueues/{}/reset") { [self] call in
            try edit(call) { queue, _ in
                queue.selected = queue.places.first?.id ?? 0
                queue.version += 1
                return true
            }
        }
        router.on(.put, "/playQueues/{}/shuffle") { [self] call in
            let dice = Dice(seed: seed.seed, 1, salt: 12)
            return try edit(call) { queue, _ in
                queue.shuffle(by: dice)
                return true
            }
        }
        router.on(.put, "/playQueues/{}/unshuffle") { [self] call in
            try edit(call) { queue, _ in
                queue.unshuffle()
                return true
            }
        }
    }

    private func make(_ call: Call) throws -> Answer {
        let (list, uri) = (call.number("playlistID"), call.value("uri"))
        guard call.value("type") != nil else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        let first = call.value("key").flatMap { $0.split(separator: "/").last }.flatMap { Int($0) }
        let dice = Dice(seed: seed.seed, 1, salt: 12)
        let queue = state.withLock { state -> PlexQueue? in
            let found = Self.items(list, uri, in: &state)
            guard !found.isEmpty else { return nil }
            let places = found.map { (id: state.household.number(), item: $0) }
            let selected = places.first { $0.item == first }?.id ?? places[0].id
            var queue = PlexQueue(
                id: state.household.number(), places: places, selected: selected,
                source: uri ?? "playlist:///\(list ?? 0)")
            if call.flag("shuffle") == true { queue.shuffle(by: dice) }
            state.household.queues[queue.id] = queue
            return queue
        }
        guard let queue else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        journal.changed("play queue \(queue.id) created")
        return answer(queue, call)
    }

    /// A show or season stands for its episodes.
    private static func items(_ list: Int?, _ uri: String?, in state: inout State) -> [Int] {
        if let list {
            guard let playlist = state.household.playlists.first(where: { $0.key == list }) else { return [] }
            return playlist.items(in: &state.library)
        }
        var library = state.library
        return PlexPlaylist.found(uri ?? "", in: &library).flatMap { key -> [Int] in
            switch PlexKey(key) {
            case .show(let show): library.keys(of: show, type: 4)
            case .season(let show, let number):
                library.keys(of: show, type: 4).filter { key in
                    if case .episode(_, let season, _) = PlexKey(key) { season == number } else { false }
                }
            default: [key]
            }
        }
    }

    private func queue(_ call: Call) throws(Refusal) -> PlexQueue {
        guard let id = Int(call.parameters[0]), let queue = state.withLock({ $0.household.queues[id] }) else {
            throw Refusal(answer: Self.notFound)
        }
        return queue
    }

    private func edit(_ call: Call, _ body: (inout PlexQueue, inout State) -> Bool) throws -> Answer {
        var queue = try queue(call)
        let isDone = state.withLock { state -> Bool in
            guard body(&queue, &state) else { return false }
            state.household.queues[queue.id] = queue
            return true
        }
        guard isDone else { throw Refusal(answer: Self.notFound) }
        journal.changed("play queue \(queue.id) updated")
        return answer(queue, call)
    }

    /// The queue's head and the stretch of it that was asked for.
    private func answer(_ queue: PlexQueue, _ call: Call) -> Answer {
        let library = state.withLock { $0.library }
        let center = call.number("center").flatMap { center in queue.places.firstIndex { $0.id == center } }
        let (middle, window) = (center ?? queue.selectedOffset, call.number("window") ?? 50)
        let start = call.flag("includeBefore") == false ? middle + 1 : max(0, middle - window)
        let end = call.flag("includeAfter") == false ? middle + 1 : min(queue.places.count, middle + window + 1)
        let shown = Array(
            queue.places[
                min(start, queue.places.count)..<max(min(start, queue.places.count), min(end, queue.places.count))])
        let items = shown.compactMap { place in
            library.item(place.item)?.with(["playQueueItemID": place.id])
        }
        return listed(
            "Metadata", items,
            .object([
                "identifier": "com.plexapp.plugins.library", "playQueueID": queue.id,
                "playQueueSelectedItemID": queue.places.isEmpty ? nil : queue.selected,
                "playQueueSelectedItemOffset": queue.places.isEmpty
                    ? nil : queue.selectedOffset - min(start, queue.selectedOffset),
                "playQueueSelectedMetadataItemID": queue.places.first { $0.id == queue.selected }.map {
                    String($0.item)
                },
                "playQueueLastAddedItemID": queue.lastAdded.map { String($0) }, "playQueueShuffled": queue.isShuffled,
                "playQueueSourceURI": queue.source, "playQueueTotalCount": queue.places.count,
                "playQueueVersion": queue.version,
            ]))
    }
}
