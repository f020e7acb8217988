/// What Sonarr's files and folders are called; each format holds names in braces, such as `{Series Title}`.
public struct EpisodeNaming: Identified {
    /// Always 1.
    public var id: ID<EpisodeNaming>
    /// Files get names of this pattern; else they keep the release's.
    public var renameEpisodes: Bool
    /// Replaces characters that file systems refuse; else they are left out.
    public var replaceIllegalCharacters: Bool
    /// What stands in place of a colon.
    public var colonReplacementFormat: ColonReplacement?
    /// What stands there where it is `custom`.
    public var customColonReplacementFormat: String?
    /// How a file of several episodes is numbered.
    public var multiEpisodeStyle: MultiEpisodeStyle?
    /// For episodes with season and number.
    public var standardEpisodeFormat: String?
    /// For episodes known by their date.
    public var dailyEpisodeFormat: String?
    /// For episodes counted through all seasons.
    public var animeEpisodeFormat: String?
    /// For a series' folder.
    public var seriesFolderFormat: String?
    /// For a season's folder in it.
    public var seasonFolderFormat: String?
    /// For the specials' folder in it.
    public var specialsFolderFormat: String?
}
