extension Sonarr {
    func episodeRoutes() {
        app.routes { router in
            router.on(.get, "/episode") { [self] call in
                let found: [Document]
                if let id = call.number("seriesId") {
                    let season = call.number("seasonNumber")
                    let all = series[id] == nil ? [] : episodes.of(show: id - 1)
                    found = all.filter { season == nil || $0["seasonNumber"].int == season }
                } else if !call.values("episodeIds").isEmpty {
                    found = call.numbers("episodeIds").compactMap(episode)
                } else if let file = call.number("episodeFileId") {
                    found = [file, file + 1].compactMap(episode).filter { $0["episodeFileId"].int == file }
                } else {
                    throw Refusal.refused(400, "seriesId or episodeIds must be provided")
                }
                return .list(found.map { whole($0, call) })
            }
            router.on(.get, "/episode/{}") { [self] call in
                guard let episode = episode(try call.id), let owner = episode["seriesId"].int else {
                    throw Refusal.notFound
                }
                // One episode comes with its show and its file.
                return .document(
                    episode.with([
                        "series": series[owner],
                        "episodeFile": episode["episodeFileId"].int.flatMap { episodes.file($0) },
                    ]))
            }
            router.on(.put, "/episode/{}") { [self] call in
                let id = try call.id
                guard episode(id) != nil else { throw Refusal.notFound }
                // Whatever else is sent, only this is taken.
                monitor(id, try call.object["monitored"].bool ?? false)
                return .document(episode(id) ?? .null, status: 202)
            }
            router.on(.put, "/episode/monitor") { [self] call in
                let body = try call.object
                let ids = body["episodeIds"].ints.filter { episode($0) != nil }
                for id in ids { monitor(id, body["monitored"].bool ?? false) }
                return .list(ids.compactMap(episode)).with(status: 202)
            }
        }
    }

    /// An episode of a show Sonarr has.
    func episode(_ id: Int) -> Document? {
        guard let episode = episodes[id], let owner = episode["seriesId"].int, series[owner] != nil else { return nil }
        return episode
    }

    func whole(_ episode: Document, _ call: Call) -> Document {
        episode.with([
            "series": call.flag("includeSeries") == true ? episode["seriesId"].int.flatMap { series[$0] } : nil,
            "episodeFile": call.flag("includeEpisodeFile") == true
                ? episode["episodeFileId"].int.flatMap { episodes.file($0) } : nil,
            "images": call.flag("includeImages") == true ? [Document]() : nil,
        ])
    }

    private func monitor(_ id: Int, _ isMonitored: Bool) {
        episodes.edit(id, "monitored", Document(isMonitored))
        app.journal.changed("episode \(id) \(isMonitored ? "monitored" : "unmonitored")")
    }

    func episodeFileRoutes() {
        app.routes { router in
            router.on(.get, "/episodefile") { [self] call in
                if let id = call.number("seriesId") {
                    return .list(series[id] == nil ? [] : episodes.files(of: id - 1))
                }
                guard !call.values("episodeFileIds").isEmpty else {
                    throw Refusal.refused(400, "seriesId or episodeFileIds must be provided")
                }
                return .list(call.numbers("episodeFileIds").compactMap { episodes.file($0) })
            }
            router.on(.get, "/episodefile/{}") { [self] call in
                guard let file = episodes.file(try call.id) else { throw Refusal.notFound }
                return .document(file)
            }
            router.on(.delete, "/episodefile/{}") { [self] call in
                try removeFile(try call.id)
                return .document([:])
            }
            router.on(.delete, "/episodefile/bulk") { [self] call in
                for id in try call.object["episodeFileIds"].ints { try? removeFile(id) }
                return .document([:])
            }
        }
    }

    private func removeFile(_ id: Int) throws(Refusal) {
        guard episodes.file(id) != nil else { throw .notFound }
        episodes.removeFile(id)
        app.journal.changed("episode file \(id) deleted")
    }
}
