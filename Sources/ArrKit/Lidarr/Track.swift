/// A track of an album.
public struct Track: Identified {
    /// Zero until it is stored.
    public var id: ID<Track>
    /// As MusicBrainz has it.
    public var title: String?
}
