extension Item {
    /// What only some kinds of items have, or only some servers tell.
    public struct Details: Hashable, Sendable, Blank {
        /// True for a collection or playlist that a query fills.
        public var smart: Bool?
        /// A smart list's query, as `server://…/library/sections/1/all?…` with its own query percent-encoded.
        public var content: String?
        /// How a collection is shown: -1 as the library has it, 0 hidden, 1 instead of its items, 2 beside them.
        public var collectionMode: Int?
        /// How a collection is sorted: 0 by release, 1 by title, 2 by hand.
        public var collectionSort: Int?
        /// Whether a collection is among the managed hubs.
        public var collectionPublished: Bool?
        /// Whose watching a smart collection's filters go by: 0 the owner's, 1 that of whoever looks.
        public var collectionFilterBasedOnUser: Int?
        /// The year of a collection's oldest item.
        public var minYear: Int?
        /// The year of a collection's newest item.
        public var maxYear: Int?

        /// Where an item of a list or of a remote server comes from, such as `server://…`.
        public var sourceURI: String?
        /// The same, of a shared or remote library's item.
        public var source: String?
        /// Whether those it is shared with may take copies along.
        public var allowSync: Bool?

        /// A show's number of seasons, empty ones included.
        public var seasonCount: Int?
        /// The season's show in addresses of Plex's own site.
        public var parentSlug: String?
        /// What the show or album it belongs to is.
        public var parentType: ItemType?
        /// What the show or artist it belongs to is, of an episode or track.
        public var grandparentType: ItemType?
        /// The background of the show or album it belongs to.
        public var parentArt: String?
        /// A large picture of the show or album it belongs to, below the server's address.
        public var parentHero: String?
        /// A large picture of the show or artist it belongs to, below the server's address.
        public var grandparentHero: String?
        /// Such as 16:9, of a clip's picture.
        public var thumbAspectRatio: String?
        /// What an extra is: 1 a trailer, 2 deleted, 3 an interview, 4 a music video, 5 behind the scenes, 10 a featurette.
        public var extraType: Int?
        /// True for a clip that has nothing to show beside itself.
        public var skipDetails: Bool?
        /// A few characters that make a blurred background, where asked for.
        public var artBlurHash: String?
        /// A few characters that make a blurred poster, where asked for.
        public var thumbBlurHash: String?
        /// Where more about it can be waited for, after `asyncAugmentMetadata`.
        public var augmentationKey: String?

        /// How far apart two tracks sound, from 0 for the same to 1.
        public var distance: Double?
        /// The version of the analysis of its sound; absent where there was none.
        public var musicAnalysisVersion: Int?
        /// The version of the analysis of its loudness; absent where there was none.
        public var loudnessAnalysisVersion: Int?
        /// What the time of a photograph goes by, such as `epoch,local`.
        public var createdAtAccuracy: String?
        /// The time zone a photograph was taken in, in minutes from Greenwich.
        public var createdAtTZOffset: Int?

        /// Why a hub or a search shows it, such as `actor`.
        public var reason: String?
        /// The number of what `reason` names.
        public var reasonID: Int?
        /// What `reason` names, in words.
        public var reasonTitle: String?
        /// How well it fits a search, from 0 to 1.
        public var score: Double?
        /// What a directory asks a person for, such as `Search Movies`.
        public var prompt: String?
        /// True for a directory that searches.
        public var search: Bool?
        /// True for a directory beside the main ones.
        public var secondary: Bool?

        /// How this show, season or artist is set apart from its library's settings.
        public var settings = ItemSettings()
        /// What belongs to it, where it was asked for with it: trailers, the next episode and so on.
        public var contents = ItemContents()
        /// Who first aired it, all of them.
        public var networks: [Tag] = []
        /// Who made it, all of them.
        public var studios: [Tag] = []
        /// What an album was issued on, such as `CD`.
        public var formats: [Tag] = []
        /// What an album is beside a format, such as `Live`.
        public var subformats: [Tag] = []
        /// What a machine saw on a photograph, with its confidence.
        public var autotags: [Tag] = []
        /// What people filed a photograph under.
        public var tags: [Tag] = []
        /// What critics wrote, where it was asked for.
        public var reviews: [Review] = []
        /// What Common Sense Media says to parents; only where the server asked for it.
        public var commonSenseMedia: CommonSenseMedia?
        /// What it can be filtered by; of a library's own entry only.
        public var filters: [LibraryFilter] = []
        /// What it can be sorted by; of a library's own entry only.
        public var sorts: [LibrarySort] = []

        /// Nothing of it.
        public init() {}
    }
}

/// How a show, season, artist or film is set apart from its library; -1 and empty words leave it to the library.
public struct ItemSettings: Hashable, Sendable, Blank {
    /// How episodes are sorted: 0 the oldest first, 1 the newest first.
    public var episodeSort: Int?
    /// Whether seasons are shown: 0 shown, 1 hidden, 2 hidden where there is one only.
    public var flattenSeasons: Int?
    /// Whose order of the episodes it goes by, such as `tmdbAiring` or `aired`.
    public var showOrdering: String?
    /// How many unwatched episodes are kept; 0 for all, a negative number for those of the last days.
    public var autoDeletionItemPolicyUnwatchedLibrary: Int?
    /// After how many days watched episodes are deleted; 0 for never, 100 for the next refresh.
    public var autoDeletionItemPolicyWatchedLibrary: Int?
    /// Whether credits are looked for: 0 not, otherwise as the library has it.
    public var enableCreditsMarkerGeneration: Int?
    /// The language it is looked up in, such as `de-DE`.
    public var languageOverride: String?
    /// Whether its title is the original one: 0 no, 1 yes.
    public var useOriginalTitle: Int?
    /// The language of the sound that is taken first.
    public var audioLanguage: String?
    /// The language of the subtitles that are taken first.
    public var subtitleLanguage: String?
    /// When subtitles are shown: 0 as chosen by hand, 1 with foreign sound, 2 always.
    public var subtitleMode: Int?
    /// How an artist's albums are sorted: 0 the newest first, 1 the oldest first, 2 by title.
    public var albumSort: Int?

    /// Nothing set.
    public init() {}
}

/// What an item brings along, each where it was asked for.
public struct ItemContents: Hashable, Sendable, Blank {
    /// Trailers, deleted scenes and the like.
    public var extras: [Item] = []
    /// What comes next, of a show or season.
    public var onDeck: [Item] = []
    /// A show's seasons, or a season's episodes.
    public var children: [Item] = []
    /// An artist's most played tracks.
    public var popularLeaves: [Item] = []
    /// An artist's stations.
    public var stations: [Item] = []
    /// Rows of others like it.
    public var related: [Hub] = []

    /// Nothing brought along.
    public init() {}
}
