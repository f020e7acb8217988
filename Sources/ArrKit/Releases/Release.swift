/// What a release's name says, read as Sonarr or Radarr would read it, each fact with the place that says it.
///
/// ```swift
/// let release = Release("Show.Name.S02E03E04.PROPER.1080p.WEB-DL.DDP5.1.H.264-GRP")
/// release.title.value         // "Show Name"
/// Array(release.episodes)     // [3, 4]
/// print(release.explained)    // why
/// ```
///
/// Reading a name never fails: where it says nothing, `kind` is `nil` and `rejection` says why.
public struct Release: Hashable, Sendable {
    /// The name as it was given.
    public internal(set) var name: String
    /// By whose conventions it was read.
    public let profile: Profile
    /// What it is of; `nil` where that could not be told.
    public internal(set) var kind: Fact<Kind>?
    /// Why it could not be told.
    public internal(set) var rejection: Rejection?
    /// The title with its dots and underscores as spaces; empty where there is none before the numbers.
    public internal(set) var title = Fact("", confidence: 0)
    /// Other titles the name gives, as `A AKA B` and `A / B` do.
    public internal(set) var otherTitles: [String] = []
    /// The film's year, or the one that tells a series from others of its title.
    public internal(set) var year: Fact<Int>?
    /// One, or for a pack all of them; none where episodes are counted through all seasons.
    public internal(set) var seasons = Numbers()
    /// Within the season; none for a whole season.
    public internal(set) var episodes = Numbers()
    /// Counted through all seasons, as anime is.
    public internal(set) var absoluteEpisodes = Numbers()
    /// An episode between two others, such as 12.5.
    public internal(set) var betweenEpisodes: Double?
    /// The day a programme was broadcast.
    public internal(set) var airDate: Day?
    /// Which part of a day's programme or of a season it is.
    public internal(set) var part: Int?
    /// The bytes of the name that say season, episodes or day.
    public internal(set) var numbersRange: Range<Int>?
    /// A special, though it may have an ordinary episode's number.
    public internal(set) var isSpecial = false
    /// Part of one episode, as `S01E02b` is.
    public internal(set) var isSplitEpisode = false
    /// Source, resolution and modifier.
    public internal(set) var quality = Fact(VideoQuality.unknown, confidence: 0)
    /// The lines of the picture as they are named, also where no quality says them, as with a telesync.
    public internal(set) var resolution: VideoQuality.Resolution?
    /// Where the source and the resolution were found.
    public internal(set) var qualityOrigin = QualityOrigin()
    /// Which attempt at that quality it is.
    public internal(set) var revision = Fact(Attempt(), confidence: 0)
    /// In which languages it is spoken; empty where the name does not say.
    public internal(set) var languages = Fact(LanguageSet(), confidence: 0)
    /// Such as `Director's Cut`.
    public internal(set) var edition: Fact<String>?
    /// Who released it.
    public internal(set) var group: Fact<String>?
    /// The checksum in an anime release's name.
    public internal(set) var hash: Fact<String>?
    /// What is in the picture and cannot be switched off: the word that says so, such as `KORSUB` or `HC`.
    public internal(set) var hardcodedSubtitles: Fact<String>?
    /// That word says whose subtitles they are rather than only that there are some.
    public internal(set) var hasNamedSubtitles = false
    /// Sound, picture and where it was streamed.
    public internal(set) var media = Media()
    /// Such as `tt0133093`.
    public internal(set) var imdbID: Fact<String>?
    /// The number at TMDB.
    public internal(set) var tmdbID: Int?
    /// The number at TheTVDB.
    public internal(set) var tvdbID: Int?
    /// It is written as scenes write, with dots, a quality and a group.
    public internal(set) var isSceneName = false

    /// Whose conventions a name is read by: the applications number and name qualities and languages differently.
    public enum Profile: String, Hashable, Sendable, CaseIterable {
        /// Series: seasons and episodes.
        case sonarr
        /// Films.
        case radarr
    }

    /// What a release is of.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One or several episodes of a season.
        case episode
        /// Episodes counted through all seasons.
        case anime
        /// A programme that is known by its day.
        case daily
        /// An episode of a series that has but one season and numbers no other.
        case miniSeries
        /// A special.
        case special
        /// A whole season.
        case season
        /// A part of a season.
        case partialSeason
        /// Several seasons.
        case seasons
        /// What comes with a season and is no episode.
        case extras
        /// A film.
        case film
    }

    /// What a fact is about.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        /// What the name is of.
        case kind
        /// What it is called.
        case title
        /// The film's year, or the series'.
        case year
        /// Seasons, episodes and parts.
        case numbers
        /// The day of a programme.
        case date
        /// Source, resolution and modifier.
        case quality
        /// Which attempt it is.
        case revision
        /// What is spoken.
        case languages
        /// Which cut.
        case edition
        /// Who released it.
        case group
        /// The checksum.
        case hash
        /// Sound and picture.
        case media
        /// Where it was streamed.
        case service
        /// Subtitles in the picture.
        case subtitles
        /// Its number in a catalogue.
        case identity
    }

    /// Which attempt a release is.
    public struct Attempt: Hashable, Sendable {
        /// 1 for the first; a proper, a repack or `v2` is 2.
        public var version = 1
        /// How often the name says `REAL`.
        public var real = 0
        /// The same group repaired its own release.
        public var isRepack = false
    }

    /// Where the parts of a quality were found.
    public struct QualityOrigin: Hashable, Sendable {
        /// The source, such as `WEB-DL`.
        public var source = Place.unknown
        /// The lines of the picture.
        public var resolution = Place.unknown

        /// A place of a name.
        public enum Place: String, Hashable, Sendable {
            /// Said in words.
            case name = "Name"
            /// Guessed from the file's extension.
            case fileExtension = "Extension"
            /// Not said.
            case unknown = "Unknown"
        }
    }
}
