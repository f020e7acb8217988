extension PlexServer {
    func playbackRoutes(_ router: inout Router) {
        for method in [Request.Method.put, .get] {
            router.on(method, "/:/scrobble") { [self] call in
                for key in leaves(of: try played(call)) { watch(key, by: 1, at: call.now) }
                return .empty
            }
            router.on(method, "/:/unscrobble") { [self] call in
                for key in leaves(of: try played(call)) {
                    change(key, "unwatched") { library in
                        library.edit(key, "viewCount", nil)
                        library.edit(key, "lastViewedAt", nil)
                    }
                }
                return .empty
            }
            router.on(method, "/:/rate") { [self] call in
                let key = try played(call)
                guard let rating = call.value("rating").flatMap({ Double($0) }), (-1...10).contains(rating) else {
                    throw Refusal(answer: Self.notFound.with(status: 400))
                }
                change(key, "rated") { $0.edit(key, "userRating", rating < 0 ? nil : Document(rating)) }
                return .empty
            }
            router.on(method, "/:/progress") { [self] call in
                let key = try played(call)
                change(key, "played") { $0.edit(key, "viewOffset", Document(call.number("time") ?? 0)) }
                return .empty
            }
        }
        for method in [Request.Method.get, .post] {
            router.on(method, "/:/timeline") { [self] call in try report(call) }
        }
        router.on(.put, "/actions/removeFromContinueWatching") { [self] call in
            guard let key = call.number("ratingKey"), state.withLock({ $0.library.has(key) }) else {
                throw Refusal(answer: Self.notFound)
            }
            change(key, "removed from continue watching") { $0.edit(key, "viewOffset", nil) }
            return .empty
        }
    }

    /// The item a query names; its library must be named along.
    private func played(_ call: Call) throws(Refusal) -> Int {
        guard call.value("identifier") == "com.plexapp.plugins.library" else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        guard let key = call.number("key"), state.withLock({ $0.library.has(key) }) else {
            throw Refusal(answer: Self.notFound)
        }
        return key
    }

    /// What is watched where a show or season is: its episodes.
    private func leaves(of key: Int) -> [Int] {
        let library = state.withLock { $0.library }
        switch PlexKey(key) {
        case .show(let show): return library.keys(of: show, type: 4)
        case .season(let show, let number):
            return library.keys(of: show, type: 4).filter { key in
                if case .episode(_, let season, _) = PlexKey(key) { season == number } else { false }
            }
        default: return [key]
        }
    }

    private func watch(_ key: Int, by person: Int, at now: Moment) {
        change(key, "watched") { library in
            let count = library.item(key)?["viewCount"].int ?? 0
            library.edit(key, "viewCount", Document(count + 1))
            library.edit(key, "lastViewedAt", Document(now.seconds))
            library.edit(key, "viewOffset", nil)
        }
        state.withLock { state in
            let id = state.household.number()
            state.household.history.append(
                PlexHistory(id: id, item: key, account: person, device: 1, viewedAt: now))
        }
    }

    /// A player says what it does: sessions come into being and end by this.
    private func report(_ call: Call) throws -> Answer {
        guard let key = call.number("ratingKey"), let item = state.withLock({ $0.library.item(key) }) else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        let client = call.value("X-Plex-Client-Identifier") ?? call.headers["X-Plex-Client-Identifier"] ?? "unknown"
        let product = call.headers["X-Plex-Product"] ?? "Plex Web"
        let (time, said) = (call.number("time") ?? 0, call.value("state") ?? "playing")
        let play = state.withLock { state -> PlexPlay in
            if let place = state.household.plays.firstIndex(where: { $0.client == client && $0.item == key }) {
                state.household.plays[place].offset = time
                state.household.plays[place].state = said
                return state.household.plays[place]
            }
            let number = String(state.household.number())
            let play = PlexPlay(
                key: number, item: key, session: "session-\(number)", client: client, product: product, offset: time,
                state: said)
            state.household.plays.append(play)
            return play
        }
        if said == "stopped" {
            end(play)
            let whole = call.number("duration") ?? item["duration"].int ?? 0
            if whole > 0, time >= whole / 10 * 9 {
                watch(key, by: 1, at: call.now)
            } else {
                change(key, "played") { $0.edit(key, "viewOffset", Document(time)) }
            }
        } else {
            notifications.playing(play.note(said))
            if play.isConverted { notifications.transcode("update", play.transcode) }
        }
        return .document([
            "size": 0, "terminationCode": 0,
            "Bandwidths": ["Bandwidth": [["time": 0, "bandwidth": 20_000, "resolution": "1080"]]],
        ])
    }
}
