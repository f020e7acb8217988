extension Command.Body {
    /// Renames a series' files as the naming settings say.
    public static func renameSeries(_ ids: [ID<Series>]) -> Self {
        Self("RenameSeries", ["seriesIds": Document(ids)])
    }

    /// Renames some files of a series as the naming settings say.
    public static func renameFiles(_ files: [ID<EpisodeFile>], of series: ID<Series>) -> Self {
        Self("RenameFiles", ["seriesId": Document(series.rawValue), "files": Document(files)])
    }

    /// Deletes every file of series from the disk. Needs version 5.
    public static func deleteSeriesFiles(_ ids: [ID<Series>]) -> Self {
        Self("DeleteSeriesFiles", ["seriesIds": Document(ids)])
    }

    /// Moves a series' folder on the disk; both paths are as the application sees them.
    public static func moveSeries(_ id: ID<Series>, from source: String, to destination: String) -> Self {
        Self(
            "MoveSeries",
            [
                "seriesId": Document(id.rawValue), "sourcePath": .string(source),
                "destinationPath": .string(destination),
            ])
    }

    /// Moves series' folders below another root folder.
    ///
    /// - Parameters:
    ///   - sources: Where each series lies now.
    ///   - folder: The root folder they are to lie below.
    public static func moveSeries(_ sources: [(series: ID<Series>, path: String)], toRootFolder folder: String) -> Self
    {
        let series = sources.map {
            ["seriesId": Document($0.series.rawValue), "sourcePath": .string($0.path)] as Document
        }
        return Self("BulkMoveSeries", ["series": .list(series), "destinationRootFolder": .string(folder)])
    }

    /// Imports what lies in a folder, as seen by the application.
    ///
    /// - Parameters:
    ///   - path: The folder, or one file in it.
    ///   - download: The download client's name for it, by which the queue knows it.
    ///   - mode: Whether files are moved or copied; the download decides unless told otherwise.
    public static func downloadedEpisodesScan(
        _ path: String, download: String? = nil, mode: ImportMode? = nil
    ) -> Self {
        Self("DownloadedEpisodesScan", scan(path, download, mode))
    }

    static func scan(_ path: String, _ download: String?, _ mode: ImportMode?) -> Members {
        var parameters: Members = ["path": .string(path)]
        parameters["downloadClientId"] = download.map(Document.string)
        parameters["importMode"] = mode.map { .string($0.rawValue) }
        return parameters
    }
}
