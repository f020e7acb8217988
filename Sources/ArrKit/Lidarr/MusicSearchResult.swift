/// What a search in MusicBrainz found: an artist or an album.
public struct MusicSearchResult: Identified {
    /// Its place among the results, counted from 1.
    public var id: ID<MusicSearchResult>
    /// MusicBrainz's id of what was found.
    public var foreignId: String?
    /// The artist that was found; absent for an album.
    public var artist: Artist?
    /// The album that was found, with its artist; absent for an artist.
    public var album: Album?
}
