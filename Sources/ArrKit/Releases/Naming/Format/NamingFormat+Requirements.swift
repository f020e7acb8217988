extension NamingFormat {
    /// What the application would refuse the format for; `nil` where it has all it needs.
    var lack: String? {
        let numbers = "season and episode, as S{season:00}E{episode:00}"
        if components.isEmpty { return "The format is empty: every file would have the same name" }
        let (isCounted, names) = (hasNumbers, Set(components.joined().compactMap(\.name)))
        let isOriginal = names.contains(.originalTitle) || names.contains(.originalFilename)
        switch purpose {
        case .episode:
            return isCounted || isOriginal ? nil : "It must hold \(numbers), or {Original Title}"
        case .dailyEpisode:
            if isCounted || isOriginal || names.contains(.airDate) { return nil }
            return "It must hold {Air-Date}, or \(numbers), or {Original Title}"
        case .animeEpisode:
            if isCounted || isOriginal || hasAbsolute { return nil }
            return "It must hold {absolute:000}, or \(numbers), or {Original Title}"
        case .seriesFolder:
            let isTitled = !names.isDisjoint(with: NamingToken.Name.seriesTitles)
            return isTitled ? nil : "It must hold the series' title, as {Series Title}"
        case .seasonFolder:
            return names.contains(.season) ? nil : "It must hold the season's number, as {season:00}"
        case .specialsFolder:
            return nil
        case .movie, .movieFolder:
            if isOriginal || !names.isDisjoint(with: NamingToken.Name.movieTitles) { return nil }
            return "It must hold the movie's title, as {Movie Title}, or {Original Title}"
        }
    }

    /// Season and episode side by side.
    var hasNumbers: Bool { components.joined().contains { $0.numbers?.season != nil } }

    /// The number through all seasons.
    var hasAbsolute: Bool { components.joined().contains { $0.numbers.map { $0.season == nil } ?? false } }
}
