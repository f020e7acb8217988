/// The pages of an application's settings; which there are depends on the application.
public struct Settings<Service: ArrService>: Sendable {
    let transport: Transport

    /// Its address, log-in, proxy, updates and backups.
    public var host: Singleton<HostConfig> { Singleton("config/host", on: transport) }
    /// What its web page looks like.
    public var ui: Singleton<UIConfig> { Singleton("config/ui", on: transport) }
    /// How downloads are handled; in Prowlarr there is nothing to it.
    public var downloadClient: Singleton<DownloadClientConfig> { Singleton("config/downloadclient", on: transport) }
}

extension Settings where Service: LibraryService {
    /// Which releases are taken from any indexer, and how often feeds are read.
    public var indexer: Singleton<IndexerConfig> { Singleton("config/indexer", on: transport) }
    /// How files are imported and kept.
    public var mediaManagement: Singleton<MediaManagementConfig> {
        Singleton("config/mediamanagement", on: transport)
    }
    /// What files and folders are called.
    public var naming: Singleton<Service.Naming> { Singleton("config/naming", on: transport) }

    /// What files and folders would be called, such as `singleEpisodeExample`. Throws `ServiceError`.
    public func namingExamples(_ naming: Service.Naming) async throws -> [String: String] {
        let settings = try Document(encoding: naming).members
        let items = settings.map { Query.Item($0.name, $0.value.string ?? $0.value.json()) }
        let answer: Document = try await transport.call(Request(.get, "config/naming/examples", query: Query(items)))
        return Dictionary(answer.members.compactMap { one in one.value.string.map { (one.name, $0) } }) { $1 }
    }
}

extension Settings where Service: VideoService {
    /// What becomes of things that left the import lists.
    public var importList: Singleton<ImportListConfig> { Singleton("config/importlist", on: transport) }
}

extension ArrService {
    /// Its settings, page by page.
    public var config: Settings<Self> { Settings(transport: server.api) }
}
