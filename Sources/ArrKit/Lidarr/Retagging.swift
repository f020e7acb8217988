/// What writing tags into a file would change in it.
public struct Retagging: Identified {
    /// The file's number once more, or none.
    public var id: ID<Retagging>
    /// The artist it is of.
    public var artistId: ID<Artist>
    /// The album it is of.
    public var albumId: ID<Album>
    /// The tracks it holds.
    public var trackNumbers: [Int]
    /// The file.
    public var trackFileId: ID<TrackFile>
    /// As the application sees it.
    public var path: String?
    /// What would change, tag by tag.
    public var changes: [Change]

    /// One tag that would change.
    public struct Change: Model {
        /// The tag, in words.
        public var field: String?
        /// What it says now.
        public var oldValue: String?
        /// What it would say.
        public var newValue: String?
    }
}
