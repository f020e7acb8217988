/// How downloads are handled. Prowlarr has the number alone.
public struct DownloadClientConfig: Identified {
    /// Always 1.
    public var id: ID<DownloadClientConfig>
    /// Folders the clients are still at work in, joined by `|`.
    public var downloadClientWorkingFolders: String?
    /// Imports what the clients have finished.
    public var enableCompletedDownloadHandling: Bool?
    /// Looks for another release where one failed.
    public var autoRedownloadFailed: Bool?
    /// The same where a person had chosen the release.
    public var autoRedownloadFailedFromInteractiveSearch: Bool?
    /// Minutes between two looks at the clients. Radarr only.
    public var checkForFinishedDownloadInterval: Int?
}
