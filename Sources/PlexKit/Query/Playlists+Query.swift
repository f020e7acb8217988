extension Playlists {
    /// Makes a list of whatever fits a query, now and later. Throws `ServiceError`.
    public func create(
        _ title: String, _ kind: Playlist.Kind, whatever query: MediaQuery, in library: Library
    ) async throws -> Playlist {
        try await createSmart(title, kind, in: library, query.query)
    }
}
