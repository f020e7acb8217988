extension Album {
    /// One way an album came out: in some countries, on some medium.
    public struct Release: Model {
        /// Zero until it is stored.
        public var id: ID<Release>
        /// The album it is one of.
        public var albumId: ID<Album>
        /// MusicBrainz's id of the release.
        public var foreignReleaseId: String?
        /// As MusicBrainz spells it, which may differ from the album's.
        public var title: String?
        /// `Official`, `Promotion`, `Bootleg` or `Pseudo-Release`.
        public var status: String?
        /// In milliseconds.
        public var duration: Int
        /// On all discs together.
        public var trackCount: Int
        /// Its discs.
        public var media: [Medium]
        /// How many discs it has.
        public var mediumCount: Int
        /// Tells it from others of the same title.
        public var disambiguation: String?
        /// Where it came out, in English.
        public var country: [String]
        /// Who brought it out.
        public var label: [String]
        /// Its discs in words, such as `2xCD`.
        public var format: String?
        /// Whether this is the one that files are matched to; one of an album's is.
        public var monitored: Bool
    }

    /// A disc, or a side, or a file of a release.
    public struct Medium: Model {
        /// Counted from 1.
        public var mediumNumber: Int
        /// Its own title; often empty.
        public var mediumName: String?
        /// Such as `CD`, `12" Vinyl` or `Digital Media`.
        public var mediumFormat: String?
    }

    /// What an album is before anything else.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A full one.
        public static let album: Self = "Album"
        /// Shorter than an album, longer than a single.
        public static let ep: Self = "EP"
        /// A song or two.
        public static let single: Self = "Single"
        /// Made for radio or television.
        public static let broadcast: Self = "Broadcast"
        /// None of the others.
        public static let other: Self = "Other"
    }

    /// What else an album is. Older versions give an object with its name.
    public struct SecondaryKind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Recorded for this album: what it is where nothing else is said.
        public static let studio: Self = "Studio"
        /// Made of what had come out before.
        public static let compilation: Self = "Compilation"
        /// The music of a film, a show or a game.
        public static let soundtrack: Self = "Soundtrack"
        /// Speech, not music.
        public static let spokenword: Self = "Spokenword"
        /// A talk with the artist.
        public static let interview: Self = "Interview"
        /// A book read aloud.
        public static let audiobook: Self = "Audiobook"
        /// A play to listen to.
        public static let audioDrama: Self = "Audio drama"
        /// Recorded before an audience.
        public static let live: Self = "Live"
        /// Made of changed versions of songs.
        public static let remix: Self = "Remix"
        /// Songs mixed into each other.
        public static let djMix: Self = "DJ-mix"
        /// Given away, or sold on the street.
        public static let mixtape: Self = "Mixtape/Street"
        /// Made to be shown to labels.
        public static let demo: Self = "Demo"

        /// Reads a name, or an object's `name`; throws where there is neither.
        public init(from decoder: any Decoder) throws {
            struct Named: Decodable { let name: String }
            rawValue =
                if let named = try? Named(from: decoder) { named.name } else {
                    try decoder.singleValueContainer().decode(String.self)
                }
        }
    }
}
