extension Resource<Album> {
    /// The albums of an artist. Throws `ServiceError`.
    public func all(of artist: ID<Artist>) async throws -> [Open<Album>] { try await list("", ["artistId": artist]) }

    /// The albums with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<Album>]) async throws -> [Open<Album>] {
        ids.isEmpty ? [] : try await list("", ["albumIds": ids])
    }

    /// The album that MusicBrainz lists under that id; `nil` where the library has it not. Throws `ServiceError`.
    public func find(musicBrainz id: String) async throws -> Open<Album>? {
        try await list("", ["foreignAlbumId": id], of: Open<Album>.self).first
    }

    /// Every album of the artist whose album MusicBrainz lists under that id. Throws `ServiceError`.
    public func all(besides musicBrainz: String) async throws -> [Open<Album>] {
        try await list("", ["foreignAlbumId": musicBrainz, "includeAllArtistAlbums": true])
    }

    /// Looks for albums, by title or as `lidarr:` and MusicBrainz's id; what is found can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func lookup(_ term: String) async throws -> [Open<Album>] {
        try await list("/lookup", ["term": term], deadline: .seconds(60))
    }

    /// Has albums looked for, or no longer. Throws `ServiceError`.
    public func monitor(_ ids: [ID<Album>], _ monitored: Bool = true) async throws {
        try await perform(.put, "/monitor", sending: Monitoring(albumIds: ids, monitored: monitored))
    }

    /// Takes an album out of the library: with its files or without, and for good or until its artist is refreshed.
    public func delete(_ id: ID<Album>, deletingFiles: Bool, excluding: Bool = false) async throws {
        try await perform(.delete, "/\(id)", ["deleteFiles": deletingFiles, "addImportListExclusion": excluding])
    }
}

private struct Monitoring: Encodable {
    let albumIds: [ID<Album>]
    let monitored: Bool
}
