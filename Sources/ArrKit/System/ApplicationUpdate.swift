public import FoundationEssentials

/// A version of the application, newer or older than the one that runs.
public struct ApplicationUpdate: Model {
    /// Four numbers, such as `4.0.9.2244`.
    public var version: String
    /// Where it comes from, such as `main`.
    public var branch: String?
    /// When it came out.
    public var releaseDate: Date
    /// The name of what would be downloaded.
    public var fileName: String?
    /// Where it would be downloaded from.
    public var url: String?
    /// It is the one that runs.
    public var installed: Bool
    /// When it was installed; absent for one that never was.
    public var installedOn: Date?
    /// It could be installed by the application itself.
    public var installable: Bool
    /// There is none newer.
    public var latest: Bool
    /// What is new in it; absent where nothing is told.
    public var changes: Changes?
    /// The SHA-256 of the download.
    public var hash: String?

    /// What is new in a version, a sentence for each.
    public struct Changes: Model {
        /// What it can do that it could not.
        public var new: [String]
        /// What went wrong and does no longer.
        public var fixed: [String]
    }
}
