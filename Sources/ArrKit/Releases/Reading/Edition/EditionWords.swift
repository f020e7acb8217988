/// The words editions are called by.
enum EditionWords {
    struct Role: OptionSet {
        var rawValue: UInt8
        /// Before another edition: `Extended` in `Extended Director's Cut`.
        static let opens = Role(rawValue: 1)
        /// An edition by itself, perhaps with `Cut`, `Edition` or `Version` and an addition behind it.
        static let isEdition = Role(rawValue: 2)
        /// An edition only if `Cut`, `Edition` or `Version` follows: these are everyday words.
        static let wantsEnding = Role(rawValue: 4)
        /// Alone, or behind another edition: `Remastered` in `Special Edition Remastered`.
        static let adds = Role(rawValue: 8)
        /// Alone only.
        static let standsAlone = Role(rawValue: 16)
        /// `Cut`, `Edition`, `Version`.
        static let ends = Role(rawValue: 32)
        /// Whose: an `s` belongs to it, perhaps with an apostrophe.
        static let isPerson = Role(rawValue: 64)
        /// Half of `Fan Edit` and `Open Matte`.
        static let isHalf = Role(rawValue: 128)
    }

    static let roles = Vocabulary<Role>([
        ("recut", .opens), ("extended", [.opens, .isEdition, .adds]), ("ultimate", [.opens, .isEdition]),
        ("theatrical", .isEdition), ("despecialized", .isEdition),
        ("director", [.isEdition, .isPerson]), ("directors", .isEdition),
        ("collector", [.isEdition, .isPerson]), ("collectors", .isEdition),
        ("special", .wantsEnding), ("rouge", .wantsEnding), ("final", .wantsEnding), ("assembly", .wantsEnding),
        ("imperial", .wantsEnding), ("diamond", .wantsEnding), ("signature", .wantsEnding), ("hunter", .wantsEnding),
        ("rekall", .wantsEnding),
        ("uncensored", .adds), ("remastered", .adds), ("unrated", .adds), ("uncut", .adds), ("imax", .adds),
        ("openmatte", .adds), ("fanedit", .adds), ("open", [.adds, .isHalf]), ("fan", [.adds, .isHalf]),
        ("restored", .standsAlone), ("criterion", .standsAlone), ("2in1", .standsAlone), ("3in1", .standsAlone),
        ("4in1", .standsAlone),
        ("cut", .ends), ("edition", .ends), ("version", .ends),
    ])

    /// What a film's own title is never followed by: seen behind an edition, they say that it is one.
    static let release = Vocabulary<Void>(
        """
        bluray blu bdrip brrip bdremux web webrip webdl hdtv dvdrip dvd uhd remux 480p 576p 720p 1080p 2160p x264 x265 h264 \
        h265 hevc avc dts ac3 eac3 proper repack multi dual dubbed german truefrench
        """.split(separator: " ").map { (String($0), ()) })
}
