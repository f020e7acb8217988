/// Pictures of artists and albums, as Lidarr keeps them.
public struct MusicCovers: Sendable {
    let transport: Transport

    /// A picture of an artist as it arrives, such as `poster.jpg`, or smaller `poster-500.jpg` and `poster-250.jpg`.
    ///
    /// Throws `ServiceError`.
    public func download(of artist: ID<Artist>, _ name: String) async throws -> Body {
        try await transport.download("mediacover/artist/\(artist)/\(name)", deadline: .seconds(60))
    }

    /// A picture of an album as it arrives, such as `cover.jpg`, or smaller `cover-500.jpg` and `cover-250.jpg`.
    ///
    /// Throws `ServiceError`.
    public func download(of album: ID<Album>, _ name: String) async throws -> Body {
        try await transport.download("mediacover/album/\(album)/\(name)", deadline: .seconds(60))
    }
}

extension Lidarr {
    /// Pictures of artists and albums, as Lidarr keeps them.
    public var covers: MusicCovers { MusicCovers(transport: server.api) }
}
