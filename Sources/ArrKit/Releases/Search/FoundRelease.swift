public import FoundationEssentials

/// Something that can be downloaded, as an indexer offers it and the application judges it.
public struct FoundRelease: Model {
    /// Zero as a rule: a release is known by `guid` and `indexerId`.
    public var id: Int?
    /// The indexer's name for it.
    public var guid: String
    /// The indexer it was found at.
    public var indexerId: Int
    /// That indexer's name in the application.
    public var indexer: String?
    /// The release's name.
    public var title: String?
    /// In bytes.
    public var size: Int64?
    /// In whole days.
    public var age: Int?
    /// In hours.
    public var ageHours: Double?
    /// In minutes.
    public var ageMinutes: Double?
    /// When it came out.
    public var publishDate: Date?
    /// How it travels.
    public var `protocol`: DownloadProtocol?
    /// Where the application fetches it; it may hold a key.
    public var downloadUrl: String?
    /// The torrent's magnet link, where it has one.
    public var magnetUrl: String?
    /// A page about it.
    public var infoUrl: String?
    /// A page with what people say of it.
    public var commentUrl: String?
    /// The torrent's hash, where it is known.
    public var infoHash: String?
    /// How many have all of the torrent.
    public var seeders: Int?
    /// How many want it.
    public var leechers: Int?
    /// What the indexer says of it.
    public var indexerFlags: IndexerFlags?
    /// The quality its name says.
    public var quality: ReleaseQuality?
    /// The quality's place from worst to best.
    public var qualityWeight: Int?
    /// The languages its name says; not in Lidarr.
    public var languages: [Language]
    /// Of older versions. Sonarr only.
    public var languageWeight: Int?
    /// The formats that fit it.
    public var customFormats: [CustomFormat]
    /// What those formats are worth in the profile.
    public var customFormatScore: Int?
    /// Its place in the list, the best first.
    public var releaseWeight: Int?
    /// The group its name says.
    public var releaseGroup: String?
    /// The group of an anime release.
    public var subGroup: String?
    /// The checksum in an anime release's name.
    public var releaseHash: String?
    /// It comes from where scene releases are found.
    public var sceneSource: Bool?
    /// It would be taken.
    public var approved: Bool?
    /// It would not be taken; `rejections` says why.
    public var rejected: Bool?
    /// It would not be taken yet.
    public var temporarilyRejected: Bool?
    /// Why it would not be taken; a person may do so nevertheless.
    public var rejections: [Rejection]
    /// It can be taken at all: what it is for is known.
    public var downloadAllowed: Bool?
    /// The client it should go to; absent for any.
    public var downloadClientId: ID<DownloadClientProvider>?
    /// That client's name, where it is pushed.
    public var downloadClient: String?
    /// Takes it for what it says here and not for what its name says; not in Lidarr.
    public var shouldOverride: Bool?
    /// What IMDb lists it as, if the indexer says so.
    public var imdbId: IMDbNumber?
    /// What TMDB lists it as, if the indexer says so; 0 for nothing. Radarr only.
    public var tmdbId: Int?
    /// What TheTVDB lists it as, if the indexer says so; 0 for nothing. Sonarr only.
    public var tvdbId: Int?
    /// Of a catalogue that is gone. Sonarr only.
    public var tvRageId: Int?
    /// The series it is to be taken for, with `shouldOverride`. Sonarr only.
    public var seriesId: ID<Series>?
    /// The episode it is to be taken for, with `shouldOverride`. Sonarr only.
    public var episodeId: ID<Episode>?
    /// The episodes it is to be taken for, with `shouldOverride`. Sonarr only.
    public var episodeIds: [ID<Episode>]
    /// The series it was found to be of. Sonarr only.
    public var mappedSeriesId: ID<Series>?
    /// The title its name says. Sonarr only.
    public var seriesTitle: String?
    /// The season its name says. Sonarr only.
    public var seasonNumber: Int?
    /// The episodes its name says. Sonarr only.
    public var episodeNumbers: [Int]
    /// The same counted through all seasons. Sonarr only.
    public var absoluteEpisodeNumbers: [Int]
    /// The season it was found to be of. Sonarr only.
    public var mappedSeasonNumber: Int?
    /// The episodes it was found to be of. Sonarr only.
    public var mappedEpisodeNumbers: [Int]
    /// The same counted through all seasons. Sonarr only.
    public var mappedAbsoluteEpisodeNumbers: [Int]
    /// The episodes it was found to be of, with titles. Sonarr only.
    public var mappedEpisodeInfo: [EpisodeInfo]
    /// The other title it was found by. Sonarr only.
    public var sceneMapping: AlternateTitle?
    /// The day its name says, as `yyyy-MM-dd`; not in Radarr.
    public var airDate: String?
    /// It is a whole season. Sonarr only.
    public var fullSeason: Bool?
    /// It is a special. Sonarr only.
    public var special: Bool?
    /// It is known by its day. Sonarr only.
    public var isDaily: Bool?
    /// Its episodes are counted through all seasons. Sonarr only.
    public var isAbsoluteNumbering: Bool?
    /// It may be a special. Sonarr only.
    public var isPossibleSpecialEpisode: Bool?
    /// It is what was searched for. Sonarr only.
    public var episodeRequested: Bool?
    /// The movie it is to be taken for, with `shouldOverride`. Radarr only.
    public var movieId: ID<Movie>?
    /// The movie it was found to be of. Radarr only.
    public var mappedMovieId: ID<Movie>?
    /// The titles its name may say. Radarr only.
    public var movieTitles: [String]
    /// It is what was searched for. Radarr only.
    public var movieRequested: Bool?
    /// Such as `Director's Cut`; empty for none. Radarr only.
    public var edition: String?
    /// The artist it is to be taken for. Lidarr only.
    public var artistId: ID<Artist>?
    /// The album it is to be taken for. Lidarr only.
    public var albumId: ID<Album>?
    /// The artist its name says. Lidarr only.
    public var artistName: String?
    /// The album its name says. Lidarr only.
    public var albumTitle: String?
    /// It is all that an artist has made. Lidarr only.
    public var discography: Bool?

    /// An episode that a release was found to hold.
    public struct EpisodeInfo: Model {
        /// The episode.
        public var id: ID<Episode>
        /// 0 for specials.
        public var seasonNumber: Int
        /// Its number in the season.
        public var episodeNumber: Int
        /// Its number counted through all seasons.
        public var absoluteEpisodeNumber: Int?
        /// Its title.
        public var title: String?
    }

    /// Another title of a series, and the seasons it stands for.
    public struct AlternateTitle: Model {
        /// The title.
        public var title: String?
        /// The season it stands for; -1 for all.
        public var seasonNumber: Int?
        /// The season as releases count it.
        public var sceneSeasonNumber: Int?
        /// Who counts so.
        public var sceneOrigin: String?
        /// A remark on it.
        public var comment: String?
    }
}
