/// What an audio file says of itself in its tags, and its name where it has none.
public struct AudioTags: Model {
    /// The track's.
    public var title: String?
    /// Letters and digits alone.
    public var cleanTitle: String?
    /// The artist's name.
    public var artistTitle: String?
    /// The album's.
    public var albumTitle: String?
    /// The artist's name taken apart.
    public var artistTitleInfo: ArtistTitle?
    /// MusicBrainz's id of the artist.
    public var artistMBId: String?
    /// MusicBrainz's id of the release group.
    public var albumMBId: String?
    /// MusicBrainz's id of the release.
    public var releaseMBId: String?
    /// MusicBrainz's id of the recording.
    public var recordingMBId: String?
    /// MusicBrainz's id of the track on its release.
    public var trackMBId: String?
    /// Counted from 1; zero where it is not told.
    public var discNumber: Int?
    /// Zero where it is not told.
    public var discCount: Int?
    /// Where the release came out.
    public var country: Country?
    /// When the release came out; zero where it is not told.
    public var year: Int?
    /// Who brought it out.
    public var label: String?
    /// The label's number of the release.
    public var catalogNumber: String?
    /// Tells the release from others of the same title.
    public var disambiguation: String?
    /// How long the track is.
    public var duration: Duration?
    /// The quality it is taken to have.
    public var quality: ReleaseQuality?
    /// What a look into the file found.
    public var mediaInfo: Stream?
    /// Its places on its disc; more than one for a file that holds several tracks.
    public var trackNumbers: [Int]
    /// Who made the release.
    public var releaseGroup: String?
    /// A checksum from its name.
    public var releaseHash: String?

    /// A country by code and name.
    public struct Country: Model {
        /// Such as `DE`.
        public var twoLetterCode: String?
        /// In English.
        public var name: String?
    }

    /// What a look into an audio file found, in numbers.
    public struct Stream: Model {
        /// Such as `FLAC`.
        public var audioFormat: String?
        /// Bits per second, in thousands.
        public var audioBitrate: Int?
        /// Such as 2.
        public var audioChannels: Int?
        /// Of each sample.
        public var audioBits: Int?
        /// Samples per second.
        public var audioSampleRate: Int?
    }
}

/// An artist's name as releases spell it.
public struct ArtistTitle: Model {
    /// With the year, where there is one.
    public var title: String?
    /// Without the year.
    public var titleWithoutYear: String?
    /// Zero where there is none.
    public var year: Int?
}
