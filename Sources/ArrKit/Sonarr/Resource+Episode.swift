extension Resource<Episode> {
    /// The episodes of a series, or of one season of it.
    ///
    /// - Parameters:
    ///   - series: The series; with thousands of episodes the answer is long.
    ///   - season: Only this season; 0 for the specials.
    ///   - withFiles: Each comes with its file.
    ///   - withSeries: Each comes with the series.
    ///   - withImages: Each comes with its stills.
    /// Throws `ServiceError`.
    public func all(
        of series: ID<Series>, season: Int? = nil, withFiles: Bool = false, withSeries: Bool = false,
        withImages: Bool = false
    ) async throws -> [Open<Episode>] {
        try await list(
            "",
            [
                "seriesId": series, "seasonNumber": season, "includeEpisodeFile": withFiles ? true : nil,
                "includeSeries": withSeries ? true : nil, "includeImages": withImages ? true : nil,
            ])
    }

    /// The episodes with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<Episode>]) async throws -> [Open<Episode>] {
        ids.isEmpty ? [] : try await list("", ["episodeIds": ids])
    }

    /// The episodes that a file holds. Throws `ServiceError`.
    public func all(in file: ID<EpisodeFile>) async throws -> [Open<Episode>] {
        try await list("", ["episodeFileId": file])
    }

    /// Stores whether an episode is monitored; nothing else of it can be changed. Throws `ServiceError`.
    public func update(_ episode: Open<Episode>) async throws -> Open<Episode> {
        try await send(.put, "/\(episode.id)", [:], episode)
    }

    /// Has episodes looked for, or no longer, and returns them as they are then; a rehearsal returns none.
    ///
    /// Throws `ServiceError`.
    @discardableResult
    public func monitor(
        _ ids: [ID<Episode>], _ monitored: Bool = true, withImages: Bool = false
    ) async throws -> [Open<Episode>] {
        let body: Document = ["episodeIds": Document(ids), "monitored": .bool(monitored)]
        var request = try Request(
            .put, path + "/monitor", ["includeImages": withImages ? true : nil], sending: body, deadline: deadline)
        request.rehearsal = Response(status: 202, body: Body("[]"))
        return try await transport.call(request)
    }
}

extension Resource<EpisodeFile> {
    /// The files of a series. Throws `ServiceError`.
    public func all(of series: ID<Series>) async throws -> [Open<EpisodeFile>] {
        try await list("", ["seriesId": series])
    }
}

extension EpisodeFile: LibraryFile {
    /// What a request calls the numbers of several.
    public static let listName = "episodeFileIds"
}
