/// Which qualities are taken, which is good enough, and how custom formats are rated.
public struct QualityProfile: Editable {
    public var id: ID<QualityProfile>
    public var name: String
    public var upgradeAllowed: Bool
    /// The number of the quality, or of the group of qualities, that is good enough.
    public var cutoff: Int
    /// From worst to best.
    public var items: [Open<Item>]
    public var minFormatScore: Int?
    public var cutoffFormatScore: Int?
    public var minUpgradeFormatScore: Int?
    /// Must list every custom format there is.
    public var formatItems: [Open<FormatScore>]
    /// Radarr only.
    public var language: Language?

    /// A quality, or a group of qualities that count as equal.
    public struct Item: Model {
        /// A group's number, from 1000; zero for a quality.
        public var id: ID<Item>
        public var name: String?
        public var quality: Quality?
        public var items: [Item]
        public var allowed: Bool
    }

    /// What a custom format is worth.
    public struct FormatScore: Model {
        public var format: ID<CustomFormat>
        public var name: String?
        public var score: Int
    }
}
