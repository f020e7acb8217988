extension Resource<Artist> {
    /// The artist that MusicBrainz lists under that id; `nil` where the library has it not. Throws `ServiceError`.
    public func find(musicBrainz id: String) async throws -> Open<Artist>? {
        try await list("", ["mbId": id], of: Open<Artist>.self).first
    }

    /// Looks for artists, by name or as `lidarr:` and MusicBrainz's id; what is found can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func lookup(_ term: String) async throws -> [Open<Artist>] {
        try await list("/lookup", ["term": term], deadline: .seconds(60))
    }

    /// Updates an artist and moves its files to where it now says they are. Throws `ServiceError`.
    public func move(_ artist: Open<Artist>) async throws -> Open<Artist> {
        try await send(.put, "/\(artist.id)", ["moveFiles": true], artist)
    }

    /// Takes an artist out of the library: with its files or without, and for good or until an import list has it again.
    public func delete(_ id: ID<Artist>, deletingFiles: Bool, excluding: Bool = false) async throws {
        try await perform(.delete, "/\(id)", ["deleteFiles": deletingFiles, "addImportListExclusion": excluding])
    }

    /// Says anew which albums of some artists are looked for, and which of those to come. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - ids: The artists.
    ///   - albums: Which of their albums are monitored; with `none` the artists are not either.
    ///   - monitored: Whether the artists are; `nil` leaves each as it is.
    ///   - newAlbums: Which albums that appear later are; `nil` leaves each artist's rule as it is.
    public func monitor(
        _ ids: [ID<Artist>], albums: Artist.Monitoring, monitored: Bool? = nil, newAlbums: Artist.NewAlbums? = nil
    ) async throws {
        let studio = AlbumStudio(
            artist: ids.map { AlbumStudio.Row(id: $0.rawValue, monitored: monitored) },
            monitoringOptions: AlbumStudio.Options(monitor: albums), monitorNewItems: newAlbums)
        try await transport.perform(Request(.post, "albumstudio", sending: studio, deadline: deadline))
    }
}

private struct AlbumStudio: Encodable {
    struct Row: Encodable {
        let id: Int
        let monitored: Bool?
    }
    struct Options: Encodable {
        let monitor: Artist.Monitoring
    }
    let artist: [Row]
    let monitoringOptions: Options
    let monitorNewItems: Artist.NewAlbums?
}
