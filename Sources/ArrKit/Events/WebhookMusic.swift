/// An artist, as a webhook has it.
public struct WebhookArtist: Model {
    /// Lidarr's number for it.
    public var id: Int
    /// As Lidarr lists it.
    public var name: String?
    /// What tells it from another of the same name.
    public var disambiguation: String?
    /// Its folder, as Lidarr sees it.
    public var path: String?
    /// MusicBrainz's name for it.
    public var mbId: String?
    /// Such as `Group` or `Person`.
    public var type: String?
    /// What there is to say of it.
    public var overview: String?
    /// In English.
    public var genres: [String]
    /// Posters and the like.
    public var images: [MediaCover]
    /// The labels of its tags.
    public var tags: [String]
}

/// An album, as a webhook has it.
public struct WebhookAlbum: Model {
    /// Lidarr's number for it.
    public var id: Int
    /// As Lidarr lists it.
    public var title: String?
    /// MusicBrainz's name for it.
    public var mbId: String?
    /// What tells it from another of the same name.
    public var disambiguation: String?
    /// What there is to say of it.
    public var overview: String?
    /// In English.
    public var genres: [String]
    /// Covers.
    public var images: [MediaCover]
    /// When it came out, as Lidarr writes it.
    public var releaseDate: String?
}

/// A track, as a webhook has it.
public struct WebhookTrack: Model {
    /// Lidarr's number for it.
    public var id: Int
    /// Its own title.
    public var title: String?
    /// On its medium; vinyl has such as `A1`.
    public var trackNumber: String?
    /// What it was imported as, such as `FLAC`.
    public var quality: String?
    /// Higher for a proper or repack.
    public var qualityVersion: Int?
    /// Who made the release.
    public var releaseGroup: String?
}
