/// What stands in the tags of a music file.
public struct ParsedTrack: Model {
    /// The track's title.
    public var title: String?
    /// The same in plain letters, by which it is compared.
    public var cleanTitle: String?
    /// The artist.
    public var artistTitle: String?
    /// The album.
    public var albumTitle: String?
    /// The artist's name taken apart.
    public var artistTitleInfo: ParsedAlbum.TitleInfo?
    /// MusicBrainz' id of the artist.
    public var artistMBId: String?
    /// MusicBrainz' id of the album.
    public var albumMBId: String?
    /// MusicBrainz' id of the edition.
    public var releaseMBId: String?
    /// MusicBrainz' id of the recording.
    public var recordingMBId: String?
    /// MusicBrainz' id of the track.
    public var trackMBId: String?
    /// Which disc it is on; 0 for none.
    public var discNumber: Int
    /// How many discs there are; 0 for not told.
    public var discCount: Int
    /// Where the edition came out.
    public var country: Country?
    /// 0 for none.
    public var year: Int
    /// Who published it.
    public var label: String?
    /// The publisher's number.
    public var catalogNumber: String?
    /// What tells it from others of its name.
    public var disambiguation: String?
    /// How long it plays.
    public var duration: Duration?
    /// The quality.
    public var quality: ReleaseQuality?
    /// What a look into the file found.
    public var mediaInfo: AudioInfo?
    /// Its place on the disc.
    public var trackNumbers: [Int]
    /// Who made the release.
    public var releaseGroup: String?
    /// The checksum in the release's name.
    public var releaseHash: String?

    /// A country.
    public struct Country: Model {
        /// By ISO 3166, such as `DE`.
        public var twoLetterCode: String?
        /// In English.
        public var name: String?
    }

    /// What a look into a music file found.
    public struct AudioInfo: Model {
        /// Such as `FLAC`.
        public var audioFormat: String?
        /// Kilobits per second.
        public var audioBitrate: Int
        /// 2 for stereo.
        public var audioChannels: Int
        /// Bits of each sample, 16 as a rule.
        public var audioBits: Int
        /// Samples per second.
        public var audioSampleRate: Int
    }
}
