public import FoundationEssentials

/// A file the application writes its log into.
public struct LogFile: Identified {
    /// Its place in the list, which changes as files are added.
    public var id: ID<LogFile>
    /// By which it is fetched, such as `sonarr.txt`.
    public var filename: String
    /// When it was last written to.
    public var lastWriteTime: Date
    /// Where it can be read, below the application's address.
    public var contentsUrl: String?
    /// Where a browser downloads it, below the application's address.
    public var downloadUrl: String?
}
