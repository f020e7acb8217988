public import FoundationEssentials

/// An artist in the library, or one that a search found and that could be added.
public struct Artist: Editable {
    /// Zero until it is stored.
    public var id: ID<Artist>
    /// As MusicBrainz spells it.
    public var artistName: String
    /// The name by which lists are sorted, such as `Beatles, The`.
    public var sortName: String?
    /// Letters and digits alone, by which releases are matched.
    public var cleanName: String?
    /// MusicBrainz's id, which tells artists apart: no two in a library have the same.
    public var foreignArtistId: String
    /// MusicBrainz's id once more, from the time before `foreignArtistId`; most versions do not send it.
    public var mbId: String?
    /// TheAudioDB's number; zero where there is none.
    public var tadbId: Int?
    /// Discogs' number; zero where there is none.
    public var discogsId: Int?
    /// AllMusic's id; absent where there is none.
    public var allMusicId: String?
    /// Whether more of it is to come.
    public var status: Status
    /// True once nothing more is to come.
    public var ended: Bool
    /// `Person`, `Group` or another of MusicBrainz's words.
    public var artistType: String?
    /// Tells it from others of the same name.
    public var disambiguation: String?
    /// Who it is, in English.
    public var overview: String?
    /// Pages about it.
    public var links: [WebLink]
    /// Who plays in it; empty where nobody told.
    public var members: [Member]
    /// MusicBrainz's genres, such as `Alternative Rock`.
    public var genres: [String]
    /// What people think of it.
    public var ratings: MusicRating?
    /// Posters, banners and backgrounds; those of a search result are on another server.
    public var images: [MediaCover]
    /// The poster's address on another server, in search results.
    public var remotePoster: String?
    /// The next album to come; absent where none is known.
    public var nextAlbum: NamedAlbum?
    /// The last album that came; absent where there was none.
    public var lastAlbum: NamedAlbum?

    /// Whether releases are looked for; each album has its own say too.
    public var monitored: Bool
    /// Whether albums that appear later are monitored; older versions do not send it.
    public var monitorNewItems: NewAlbums?
    /// Which qualities are taken.
    public var qualityProfileId: ID<QualityProfile>
    /// Which of its albums are in the library at all.
    public var metadataProfileId: ID<MetadataProfile>
    /// Its folder, as the application sees it.
    public var path: String?
    /// Set this or `path` on an artist to be added.
    public var rootFolderPath: String?
    /// The folder's name it would get, without the root folder; in search results.
    public var folder: String?
    /// They tie it to indexers, delay profiles and the like.
    public var tags: [ID<Tag>]
    /// When it was added, by Lidarr's clock; the year 1 in search results.
    public var added: Date?
    /// Only ever sent, with an artist to be added.
    public var addOptions: AddOptions?
    /// How much of it there is; absent in search results.
    public var statistics: MusicStatistics?
}
