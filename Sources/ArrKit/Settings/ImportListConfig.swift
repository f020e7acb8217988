/// What becomes of things that left the import lists.
public struct ImportListConfig: Identified {
    /// Always 1.
    public var id: ID<ImportListConfig>
    /// What becomes of what is on no list any longer.
    public var listSyncLevel: SyncLevel?
    /// The tag that `keepAndTag` gives. Sonarr only.
    public var listSyncTag: ID<Tag>?

    /// What becomes of what is on no list any longer.
    public struct SyncLevel: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing.
        public static let disabled: Self = "disabled"
        /// It is written to the log.
        public static let logOnly: Self = "logOnly"
        /// It stays and is not monitored.
        public static let keepAndUnmonitor: Self = "keepAndUnmonitor"
        /// It stays and gets a tag. Sonarr.
        public static let keepAndTag: Self = "keepAndTag"
        /// It leaves the library, its files stay. Radarr.
        public static let removeAndKeep: Self = "removeAndKeep"
        /// It leaves the library with its files. Radarr.
        public static let removeAndDelete: Self = "removeAndDelete"
    }
}
