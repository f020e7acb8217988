/// Files that a person, or a program in their place, says what they are.
///
/// List them, correct what they are taken for, have them checked where that helps, and run the command for them:
/// `try await sonarr.commands.run(sonarr.manualImport.command(items))`.
public struct ManualImport<Service: LibraryService>: Sendable {
    let transport: Transport

    /// What lies in a folder. Files are looked into, which takes its time.
    ///
    /// - Parameters:
    ///   - folder: As the application sees it.
    ///   - work: What all of it belongs to, where that is known.
    ///   - includingExisting: Files too that are in the library already.
    /// Throws `ServiceError`.
    public func candidates(
        in folder: String, of work: ID<Service.Work>? = nil, includingExisting: Bool = false
    ) async throws -> [Open<ManualImportItem>] {
        try await candidates([
            "folder": folder, "\(Service.workName)Id": work, "filterExistingFiles": !includingExisting,
        ])
    }

    /// What a finished download has, by the download client's name for it. Throws `ServiceError`.
    public func candidates(ofDownload id: String) async throws -> [Open<ManualImportItem>] {
        try await candidates(["downloadId": id])
    }

    func candidates(_ query: Query) async throws -> [Open<ManualImportItem>] {
        try await transport.call(Request(.get, "manualimport", query: query, deadline: .seconds(120)))
    }

    /// Has files judged anew after what they are taken for was corrected. Nothing is imported. Throws `ServiceError`.
    public func check(_ items: [Open<ManualImportItem>]) async throws -> [Open<ManualImportItem>] {
        try await transport.call(
            Request(
                .post, "manualimport", sending: try items.map { try $0.value.checked(by: Service.workName) },
                effect: .reads, deadline: .seconds(120)))
    }

    /// The command that imports files as what they are said to be. Throws `EncodingError`.
    ///
    /// - Parameters:
    ///   - items: What was listed or checked, corrected where it was wrong.
    ///   - mode: What becomes of the files where they are.
    public func command(_ items: [Open<ManualImportItem>], mode: ImportMode = .auto) throws -> Command.Body {
        let files = try items.map { try $0.value.imported(by: Service.workName) }
        return Command.Body("ManualImport", ["files": .list(files), "importMode": .string(mode.rawValue)])
    }
}

extension ManualImport where Service.Work == Series {
    /// What lies in a folder and belongs to a season. Throws `ServiceError`.
    public func candidates(
        in folder: String, of series: ID<Series>, season: Int, includingExisting: Bool = false
    ) async throws -> [Open<ManualImportItem>] {
        try await candidates([
            "folder": folder, "seriesId": series, "seasonNumber": season, "filterExistingFiles": !includingExisting,
        ])
    }
}

extension ManualImport where Service.Work == Artist {
    /// What lies in a folder and belongs to an artist, to take the place of the files that are there, or not.
    ///
    /// Throws `ServiceError`.
    public func candidates(
        in folder: String, of artist: ID<Artist>?, replacingExisting: Bool, includingExisting: Bool = false
    ) async throws -> [Open<ManualImportItem>] {
        try await candidates([
            "folder": folder, "artistId": artist, "filterExistingFiles": !includingExisting,
            "replaceExistingFiles": replacingExisting,
        ])
    }
}
