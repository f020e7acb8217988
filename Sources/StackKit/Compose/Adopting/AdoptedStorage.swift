/// Where the files of a compose file's services are.
struct AdoptedStorage {
    private(set) var storage = Config.Storage()

    typealias Found = (name: String, service: ComposeFile.Service, kind: Source.Kind)

    init(_ services: [Found], _ folder: String) {
        let binds = services.flatMap { found in
            found.service.volumes.filter { $0.kind == .bind }.map { mount in
                (
                    found: found, source: FilePath.normal(ComposePaths.join(folder, mount.source ?? "")),
                    target: mount.target
                )
            }
        }
        readConfig(binds.map { ($0.found, $0.source, $0.target) })
        let data = binds.filter { bind in
            let entry = Catalogue[bind.found.kind]
            return entry?.data != CatalogueEntry.DataAccess.none && entry?.transcode != bind.target
                && entry?.folders.contains { $0.path == bind.target } != true && bind.source.hasPrefix("/")
        }
        let roots = data.compactMap { Self.root($0.source, $0.target) }
        let films = data.filter { $0.found.kind.keepsLibraries && !Self.isDownloads($0.target) }.map(\.source)
        let loads = data.filter { Self.isDownloads($0.target) || $0.found.kind.isDownloader }.map(\.source)
        let known = Self.mostFrequent(roots)
        storage.root = known ?? Self.common(films + loads) ?? storage.root
        // Folders elsewhere are seen under their own path.
        let media = data.filter { $0.found.kind == .plex || $0.found.kind == .bazarr || $0.found.kind == .tdarr }.map(
            \.source)
        if let folder = known == nil ? Self.common(films) : media.first, folder != storage.root {
            storage.media = relative(folder)
        }
        if let folder = known == nil ? Self.common(loads) : loads.first(where: { $0 != storage.root }),
            folder != storage.root
        {
            storage.downloads = relative(folder)
        }
        readTranscode(binds.map { ($0.found, $0.source, $0.target) })
        if known != nil { readLibraries(data.map { ($0.found, $0.source, $0.target) }) }
    }

    /// The libraries of a service that lie outside of the rest, by the names they got.
    static func elsewhere(_ service: ComposeFile.Service, _ kind: Source.Kind, _ storage: Config.Storage) -> [String] {
        storage.libraries.names.filter { name in
            guard let folder = storage.folder(of: name), folder == storage.libraries[name] else { return false }
            return service.volumes.contains { $0.source == folder && $0.target == folder }
        }
    }

    private mutating func readConfig(_ binds: [(Found, source: String, target: String)]) {
        let parents = binds.compactMap { found, source, target -> String? in
            guard let folder = Catalogue[found.kind]?.folders.first(where: { $0.path == target }) else { return nil }
            let tail = "/\(found.name)" + (folder.name.map { "/\($0)" } ?? "")
            return source.hasSuffix(tail) ? String(source.dropLast(tail.count)) : nil
        }
        if let parent = Self.mostFrequent(parents), !parent.isEmpty { storage.config = parent }
    }

    private mutating func readTranscode(_ binds: [(Found, source: String, target: String)]) {
        let folders = binds.compactMap { found, source, target in
            Catalogue[found.kind]?.transcode == target ? source : nil
        }
        storage.transcode = Self.mostFrequent(folders)
    }

    private mutating func readLibraries(_ data: [(Found, source: String, target: String)]) {
        for (found, source, target) in data where found.kind.keepsLibraries && source == target {
            guard ![storage.mediaFolder, storage.downloadsFolder].contains(source) else { continue }
            let name = source.split(separator: "/").last.map(String.init) ?? "library"
            if storage.libraries[name] == nil { storage.libraries[name] = source }
        }
    }

    private func relative(_ path: String) -> String {
        guard let rest = FilePath.rest(of: path, under: storage.root), !rest.isEmpty else { return path }
        return String(rest.drop { $0 == "/" })
    }

    /// What is mounted below `/data` tells where `/data` is.
    private static func root(_ source: String, _ target: String) -> String? {
        guard let rest = FilePath.rest(of: target, under: DataFolders.root) else { return nil }
        guard source.hasSuffix(rest) else { return nil }
        let root = String(source.dropLast(rest.count))
        return root.isEmpty ? nil : root
    }

    private static func isDownloads(_ target: String) -> Bool {
        ["download", "torrent", "usenet"].contains { target.lowercased().contains($0) }
    }

    /// The folder that holds all of these, or is the only one; `nil` where only the root does.
    private static func common(_ paths: [String]) -> String? {
        guard var shared = paths.first?.split(separator: "/") else { return nil }
        let distinct = Set(paths)
        for path in distinct {
            let parts = path.split(separator: "/")
            shared = Array(zip(shared, parts).prefix { $0 == $1 }.map(\.0))
        }
        return shared.isEmpty ? nil : "/" + shared.joined(separator: "/")
    }

    private static func mostFrequent(_ values: [String]) -> String? {
        Dictionary(grouping: values) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }
}
