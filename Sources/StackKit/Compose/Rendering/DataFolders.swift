/// Media and downloads of one host, and what containers call them.
struct DataFolders {
    /// What every container calls the data folder.
    static let root = "/data"

    let storage: Config.Storage

    /// What containers call a folder of the host: below `/data` if it is below the data folder, and as the host calls it
    /// where it is elsewhere.
    func inside(_ path: String) -> String {
        guard let rest = FilePath.rest(of: path, under: FilePath.normal(storage.root)) else { return path }
        return FilePath.normal(Self.root + (rest.isEmpty || rest.hasPrefix("/") ? "" : "/") + rest)
    }

    /// The folders of the host that a service is to see, none within another.
    func seen(by service: Service, _ access: CatalogueEntry.DataAccess) -> [String] {
        let libraries = (service.libraries ?? service.source.kind.usualLibraries).compactMap { storage.folder(of: $0) }
        let wanted: [String] =
            switch access {
            case .none: []
            case .everything: [FilePath.normal(storage.root), storage.mediaFolder, storage.downloadsFolder] + libraries
            case .media: [storage.mediaFolder] + libraries
            case .downloads: [storage.downloadsFolder]
            }
        var kept: [String] = []
        for path in wanted where !kept.contains(where: { FilePath.rest(of: path, under: $0) != nil }) {
            kept.removeAll { FilePath.rest(of: $0, under: path) != nil }
            kept.append(path)
        }
        return kept
    }

    /// Whether a folder is one of media or downloads.
    func holds(_ path: String) -> Bool {
        [storage.root, storage.mediaFolder, storage.downloadsFolder].contains {
            FilePath.rest(of: path, under: FilePath.normal($0)) != nil
        }
            || storage.libraries.names.compactMap { storage.folder(of: $0) }.contains {
                FilePath.rest(of: path, under: $0) != nil
            }
    }
}
