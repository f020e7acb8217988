/// A folder below which Lidarr keeps its artists, and what those that are found in it get.
public struct MusicFolder: Editable {
    /// Zero until it is stored.
    public var id: ID<MusicFolder>
    /// As its owner calls it.
    public var name: String
    /// As the application sees it, such as `/music` in its container; stored with a slash at its end.
    public var path: String
    /// Which of their albums are in the library.
    public var defaultMetadataProfileId: ID<MetadataProfile>
    /// Which qualities are taken.
    public var defaultQualityProfileId: ID<QualityProfile>
    /// Which of their albums are monitored.
    public var defaultMonitorOption: Artist.Monitoring?
    /// Which of their albums that appear later are monitored.
    public var defaultNewItemMonitorOption: Artist.NewAlbums?
    /// They tie them to indexers, delay profiles and the like.
    public var defaultTags: [ID<Tag>]
    /// The application can read and write it; absent until the server has looked.
    public var accessible: Bool?
    /// In bytes.
    public var freeSpace: Int64?
    /// In bytes.
    public var totalSpace: Int64?

    /// The folder must exist, as the application sees it; what is found in it is monitored as a whole.
    public init(
        _ path: String, name: String, qualityProfile: ID<QualityProfile>, metadataProfile: ID<MetadataProfile>,
        monitor: Artist.Monitoring = .all, newAlbums: Artist.NewAlbums = .all, tags: [ID<Tag>] = []
    ) {
        (id, self.path, self.name) = (0, path, name)
        (defaultQualityProfileId, defaultMetadataProfileId) = (qualityProfile, metadataProfile)
        (defaultMonitorOption, defaultNewItemMonitorOption, defaultTags) = (monitor, newAlbums, tags)
    }
}

extension Lidarr {
    /// The folders below which it keeps its artists; listing them reads disks and may take a minute.
    public var rootFolders: Resource<MusicFolder> { Resource("rootfolder", on: server.api, deadline: .seconds(120)) }
}
