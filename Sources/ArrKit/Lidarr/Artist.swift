/// A musician or band in the library.
public struct Artist: Identified {
    /// Zero until it is stored.
    public var id: ID<Artist>
    /// As MusicBrainz has it.
    public var artistName: String?
}
