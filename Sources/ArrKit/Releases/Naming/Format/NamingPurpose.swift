/// What a naming format is for: it decides which names in braces it may hold, and which it must.
public enum NamingPurpose: String, Hashable, Sendable, CaseIterable {
    /// Sonarr's files of episodes with season and number.
    case episode
    /// Sonarr's files of episodes known by their date.
    case dailyEpisode
    /// Sonarr's files of episodes counted through all seasons.
    case animeEpisode
    /// Sonarr's folder of a series.
    case seriesFolder
    /// Sonarr's folder of a season.
    case seasonFolder
    /// Sonarr's folder of the specials.
    case specialsFolder
    /// Radarr's file of a movie.
    case movie
    /// Radarr's folder of a movie.
    case movieFolder

    /// Radarr writes braces differently and knows other names.
    var isRadarr: Bool { self == .movie || self == .movieFolder }

    /// Files of episodes are read twice by Sonarr: the second time for the episode's title, once its room is known.
    var isEpisodeFile: Bool { self == .episode || self == .dailyEpisode || self == .animeEpisode }
}
