extension Resource<Episode> {
    /// The episodes of a series, or of one season of it. Throws `ServiceError`.
    public func all(
        of series: ID<Series>, season: Int? = nil, withFiles: Bool = false
    ) async throws -> [Open<Episode>] {
        try await list(
            "", ["seriesId": series, "seasonNumber": season, "includeEpisodeFile": withFiles ? true : nil])
    }

    /// The episodes with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<Episode>]) async throws -> [Open<Episode>] {
        ids.isEmpty ? [] : try await list("", ["episodeIds": ids])
    }

    /// The episodes that a file holds. Throws `ServiceError`.
    public func all(in file: ID<EpisodeFile>) async throws -> [Open<Episode>] {
        try await list("", ["episodeFileId": file])
    }

    /// Has episodes looked for, or no longer. Throws `ServiceError`.
    public func monitor(_ ids: [ID<Episode>], _ monitored: Bool = true) async throws {
        try await perform(.put, "/monitor", sending: Monitoring(episodeIds: ids, monitored: monitored))
    }
}

private struct Monitoring: Encodable {
    let episodeIds: [ID<Episode>]
    let monitored: Bool
}

extension Resource<EpisodeFile> {
    /// The files of a series. Throws `ServiceError`.
    public func all(of series: ID<Series>) async throws -> [Open<EpisodeFile>] {
        try await list("", ["seriesId": series])
    }

    /// The files with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<EpisodeFile>]) async throws -> [Open<EpisodeFile>] {
        ids.isEmpty ? [] : try await list("", ["episodeFileIds": ids])
    }

    /// Replaces what is known of a file by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ file: Open<EpisodeFile>) async throws -> Open<EpisodeFile> {
        try await send(.put, "/\(file.id)", [:], file)
    }

    /// Deletes a file from the disk. Throws `ServiceError`.
    public func delete(_ id: ID<EpisodeFile>) async throws { try await perform(.delete, "/\(id)") }

    /// Deletes files from the disk. Throws `ServiceError`.
    public func delete(_ ids: [ID<EpisodeFile>]) async throws {
        try await perform(.delete, "/bulk", sending: ["episodeFileIds": ids])
    }
}
