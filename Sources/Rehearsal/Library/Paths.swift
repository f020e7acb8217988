/// Where each service sees the files: in containers the same folder has a name for each of them.
public struct Paths: Sendable, Hashable {
    /// Below it are the films, as Radarr sees them.
    public var radarr = "/movies"
    /// Below it are the shows, as Sonarr sees them.
    public var sonarr = "/tv"
    /// Below it is the music, as Lidarr sees it.
    public var lidarr = "/music"
    /// Below it are the films, as Plex sees them.
    public var plexFilms = "/media/movies"
    /// Below it are the shows, as Plex sees them.
    public var plexShows = "/media/tv"
    /// Finished downloads, as NZBGet and the *arrs see them.
    public var downloads = "/downloads"

    /// Another name for the same folder in every service, as containers have it.
    public init() {}
}
