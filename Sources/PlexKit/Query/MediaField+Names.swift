/// The fields that most libraries have, wherever one can be written: `.year.isAbove(1999)`, `.year.descending`.
public protocol MediaFieldNames {}

extension MediaField: MediaFieldNames {}
extension MediaFilter: MediaFieldNames {}
extension MediaSort: MediaFieldNames {}

extension MediaFieldNames {
    /// In the library's language.
    public static var title: MediaField { "title" }
    /// Without its leading article.
    public static var titleSort: MediaField { "titleSort" }
    /// Who made it.
    public static var studio: MediaField { "studio" }
    /// The agent's name for it.
    public static var guid: MediaField { "guid" }
    /// The rating key.
    public static var id: MediaField { "id" }
    /// The year of first release.
    public static var year: MediaField { "year" }
    /// The first year of ten, such as 1990.
    public static var decade: MediaField { "decade" }
    /// The age rating.
    public static var contentRating: MediaField { "contentRating" }
    /// Critics' rating out of ten.
    public static var rating: MediaField { "rating" }
    /// The public's rating out of ten.
    public static var audienceRating: MediaField { "audienceRating" }
    /// The rating out of ten that whoever asks has given.
    public static var userRating: MediaField { "userRating" }
    /// In milliseconds.
    public static var duration: MediaField { "duration" }
    /// The day of first release.
    public static var originallyAvailableAt: MediaField { "originallyAvailableAt" }
    /// When the library took it in.
    public static var addedAt: MediaField { "addedAt" }
    /// When anything about it last changed.
    public static var updatedAt: MediaField { "updatedAt" }
    /// When it was last watched, by whoever asks.
    public static var lastViewedAt: MediaField { "lastViewedAt" }
    /// How often it has been watched, by whoever asks.
    public static var viewCount: MediaField { "viewCount" }
    /// Whether it has not been watched to its end.
    public static var unwatched: MediaField { "unwatched" }
    /// Whether it was begun and not ended.
    public static var inProgress: MediaField { "inProgress" }
    /// Whether no agent could put a name to it.
    public static var unmatched: MediaField { "unmatched" }
    /// Whether it exists twice.
    public static var duplicate: MediaField { "duplicate" }
    /// Whether its last file is gone.
    public static var trash: MediaField { "trash" }
    /// Whether its picture has more than the usual range.
    public static var hdr: MediaField { "hdr" }
    /// Such as `1080` or `4k`.
    public static var resolution: MediaField { "resolution" }
    /// Which cut it is.
    public static var editionTitle: MediaField { "editionTitle" }
    /// Genres.
    public static var genre: MediaField { "genre" }
    /// Where it was made.
    public static var country: MediaField { "country" }
    /// The collections it is in.
    public static var collection: MediaField { "collection" }
    /// What its owner files it under.
    public static var label: MediaField { "label" }
    /// Who directed it.
    public static var director: MediaField { "director" }
    /// Who wrote it.
    public static var writer: MediaField { "writer" }
    /// Who produced it.
    public static var producer: MediaField { "producer" }
    /// Who plays in it.
    public static var actor: MediaField { "actor" }
    /// Who first aired it.
    public static var network: MediaField { "network" }
    /// Moods of music.
    public static var mood: MediaField { "mood" }
    /// Styles of music.
    public static var style: MediaField { "style" }
    /// An episode's, season's or track's number.
    public static var index: MediaField { "index" }
    /// How tall the picture is, by which resolutions are sorted.
    public static var mediaHeight: MediaField { "mediaHeight" }
    /// In no order.
    public static var random: MediaField { "random" }
}

extension MediaField {
    /// Sorted by it, the smallest or oldest first.
    public var ascending: MediaSort { MediaSort(name) }
    /// Sorted by it, the largest or newest first.
    public var descending: MediaSort { MediaSort("\(name):desc") }
}
