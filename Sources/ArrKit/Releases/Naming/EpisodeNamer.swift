/// Names files and folders of series as Sonarr does with the same settings.
///
/// ```swift
/// let namer = try EpisodeNamer(standard: "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Title}")
/// let two = EpisodeNamer.Episode(season: 1, number: 2, title: "Two")
/// let name = namer.fileName(of: [two], in: .init(title: "Show"), file: .init(quality: "DVD"))
/// // Show - S01E02 - Two DVD
/// ```
public struct EpisodeNamer: Hashable, Sendable {
    /// How names are written, whatever their format.
    public var options: NamingOptions
    /// Files get names of these formats; else they keep the release's.
    public var renamesEpisodes: Bool
    /// For episodes with season and number.
    public internal(set) var standard: NamingFormat
    /// For episodes known by their date.
    public internal(set) var daily: NamingFormat
    /// For episodes counted through all seasons.
    public internal(set) var anime: NamingFormat
    /// For a series' folder.
    public internal(set) var seriesFolder: NamingFormat
    /// For a season's folder in it.
    public internal(set) var seasonFolder: NamingFormat
    /// For the specials' folder in it.
    public internal(set) var specialsFolder: NamingFormat

    /// A namer with these formats; those left out are the ones Sonarr is installed with.
    ///
    /// The error is that of the first format that is not good, and names it as the settings do, such as
    /// `standardEpisodeFormat`.
    public init(
        standard: String = "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Full}",
        daily: String = "{Series Title} - {Air-Date} - {Episode Title} {Quality Full}",
        anime: String = "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Full}",
        seriesFolder: String = "{Series Title}", seasonFolder: String = "Season {season}",
        specialsFolder: String = "Specials",
        renamesEpisodes: Bool = true, options: NamingOptions = .init()
    ) throws(SyntaxError) {
        (self.options, self.renamesEpisodes) = (options, renamesEpisodes)
        self.standard = try NamingFormat(standard, for: .episode, called: "standardEpisodeFormat")
        self.daily = try NamingFormat(daily, for: .dailyEpisode, called: "dailyEpisodeFormat")
        self.anime = try NamingFormat(anime, for: .animeEpisode, called: "animeEpisodeFormat")
        self.seriesFolder = try NamingFormat(seriesFolder, for: .seriesFolder, called: "seriesFolderFormat")
        self.seasonFolder = try NamingFormat(seasonFolder, for: .seasonFolder, called: "seasonFolderFormat")
        self.specialsFolder = try NamingFormat(specialsFolder, for: .specialsFolder, called: "specialsFolderFormat")
    }

    /// The folder of a series below its root folder; several, parted by slashes, where the format says so.
    public func folder(of series: Series) -> String {
        NamingWriter(options: options).path(seriesFolder, isFolder: true) { series.value(of: $0) ?? [] }
    }

    /// The folder of a season below that of its series; season 0 holds the specials.
    public func folder(ofSeason season: Int, in series: Series) -> String {
        NamingWriter(options: options).path(season == 0 ? specialsFolder : seasonFolder, isFolder: true) { token in
            token.name == .season
                ? Array(NamingWriter.digits(season, atLeast: token.argument?.utf8.count ?? 1).utf8)
                : series.value(of: token) ?? []
        }
    }
}

extension NamingFormat {
    init(_ text: String, for purpose: NamingPurpose, called source: String) throws(SyntaxError) {
        do throws(SyntaxError) {
            self = try NamingFormat(text, for: purpose)
        } catch {
            var error = error
            error.source = source
            throw error
        }
    }
}
