/// Where Lidarr gets to know music from, and what it writes into the files.
public struct MetadataProviderConfig: Identified {
    /// Always 1.
    public var id: ID<MetadataProviderConfig>
    /// Another server for what MusicBrainz says; empty for Lidarr's own.
    public var metadataSource: String?
    /// Which files' tags are written.
    public var writeAudioTags: TagWriting
    /// Takes all other tags out of the files.
    public var scrubAudioTags: Bool
    /// Puts the cover into the files; older versions do not have it.
    public var embedCoverArt: Bool?

    /// Which files' tags are written.
    public struct TagWriting: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// None.
        public static let no: Self = "no"
        /// Those that are imported from now on.
        public static let newFiles: Self = "newFiles"
        /// Every one, at each import.
        public static let allFiles: Self = "allFiles"
        /// Every one, whenever MusicBrainz says something else.
        public static let sync: Self = "sync"
    }
}

extension Settings<Lidarr> {
    /// Where it gets to know music from, and what it writes into the files.
    public var metadataProvider: Singleton<MetadataProviderConfig> {
        Singleton("config/metadataprovider", on: transport)
    }
}
