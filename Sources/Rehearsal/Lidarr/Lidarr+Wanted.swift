extension Lidarr {
    func wantedRoutes() {
        app.routes { router in
            for (path, isWanted) in [("/wanted/missing", isMissing), ("/wanted/cutoff", isBelowCutoff)] {
                router.on(.get, path) { [self] call in
                    let isMonitored = call.flag("monitored") ?? true
                    let found = matching { artist, album in
                        (artist && album["monitored"].bool == true) == isMonitored && isWanted(album)
                    }
                    return Page.answer(
                        call, Listing(found.map { shown($0, call) }),
                        sortKeys: ["releaseDate", "title", "albums.title", "albums.releaseDate"])
                }
                router.on(.get, "\(path)/{}") { [self] call in
                    guard let album = albums[try call.id] else { throw Refusal.notFound }
                    return .document(counted(album))
                }
            }
            router.on(.get, "/calendar") { [self] call in
                let today = Moment(seconds: call.now.seconds - call.now.seconds % .day)
                let start = call.value("start").flatMap { Moment($0) } ?? today
                let end = call.value("end").flatMap { Moment($0) } ?? today + 2 * .day
                let all = call.flag("unmonitored") ?? false
                return .list(
                    matching { artist, album in
                        let date = album["releaseDate"].string.flatMap { Moment($0) }
                        return (all || artist && album["monitored"].bool == true)
                            && date.map { (start...max(start, end)).contains($0) } == true
                    }.map { shown($0, call) })
            }
            router.on(.get, "/calendar/{}") { [self] call in
                guard let album = albums[try call.id] else { throw Refusal.notFound }
                return .document(complete(album))
            }
        }
    }

    private var isMissing: @Sendable (Document) -> Bool {
        { [self] album in
            let count = songs.statistics(of: album["id"].int ?? 0, isMonitored: true)
            let isOut = album["releaseDate"].string.flatMap { Moment($0) }.map { $0 <= app.clock.now } == true
            return isOut && count.files < count.tracks
        }
    }

    private var isBelowCutoff: @Sendable (Document) -> Bool {
        { [self] album in
            songs.files(of: album["id"].int ?? 0).contains { $0["qualityCutoffNotMet"].bool == true }
        }
    }

    private func shown(_ album: Document, _ call: Call) -> Document {
        call.flag("includeArtist") == true ? complete(album) : counted(album)
    }

    /// Albums of which it holds, given whether their artist is monitored, the oldest first.
    private func matching(_ holds: (Bool, Document) -> Bool) -> [Document] {
        artists.all.flatMap { artist in
            albums(of: artist["id"].int ?? 0).filter { holds(artist["monitored"].bool == true, $0) }
        }.sorted { ($0["releaseDate"].string ?? "") < ($1["releaseDate"].string ?? "") }
    }
}
