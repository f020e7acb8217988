/// A film or a show as Overseerr knows it: by TMDB's number, and once it matters by one of its own.
enum SeerrTitle: Sendable {
    case film(Film)
    case show(Show)

    /// Its number at Overseerr: odd for films, even for shows.
    var mediaID: Int {
        switch self {
        case .film(let film): 2 * film.index + 1
        case .show(let show): 2 * show.index + 2
        }
    }

    var type: String { if case .film = self { "movie" } else { "tv" } }

    var tmdbID: Int {
        switch self {
        case .film(let film): film.tmdbID
        case .show(let show): show.tmdbID
        }
    }

    var name: String {
        switch self {
        case .film(let film): film.title
        case .show(let show): show.title
        }
    }

    /// TheTVDB's number of a show, where TMDB knows it: of a few that nobody has yet it does not.
    func tvdbID(in library: Library) -> Int? {
        guard case .show(let show) = self, show.index < library.showCount || show.index % 7 != 6 else { return nil }
        return show.tvdbID
    }
}

extension SeerrApp {
    /// What TMDB has under that number; `nil` for none.
    func title(_ type: String, tmdb: Int) -> SeerrTitle? {
        if type == "movie" { return tmdb < 900_000 ? library.film(tmdbID: tmdb).map { .film($0) } : nil }
        guard type == "tv", tmdb >= 900_000, tmdb < 2_000_000 else { return nil }
        return .show(library.show(tmdb - 900_000))
    }

    func title(media id: Int) -> SeerrTitle? {
        guard id > 0 else { return nil }
        return id % 2 == 1 ? .film(library.film((id - 1) / 2)) : .show(library.show((id - 2) / 2))
    }

    /// The titles it has any reason to know, in the order of its own numbers.
    var knownMedia: [Int] {
        let (hasRadarr, hasSonarr, kinds, asked, marks) = state.withLock { state in
            (!state.radarr.isEmpty, !state.sonarr.isEmpty, Self.enabled(state), state.asked, state.marks)
        }
        let films = (0..<library.filmCount).lazy.filter { index in
            let kind = FilmCase.at(index)
            return (kinds.contains("movie") && kind.isInPlex) || (hasRadarr && kind.isInRadarr && kind != .unmonitored)
        }.map { 2 * $0 + 1 }
        let shows = (0..<library.showCount).lazy.filter { index in
            let kind = ShowCase.at(index)
            return (kinds.contains("show") && kind.isInPlex) || (hasSonarr && kind.isInSonarr && kind != .unmonitored)
        }.map { 2 * $0 + 2 }
        return Set(films).union(shows).union(asked.keys).union(marks.keys).sorted()
    }

    /// The kinds of libraries that are looked through.
    private static func enabled(_ state: State) -> Set<String> {
        Set(state.plex["libraries"].list.filter { $0["enabled"].bool == true }.compactMap { $0["type"].string })
    }

    /// How far a title is: there, looked for, wished for or none of it.
    func status(_ title: SeerrTitle) -> Int {
        let (mark, isBlocked) = state.withLock { state in
            (
                state.marks[title.mediaID]?["status"].int,
                state.blocked.contains { $0["tmdbId"].int == title.tmdbID && $0["mediaType"].string == title.type }
            )
        }
        if isBlocked { return 6 }
        if let mark { return mark }
        let found =
            switch title {
            case .film(let film): status(film)
            case .show(let show): Self.whole(seasons(show).filter { $0.number > 0 }.map(\.status))
            }
        return found > 1 ? found : wished(title)
    }

    private func status(_ film: Film) -> Int {
        let (hasRadarr, kinds) = state.withLock { (!$0.radarr.isEmpty, Self.enabled($0)) }
        let isSeeded = film.index < library.filmCount
        if isSeeded, kinds.contains("movie"), film.case.isInPlex { return 5 }
        guard hasRadarr, radarr.movies.holds(film.radarrID) else { return 1 }
        let row = radarr.movies.edited(film.radarrID)
        if row?["hasFile"].bool ?? film.case.hasRadarrFile { return 5 }
        return row?["monitored"].bool ?? (film.case != .unmonitored) ? 3 : 1
    }

    /// How far each season is.
    func seasons(_ show: Show) -> [(number: Int, status: Int)] {
        let (hasSonarr, kinds) = state.withLock { (!$0.sonarr.isEmpty, Self.enabled($0)) }
        if hasSonarr, let row = sonarr.series[show.sonarrID] {
            return row["seasons"].list.map { season in
                let counts = season["statistics"]
                let (files, total) = (counts["episodeFileCount"].int ?? 0, counts["totalEpisodeCount"].int ?? 0)
                let rest = season["monitored"].bool == true && row["monitored"].bool == true ? 3 : 1
                return (season["seasonNumber"].int ?? 0, files == 0 ? rest : files < total ? 4 : 5)
            }
        }
        let isThere = kinds.contains("show") && show.index < library.showCount && show.case == .plexOnly
        return show.seasons.map { ($0, isThere ? 5 : 1) }
    }

    static func whole(_ seasons: [Int]) -> Int {
        if !seasons.isEmpty, seasons.allSatisfy({ $0 == 5 }) { return 5 }
        return seasons.contains { $0 > 3 } ? 4 : seasons.max() ?? 1
    }

    /// Waiting for approval, or handed on.
    private func wished(_ title: SeerrTitle) -> Int {
        let open = requests.edited.filter { $0["media"].int == title.mediaID && $0["is4k"].bool != true }
        if open.contains(where: { $0["status"] == 1 }) { return 2 }
        return open.contains { $0["status"] == 2 } ? 3 : 1
    }
}
