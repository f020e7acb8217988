/// A track of an album's monitored release.
public struct Track: Identified {
    /// The track's number in Lidarr.
    public var id: ID<Track>
    /// The artist it is of.
    public var artistId: ID<Artist>
    /// The album it is of.
    public var albumId: ID<Album>
    /// As MusicBrainz spells it.
    public var title: String?
    /// MusicBrainz's id of the track on this release; older versions do not send it.
    public var foreignTrackId: String?
    /// MusicBrainz's id of the recording, which other releases share; older versions do not send it.
    public var foreignRecordingId: String?
    /// Its place on its disc as printed, such as `7` or `A2`.
    public var trackNumber: String?
    /// Counted from 1 over all discs.
    public var absoluteTrackNumber: Int
    /// The disc it is on, counted from 1.
    public var mediumNumber: Int
    /// In milliseconds; zero where nobody knows.
    public var duration: Int
    /// Marked as not fit for children.
    public var explicit: Bool
    /// Whether there is a file of it.
    public var hasFile: Bool
    /// Zero where there is none.
    public var trackFileId: ID<TrackFile>
    /// The file, where it was asked for.
    public var trackFile: TrackFile?
    /// The artist, where it was asked for.
    public var artist: Artist?
    /// What people think of it.
    public var ratings: MusicRating?
}
