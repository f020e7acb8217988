/// A folder of a host that the stack's services use.
struct FolderUse: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        case root, media, downloads, library(String), config, transcode
    }

    var role: Role
    /// Absolute.
    var path: String
    /// The key that says so, such as `storage.downloads`.
    var field: String
    var host: String?
}

extension FolderUse {
    /// What the services on one host use.
    static func all(of config: Config, _ services: [Service], on host: String?) -> [FolderUse] {
        guard let first = services.first else { return [] }
        let storage = config.storage(for: first)
        let own = host.flatMap { config.hosts[$0] }
        func use(_ role: Role, _ path: String, _ field: String) -> FolderUse {
            FolderUse(role: role, path: FilePath.normal(path), field: field, host: host)
        }
        let libraries = config.storage.libraries.names.filter { library in
            services.contains { ($0.libraries ?? $0.source.kind.usualLibraries).contains(library) }
        }
        let loads = services.contains {
            $0.source.kind.isDownloader || $0.source.kind.manages != nil || $0.source.kind == .lidarr
        }
        var uses: [FolderUse] = []
        let rootField = own?.root == nil ? "storage.root" : "hosts.\(host ?? "").root"
        if loads || !libraries.isEmpty { uses.append(use(.root, storage.root, rootField)) }
        if !libraries.isEmpty { uses.append(use(.media, storage.mediaFolder, "storage.media")) }
        if loads { uses.append(use(.downloads, storage.downloadsFolder, "storage.downloads")) }
        uses += libraries.map { use(.library($0), storage.folder(of: $0) ?? "", "storage.libraries.\($0)") }
        uses.append(use(.config, storage.config, own?.config == nil ? "storage.config" : "hosts.\(host ?? "").config"))
        if let transcode = storage.transcodeFolder, services.contains(where: { $0.source.kind.transcodes }) {
            uses.append(use(.transcode, transcode, "storage.transcode"))
        }
        return uses
    }
}
