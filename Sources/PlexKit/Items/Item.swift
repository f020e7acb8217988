public import FoundationEssentials

/// A movie, show, season, episode or anything else that a library holds.
public struct Item: Model {
    /// What the server knows it by; `key` is a path that may lead to its children.
    public var ratingKey: String
    /// Where the server tells more of it; of a show or season this may be the list of its children.
    public var key: String?
    /// What it is.
    public var type: ItemType
    /// What a clip is more exactly, such as `trailer`, or the type of a collection's items.
    public var subtype: String?
    /// In the library's language.
    public var title: String
    /// Without its leading article, by which lists are sorted; absent where it is `title`.
    public var titleSort: String?
    /// As in the country it comes from; absent where it is `title`.
    public var originalTitle: String?
    /// The agent's name for it: `plex://movie/…`, or with a legacy agent `com.plexapp.agents.imdb://tt0133093?lang=en`.
    public var guid: String?
    /// The catalogues' names for it, such as `imdb://tt0133093`.
    public var guids: [Guid]
    /// Its name in addresses of Plex's own site, such as `the-matrix`.
    public var slug: String?
    /// The year of first release.
    public var year: Int?
    /// The day, such as `1999-03-31`.
    public var originallyAvailableAt: String?
    /// Who made it; of an album, the label.
    public var studio: String?
    /// Who first aired it, of a show.
    public var network: String?
    /// The age rating in the library's country, such as `TV-14` or `de/12`.
    public var contentRating: String?
    /// What it is about, in the library's language; empty where nobody says.
    public var summary: String?
    /// One line about it; films only as a rule.
    public var tagline: String?
    /// Which cut it is, such as `Director's Cut`; editions are items of their own.
    public var editionTitle: String?
    /// In milliseconds.
    public var duration: Int?

    /// A season's or an episode's number.
    public var index: Int?
    /// The number of the disc, of a track.
    public var absoluteIndex: Int?
    /// The season's number, of an episode.
    public var parentIndex: Int?
    /// The season's rating key, of an episode; the show's, of a season.
    public var parentRatingKey: String?
    /// Where the server tells more of the season, of an episode; or of the show, of a season.
    public var parentKey: String?
    /// The agent's name for the season, of an episode; for the show, of a season.
    public var parentGuid: String?
    /// The season's title, of an episode; the show's, of a season.
    public var parentTitle: String?
    /// The show's year, of a season; the album's, of a track.
    public var parentYear: Int?
    /// The poster of the season or show it belongs to, below the server's address.
    public var parentThumb: String?
    /// The music of the show it belongs to, of a season.
    public var parentTheme: String?
    /// Who made the show or album it belongs to.
    public var parentStudio: String?
    /// The show's rating key, of an episode.
    public var grandparentRatingKey: String?
    /// Where the server tells more of the show, of an episode.
    public var grandparentKey: String?
    /// The agent's name for the show, of an episode.
    public var grandparentGuid: String?
    /// The show's title, of an episode.
    public var grandparentTitle: String?
    /// The show's poster, of an episode.
    public var grandparentThumb: String?
    /// The show's background, of an episode.
    public var grandparentArt: String?
    /// The show's music, of an episode.
    public var grandparentTheme: String?
    /// The show's name in addresses of Plex's own site, of an episode.
    public var grandparentSlug: String?

    /// How many seasons a show has, or episodes a season.
    public var childCount: Int?
    /// How many episodes a show or season has.
    public var leafCount: Int?
    /// How many episodes have been watched, by whoever asks.
    public var viewedLeafCount: Int?
    /// How often it has been watched to its end, by whoever asks; absent for never.
    public var viewCount: Int?
    /// How often it has been skipped, by whoever asks; music as a rule.
    public var skipCount: Int?
    /// Where it was stopped, in milliseconds.
    public var viewOffset: Int?
    /// When it was last watched, by whoever asks; absent for never.
    public var lastViewedAt: Date?
    /// When the library took it in.
    public var addedAt: Date?
    /// When anything about it last changed.
    public var updatedAt: Date?
    /// When its last file went missing; absent while there is one.
    public var deletedAt: Date?

    /// Critics' rating out of ten, of which `ratingImage` says where it comes from.
    public var rating: Double?
    /// Where `rating` comes from and how it is shown, such as `rottentomatoes://image.rating.ripe`.
    public var ratingImage: String?
    /// How many people rated it, where that is known.
    public var ratingCount: Int?
    /// The public's rating out of ten, of which `audienceRatingImage` says where it comes from.
    public var audienceRating: Double?
    /// Where `audienceRating` comes from and how it is shown, such as `themoviedb://image.rating`.
    public var audienceRatingImage: String?
    /// The rating out of ten that whoever asks has given.
    public var userRating: Double?
    /// When whoever asks last rated it.
    public var lastRatedAt: Date?

    /// The library's number; a list may leave it to its head.
    public var librarySectionID: Int?
    /// Where the library is asked for, such as `/library/sections/7`.
    public var librarySectionKey: String?
    /// The library's title.
    public var librarySectionTitle: String?
    /// The background, below the server's address.
    public var art: String?
    /// The poster, or of an episode a still, below the server's address.
    public var thumb: String?
    /// A wide and low picture for the head of a page, below the server's address.
    public var banner: String?
    /// The music, below the server's address; shows only as a rule.
    public var theme: String?
    /// A picture made of those of its children, such as a playlist's.
    public var composite: String?
    /// A large picture for the head of a page, below the server's address.
    public var hero: String?
    /// Where the chapters come from: `media`, `agent` or `mixed`.
    public var chapterSource: String?
    /// Where its trailer or music video is, below the server's address.
    public var primaryExtraKey: String?
    /// True for a show whose seasons are to be passed over, such as a short one.
    public var skipChildren: Bool?
    /// True for an episode whose season is to be passed over.
    public var skipParent: Bool?

    /// Its versions; an item may have several, and each several parts.
    public var media: [Media]
    /// Such as `Science Fiction`, in the library's language; lists hold the first few only.
    public var genres: [Tag]
    /// Where it was made; lists hold the first few only.
    public var countries: [Tag]
    /// Who directed it; lists hold the first few only.
    public var directors: [Tag]
    /// Who wrote it; lists hold the first few only.
    public var writers: [Tag]
    /// Who produced it; single items only.
    public var producers: [Tag]
    /// Who plays in it, with the character's name; lists hold the first few only.
    public var roles: [Tag]
    /// The collections it is in, by title; lists may leave them out.
    public var collections: [Tag]
    /// What its owner files it under; lists may leave them out.
    public var labels: [Tag]
    /// Styles of music.
    public var styles: [Tag]
    /// Moods of music.
    public var moods: [Tag]
    /// Items an agent calls similar, whether the library holds them or not.
    public var similar: [Tag]
    /// What others think of it, by whom they told; single items only.
    public var ratings: [Rating]
    /// Its pictures, with whole addresses or ones below the server's.
    public var images: [Image]
    /// Stretches that can be skipped; single items only, where they were asked for.
    public var markers: [Marker]
    /// Its chapters; single items only, where they were asked for.
    public var chapters: [Chapter]
    /// The fields that the agent leaves alone.
    public var locked: [LockedField]
    /// The folders of a show.
    public var locations: [Location]

    var colors = Boxed<UltraBlurColors>.none
    var rare = Boxed<Details>.none

    /// The colours of a background that fits its picture.
    public var ultraBlurColors: UltraBlurColors? {
        get { colors == .none ? nil : colors.value }
        set { colors = newValue.map { Boxed($0) } ?? .none }
    }

    /// What only some kinds of items have: a collection's mode, a show's own settings, what was asked for with it.
    public var details: Details {
        get { rare.value }
        set { rare = Boxed(newValue) }
    }
}
