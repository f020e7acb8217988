extension Resource<Series> {
    /// Every series, with its seasons' posters too where they are asked for. Throws `ServiceError`.
    public func all(withSeasonImages: Bool) async throws -> [Open<Series>] {
        try await list("", ["includeSeasonImages": withSeasonImages])
    }

    /// The one with that id, with its seasons' posters too where they are asked for. Throws `ServiceError`.
    public func get(_ id: ID<Series>, withSeasonImages: Bool) async throws -> Open<Series> {
        try await read("/\(id)", ["includeSeasonImages": withSeasonImages])
    }

    /// The series that TheTVDB lists under that number; `nil` where the library has it not. Throws `ServiceError`.
    public func find(tvdb id: Int) async throws -> Open<Series>? {
        try await list("", ["tvdbId": id], of: Open<Series>.self).first
    }

    /// Looks for shows, by title or as `tvdb:77754` or `imdb:tt0053479`; what is found can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func lookup(_ term: String) async throws -> [Open<Series>] { try await list("/lookup", ["term": term]) }

    /// The folder a series would get, without the root folder. Throws `ServiceError`.
    public func folder(of id: ID<Series>) async throws -> String {
        try await read("/\(id)/folder", as: ItemFolder.self).folder
    }

    /// Stores whether a season is monitored, and its episodes with it. Throws `ServiceError`, `.wrongVersion` in version 3.
    public func update(_ season: Open<Season>, of id: ID<Series>) async throws -> Open<Season> {
        try await send(.put, "/\(id)/season", [:], season, as: Open<Season>.self)
    }

    /// Updates a series and moves its files to where it now says they are. Throws `ServiceError`.
    public func move(_ series: Open<Series>) async throws -> Open<Series> {
        try await send(.put, "/\(series.id)", ["moveFiles": true], series)
    }

    /// Takes a series out of the library: with its files or without, and for good or until an import list has it again.
    public func delete(
        _ id: ID<Series>, deletingFiles: Bool, excluding: Bool = false
    ) async throws {
        try await perform(.delete, "/\(id)", ["deleteFiles": deletingFiles, "addImportListExclusion": excluding])
    }
}
