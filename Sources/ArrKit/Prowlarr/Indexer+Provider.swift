extension Indexer {
    /// It is searched.
    public var isEnabled: Bool { enable }
    /// Leaves it stored and unsearched.
    public mutating func disable() { enable = false }

    /// What many indexers get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// Whether they are searched.
        public var enable: Bool?
        /// The sync profile they are handed on with.
        public var appProfileId: Int?
        /// 1 to 50; the lowest goes first.
        public var priority: Int?
        /// With fewer seeders a torrent is not taken.
        public var minimumSeeders: Int?
        /// How often a torrent is given back before it may go.
        public var seedRatio: Double?
        /// How many minutes a torrent is given back before it may go.
        public var seedTime: Int?
        /// The same for the pack of a season or discography.
        public var packSeedTime: Int?
        /// Takes the magnet link where there is one.
        public var preferMagnetUrl: Bool?

        /// Changes nothing until something is set.
        public init() {}
    }
}

extension Application {
    /// Indexers are handed to it.
    public var isEnabled: Bool { syncLevel != .disabled }
    /// Leaves it stored and without Prowlarr's attention.
    public mutating func disable() { syncLevel = .disabled }

    /// What many applications get at once; what is not set stays as it is with each.
    public struct Edit: TagEdit {
        /// Which tags `applyTags` is about; `nil` leaves all as they are.
        public var tags: [ID<Tag>]?
        /// What becomes of `tags`.
        public var applyTags: ApplyTags?
        /// How far Prowlarr goes.
        public var syncLevel: SyncLevel?

        /// Changes nothing until something is set.
        public init() {}
    }
}
