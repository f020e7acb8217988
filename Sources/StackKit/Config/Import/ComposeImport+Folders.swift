extension ComposeImport {
    /// What a folder of a container holds, by its path there.
    private enum Content {
        case config, library(String), media, downloads, data, transcode
    }

    mutating func takeVolumes(of entry: ComposeFile.Service, for service: inout Service, _ path: String) {
        for mount in entry.volumes {
            guard mount.kind == .bind, let source = mount.source else {
                result.omit("\(path).volumes", "\(mount.target) is a volume of the engine's, and not a folder.")
                continue
            }
            if source.hasSuffix("docker.sock") {
                result.omit("\(path).volumes", "No service is given the engine's socket: it would own the machine.")
                continue
            }
            let folder = FilePath.normal(source.hasPrefix("/") ? source : "\(project.folder)/\(source)")
            switch Self.content(of: mount.target, service.source.kind) {
            case .config?: takeConfig(folder, mount.target, service, path)
            case .library(let name)?: note("library \(name)", folder, path)
            case .media?: note("media", folder, path)
            case .downloads?: note("downloads", folder, path)
            case .data?: note("data", folder, path)
            case .transcode?: note("transcode", folder, path)
            case nil:
                service.volumes.append("\(folder):\(mount.target)\(mount.isReadOnly ? ":ro" : "")")
            }
        }
    }

    /// The same folder under two paths of the host would be two libraries.
    private mutating func note(_ what: String, _ folder: String, _ path: String) {
        if let other = folders[what], other != folder {
            result.omit("\(path).volumes", "\(folder) is another folder than \(other), which is the \(what) already.")
        } else {
            folders[what] = folder
        }
    }

    /// Each service's own folder is to be called like the service.
    private mutating func takeConfig(_ folder: String, _ target: String, _ service: Service, _ path: String) {
        let parent = FilePath.parent(of: folder)
        let name = String(folder.dropFirst(parent.count + 1))
        if folders["config"] == nil { folders["config"] = parent }
        if let root = folders["config"], folder != "\(root)/\(service.source.name)" {
            result.omit(
                "\(path).volumes",
                "Its settings are in \(folder); they are looked for in \(root)/\(service.source.name), so move them there"
                    + "\(name == service.source.name ? "" : " (\(target))").")
        }
    }

    private static func content(of target: String, _ kind: Source.Kind) -> Content? {
        switch (FilePath.normal(target), kind) {
        case ("/config", _), ("/app/config", .overseerr), ("/app/config", .seerr), ("/opt/data", .maintainerr),
            ("/data", .nginxProxyManager), ("/gluetun", .gluetun), ("/app/server", .tdarr):
            .config
        case ("/movies", _), ("/data/movies", _), ("/data/media/movies", _): .library("movies")
        case ("/tv", _), ("/shows", _), ("/data/tv", _), ("/data/media/tv", _): .library("tv")
        case ("/music", _), ("/data/music", _), ("/data/media/music", _): .library("music")
        case ("/downloads", _), ("/data/downloads", _), ("/data/torrents", _), ("/data/usenet", _): .downloads
        case ("/media", _), ("/data/media", _): .media
        case ("/data", _): .data
        case ("/transcode", _), ("/temp", .tdarr): .transcode
        default: nil
        }
    }

    /// Puts together what the containers' folders say.
    mutating func takeFolders() {
        let libraries = ["movies", "tv", "music"].compactMap { name in folders["library \(name)"].map { (name, $0) } }
        let data = folders["data"]
        let media =
            folders["media"] ?? data.map { "\($0)/media" }
            ?? (libraries.count > 1
                ? Config.Storage.common(libraries.map(\.1)) : libraries.first.map { FilePath.parent(of: $0.1) })
        let downloads = folders["downloads"] ?? data.map { "\($0)/downloads" }
        var storage = Config.Storage()
        if let media, let downloads {
            storage.take(media: media, downloads: downloads)
        } else if let only = media ?? downloads {
            storage.root = FilePath.parent(of: only)
            storage.media = media.map { Config.Storage.short($0, below: storage.root) } ?? storage.media
            storage.downloads = downloads.map { Config.Storage.short($0, below: storage.root) } ?? storage.downloads
        }
        for (name, path) in libraries { storage.take(library: name, at: path) }
        storage.config = folders["config"] ?? storage.config
        storage.transcode = folders["transcode"]
        result.config.storage = storage
    }
}
