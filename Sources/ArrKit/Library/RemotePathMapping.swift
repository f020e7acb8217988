/// How a path on a download client's host reads on the app's own.
public struct RemotePathMapping: Editable {
    /// Zero until it is stored.
    public var id: ID<RemotePathMapping>
    /// As the download client's settings spell it, or it is of no use.
    public var host: String
    /// The folder as the download client names it; stored with a separator behind.
    public var remotePath: String
    /// The same folder as the application sees it; it must exist.
    public var localPath: String

    /// What the client on `host` calls `remotePath` is `localPath` here.
    public init(_ host: String, _ remotePath: String, is localPath: String) {
        (id, self.host, self.remotePath, self.localPath) = (0, host, remotePath, localPath)
    }
}

extension LibraryService {
    /// How paths on the download clients' hosts read on its own.
    public var remotePathMappings: Resource<RemotePathMapping> { Resource("remotepathmapping", on: server.api) }
}

extension Resource<RemotePathMapping> {
    /// The mappings of one download client's host. Throws `ServiceError`.
    public func all(host: String) async throws -> [Open<RemotePathMapping>] {
        try await all().filter { $0.host == host }
    }
}
