/// An album of an artist.
public struct Album: Identified {
    /// Zero until it is stored.
    public var id: ID<Album>
    /// As MusicBrainz has it.
    public var title: String?
}
