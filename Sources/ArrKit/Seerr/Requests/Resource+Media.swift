extension Seerr {
    /// What the server knows of titles that are there or wished for, by its own numbers.
    public var media: Resource<Media> { Resource("media", on: api) }
}

extension Resource<Seerr.Media> {
    /// Titles, page by page.
    public func list(_ filter: Seerr.Media.Filter? = nil, sort: Seerr.Media.Sort? = nil) -> Seerr.Paged<Seerr.Media> {
        paged(["filter": filter, "sort": sort])
    }

    /// Declares a title to be there or not, whatever the library says. Throws `ServiceError`.
    public func mark(_ id: ID<Seerr.Media>, as mark: Seerr.Media.Mark, is4K: Bool = false) async throws -> Open<
        Seerr.Media
    > {
        try await send(.post, "/\(id)/\(mark)", [:], ["is4k": is4K])
    }

    /// Forgets a title with its requests; the library keeps what it has. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.Media>) async throws { try await perform(.delete, "/\(id)") }

    /// Takes a title out of Radarr or Sonarr **and deletes its files**. Throws `ServiceError`; Overseerr cannot.
    public func deleteFiles(of id: ID<Seerr.Media>, is4K: Bool = false) async throws {
        try await perform(.delete, "/\(id)/file", ["is4k": is4K ? true : nil])
    }

    /// Who watched a title, as Tautulli tells it. Throws `ServiceError`.
    public func watched(_ id: ID<Seerr.Media>) async throws -> Open<Seerr.MediaWatchData> {
        try await read("/\(id)/watch_data", as: Open<Seerr.MediaWatchData>.self)
    }
}
