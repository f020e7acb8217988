// What is sent names series, episodes and so on by number; what is read has them whole.
extension ManualImportItem {
    /// For having it judged anew, as the application whose works are called so takes it.
    func checked(by workName: String) throws -> Document {
        var document = try parts(of: workName)
        document["id"] = id.rawValue == 0 ? nil : Document(id.rawValue)
        if workName == "series" { document["seasonNumber"] = seasonNumber.map(Document.init(_:)) }
        if workName == "artist" { document["name"] = name.map(Document.string) }
        return .object(document)
    }

    /// For having it imported.
    func imported(by workName: String) throws -> Document {
        var document = try parts(of: workName)
        document["folderName"] = folderName.map(Document.string)
        if workName == "series" {
            document["episodeFileId"] = (episodeFileId?.rawValue).map(Document.init(_:))
        } else if workName == "movie" {
            document["movieFileId"] = (movieFileId?.rawValue).map(Document.init(_:))
        }
        return .object(document)
    }

    private func parts(of workName: String) throws -> Members {
        var parts: Members = ["path": .string(path)]
        switch workName {
        case "series":
            parts["seriesId"] = (series?.id ?? seriesId).map { Document($0.rawValue) }
            parts["episodeIds"] = Document(episodes.isEmpty ? episodeIds : episodes.map(\.id))
            parts["releaseType"] = (releaseType?.rawValue).map(Document.string)
        case "movie":
            parts["movieId"] = (movie?.id ?? movieId).map { Document($0.rawValue) }
        default:
            parts["artistId"] = (artist?.id ?? artistId).map { Document($0.rawValue) }
            parts["albumId"] = (album?.id ?? albumId).map { Document($0.rawValue) }
            parts["albumReleaseId"] = albumReleaseId.map(Document.init(_:))
            parts["trackIds"] = Document(tracks.isEmpty ? trackIds : tracks.map(\.id))
            parts["additionalFile"] = additionalFile.map(Document.init(_:))
            parts["replaceExistingFiles"] = replaceExistingFiles.map(Document.init(_:))
            parts["disableReleaseSwitching"] = disableReleaseSwitching.map(Document.init(_:))
        }
        parts["quality"] = try quality.map { try Document(encoding: $0) }
        if workName != "artist" { parts["languages"] = try Document(encoding: languages) }
        parts["releaseGroup"] = releaseGroup.map(Document.string)
        parts["downloadId"] = downloadId.map(Document.string)
        parts["indexerFlags"] = indexerFlags.map(Document.init(_:))
        return parts
    }
}
