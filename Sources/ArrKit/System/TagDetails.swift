/// A tag and everything that has it, by number.
public struct TagDetails: Identified {
    /// The tag's own number.
    public var id: ID<TagDetails>
    /// In lower case.
    public var label: String
    /// Delay profiles that have it.
    public var delayProfileIds: [ID<DelayProfile>]
    /// Import lists that have it.
    public var importListIds: [ID<ImportListProvider>]
    /// Notifications that have it.
    public var notificationIds: [ID<NotificationProvider>]
    /// Release profiles that have it; Radarr calls them `releaseProfileIds`.
    public var restrictionIds: [ID<ReleaseProfile>]
    /// Release profiles that have it. Radarr only.
    public var releaseProfileIds: [ID<ReleaseProfile>]
    /// Indexers that have it, in Prowlarr its own.
    public var indexerIds: [Int]
    /// Download clients that have it.
    public var downloadClientIds: [ID<DownloadClientProvider>]
    /// Rules that give it.
    public var autoTagIds: [ID<AutoTag>]
    /// Series that have it. Sonarr only.
    public var seriesIds: [ID<Series>]
    /// Movies that have it. Radarr only.
    public var movieIds: [ID<Movie>]
    /// Artists that have it. Lidarr only.
    public var artistIds: [ID<Artist>]
    /// Proxies that have it. Prowlarr only.
    public var indexerProxyIds: [Int]
    /// Applications that have it. Prowlarr only.
    public var applicationIds: [ID<Application>]

    /// Nothing has it, so that it can be deleted.
    public var isUnused: Bool {
        let lists = [
            delayProfileIds.count, importListIds.count, notificationIds.count, restrictionIds.count,
            releaseProfileIds.count, indexerIds.count, downloadClientIds.count, autoTagIds.count, seriesIds.count,
            movieIds.count, artistIds.count, indexerProxyIds.count, applicationIds.count,
        ]
        return lists.allSatisfy { $0 == 0 }
    }
}
