extension Resource<Track> {
    /// The tracks of an artist. Throws `ServiceError`.
    public func all(of artist: ID<Artist>) async throws -> [Open<Track>] { try await list("", ["artistId": artist]) }

    /// The tracks of an album's monitored release. Throws `ServiceError`.
    public func all(of album: ID<Album>) async throws -> [Open<Track>] { try await list("", ["albumId": album]) }

    /// The tracks of one of an album's releases, monitored or not. Throws `ServiceError`.
    public func all(of release: ID<Album.Release>) async throws -> [Open<Track>] {
        try await list("", ["albumReleaseId": release])
    }

    /// The tracks with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<Track>]) async throws -> [Open<Track>] {
        ids.isEmpty ? [] : try await list("", ["trackIds": ids])
    }
}

extension Resource<TrackFile> {
    /// The files of an artist. Throws `ServiceError`.
    public func all(of artist: ID<Artist>) async throws -> [Open<TrackFile>] {
        try await list("", ["artistId": artist])
    }

    /// The files of some albums. Throws `ServiceError`.
    public func all(of albums: [ID<Album>]) async throws -> [Open<TrackFile>] {
        albums.isEmpty ? [] : try await list("", ["albumId": albums])
    }

    /// The files with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<TrackFile>]) async throws -> [Open<TrackFile>] {
        ids.isEmpty ? [] : try await list("", ["trackFileIds": ids])
    }

    /// Files below the root folders that were not recognised as any track. Throws `ServiceError`.
    public func unmapped() async throws -> [Open<TrackFile>] { try await list("", ["unmapped": true]) }

    /// Replaces what is known of a file by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ file: Open<TrackFile>) async throws -> Open<TrackFile> {
        try await send(.put, "/\(file.id)", [:], file)
    }

    /// Changes what is known of several files; what is not set stays as it is with each. Throws `ServiceError`.
    public func update(_ ids: [ID<TrackFile>], _ edit: TrackFile.Edit) async throws {
        try await perform(.put, "/editor", sending: edit.list(of: ids))
    }

    /// Deletes a file from the disk. Throws `ServiceError`.
    public func delete(_ id: ID<TrackFile>) async throws { try await perform(.delete, "/\(id)") }

    /// Deletes files from the disk. Throws `ServiceError`.
    public func delete(_ ids: [ID<TrackFile>]) async throws {
        try await perform(.delete, "/bulk", sending: ["trackFileIds": ids])
    }

    /// What writing tags into an artist's files, or an album's of it, would change; a file without changes is left out.
    ///
    /// Throws `ServiceError`.
    public func retaggings(of artist: ID<Artist>, album: ID<Album>? = nil) async throws -> [Retagging] {
        let query: Query = ["artistId": artist, "albumId": album]
        return try await transport.call(Request(.get, "retag", query: query, deadline: deadline))
    }
}

extension TrackFile {
    /// What many files get at once; what is not set stays as it is with each.
    public struct Edit: Model {
        /// The quality they are taken to have.
        public var quality: ReleaseQuality?
        /// The release's name.
        public var sceneName: String?
        /// Who made the release.
        public var releaseGroup: String?

        /// Changes nothing until something is set.
        public init() {}

        func list(of ids: [ID<TrackFile>]) throws -> Document {
            var document = try Document(encoding: self)
            document["trackFileIds"] = Document(ids)
            return document
        }
    }
}
