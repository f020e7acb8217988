public import FoundationEssentials

/// A series, as a webhook has it.
public struct WebhookSeries: Model {
    /// Sonarr's number for it.
    public var id: ID<Series>
    /// As Sonarr lists it.
    public var title: String?
    /// The title as it stands in addresses.
    public var titleSlug: String?
    /// Its folder, as Sonarr sees it.
    public var path: String?
    /// Zero where it is not known.
    public var tvdbId: Int?
    /// Zero where it is not known.
    public var tvMazeId: Int?
    /// Zero where it is not known.
    public var tmdbId: Int?
    /// Such as `tt0053479`; empty where it is not known.
    public var imdbId: String?
    /// MyAnimeList's numbers for it, from version 5 on.
    public var malIds: [Int]
    /// AniList's numbers for it, from version 5 on.
    public var aniListIds: [Int]
    /// `standard`, `daily` or `anime`.
    public var type: String?
    /// The first year it was shown.
    public var year: Int?
    /// In English.
    public var genres: [String]
    /// Posters and the like.
    public var images: [MediaCover]
    /// The labels of its tags.
    public var tags: [String]
    /// The language it was made in.
    public var originalLanguage: Language?
    /// The country it was made in, from version 5 on.
    public var originalCountry: String?
}

/// An episode, as a webhook has it.
public struct WebhookEpisode: Model {
    /// Sonarr's number for it.
    public var id: ID<Episode>
    /// Within its season.
    public var episodeNumber: Int
    /// Zero for specials.
    public var seasonNumber: Int
    /// Its own title.
    public var title: String?
    /// What happens in it.
    public var overview: String?
    /// The day it was shown, where it was shown.
    public var airDate: String?
    /// The moment it was first shown.
    public var airDateUtc: Date?
    /// The series it belongs to.
    public var seriesId: ID<Series>?
    /// TheTVDB's number for it.
    public var tvdbId: Int?
    /// Such as `season` or `series`, for the last of one.
    public var finaleType: String?
}

/// A movie, as a webhook has it.
public struct WebhookMovie: Model {
    /// Radarr's number for it; absent in a remote movie.
    public var id: ID<Movie>?
    /// As Radarr lists it.
    public var title: String?
    /// The year it came out.
    public var year: Int?
    /// Its file, as Radarr sees it.
    public var filePath: String?
    /// A day, such as `1999-03-31`.
    public var releaseDate: String?
    /// Its folder, as Radarr sees it.
    public var folderPath: String?
    /// The Movie Database's number for it.
    public var tmdbId: Int?
    /// Such as `tt0133093`; empty where it is not known.
    public var imdbId: String?
    /// What happens in it.
    public var overview: String?
    /// In English.
    public var genres: [String]
    /// Posters and the like.
    public var images: [MediaCover]
    /// The labels of its tags.
    public var tags: [String]
    /// The language it was made in.
    public var originalLanguage: Language?
}
