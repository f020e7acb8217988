/// Which qualities are taken, which is good enough, and how custom formats are rated.
public struct QualityProfile: Editable {
    /// Zero until it is stored.
    public var id: ID<QualityProfile>
    /// As its owner calls it.
    public var name: String
    /// Whether a better release replaces a file; if not, `cutoff` has no effect.
    public var upgradeAllowed: Bool
    /// The number of the quality, or of the group of qualities, that is good enough.
    public var cutoff: Int
    /// From worst to best.
    public var items: [Open<Item>]
    /// A release worth less is not taken.
    public var minFormatScore: Int?
    /// Once a file is worth this much, custom formats cause no further upgrade.
    public var cutoffFormatScore: Int?
    /// By how much a release must be worth more to replace a file.
    public var minUpgradeFormatScore: Int?
    /// Must list every custom format there is.
    public var formatItems: [Open<FormatScore>]
    /// Radarr only.
    public var language: Language?

    /// A quality, or a group of qualities that count as equal.
    public struct Item: Model {
        /// A group's number, from 1000; zero for a quality.
        public var id: ID<Item>
        /// The group's name; absent for a single quality.
        public var name: String?
        /// The quality; absent for a group.
        public var quality: Quality?
        /// The qualities of a group; empty for a single one.
        public var items: [Item]
        /// Whether releases of it are taken.
        public var allowed: Bool
    }

    /// What a custom format is worth.
    public struct FormatScore: Model {
        /// The format it rates.
        public var format: ID<CustomFormat>
        /// The format's name, sent along for reading only.
        public var name: String?
        /// Points a release gets for it, which may be negative.
        public var score: Int
    }
}

extension Resource<QualityProfile> {
    /// One with every quality and custom format in it, to be filled in and added. Throws `ServiceError`.
    public func template() async throws -> Open<QualityProfile> { try await read("/schema") }
}
