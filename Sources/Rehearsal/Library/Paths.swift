/// Where each service sees the files: in containers the same folder has a name for each of them.
public struct Paths: Sendable, Hashable {
    public var radarr = "/movies"
    public var sonarr = "/tv"
    public var plexFilms = "/media/movies"
    public var plexShows = "/media/tv"
    /// Finished downloads, as NZBGet and both *arrs see them.
    public var downloads = "/downloads"

    public init() {}
}
