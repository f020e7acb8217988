/// Which of an artist's albums are in the library at all.
public struct MetadataProfile: Editable {
    /// Zero until it is stored.
    public var id: ID<MetadataProfile>
    /// As its owner calls it; `None` is Lidarr's own, which takes nothing.
    public var name: String
    /// What an album is before anything else, such as a single.
    public var primaryAlbumTypes: [AlbumType]
    /// What else an album is, such as a compilation.
    public var secondaryAlbumTypes: [AlbumType]
    /// How it came out, such as officially.
    public var releaseStatuses: [ReleaseStatus]

    /// A kind of album, and whether albums of it are taken.
    public struct AlbumType: Model {
        /// Of no use: the servers leave it out.
        public var id: ID<AlbumType>
        /// The kind.
        public var albumType: Named
        /// Whether albums of it are taken.
        public var allowed: Bool
    }

    /// A way to come out, and whether releases of it are taken.
    public struct ReleaseStatus: Model {
        /// Of no use: the servers leave it out.
        public var id: ID<ReleaseStatus>
        /// The way.
        public var releaseStatus: Named
        /// Whether releases of it are taken.
        public var allowed: Bool
    }

    /// One of MusicBrainz's words under Lidarr's own number.
    public struct Named: Model {
        /// Lidarr's own; zero is one of them.
        public var id: Int
        /// Such as `Album`, `Live` or `Official`.
        public var name: String?
    }
}

extension Resource<MetadataProfile> {
    /// One with every kind there is and none allowed, to be filled in and added. Throws `ServiceError`.
    public func template() async throws -> Open<MetadataProfile> { try await read("/schema") }
}
