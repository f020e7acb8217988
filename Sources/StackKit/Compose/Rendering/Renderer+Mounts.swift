extension Renderer {
    /// What a container sees of the disk: its own folders, the data, and what the configuration adds. An added folder
    /// takes the place of one at the same path; where an added one is of the data, the rest of the data is left out.
    mutating func mounts(_ place: Placement, in file: inout RenderedHost) -> [ComposeFile.Mount] {
        let (service, entry) = (place.service, place.entry)
        let storage = config.storage(for: service)
        let data = DataFolders(storage: storage)
        let added = additions(place, in: &file)
        var mounts: [ComposeFile.Mount] = []
        for folder in entry.folders {
            let own = storage.configFolder(of: service)
            let path = folder.name.map { "\(own)/\($0)" } ?? own
            mounts.append(.path(path.composeLiteral, at: folder.path))
        }
        if let custom = config.vpn?.file, service.source == gateway?.source {
            mounts.append(.path(custom.composeLiteral, at: Config.VPN.customFile, isReadOnly: true))
        }
        if !added.contains(where: { $0.kind == .bind && data.holds(($0.source ?? "").replacing("$$", with: "$")) }) {
            for path in data.seen(by: service, entry.data) {
                mounts.append(
                    Self.data(path, at: data.inside(path), isReadOnly: entry.data == .media(isReadOnly: true)))
            }
        }
        if let target = entry.transcode, let folder = storage.transcodeFolder {
            mounts.append(.path(folder.composeLiteral, at: target))
        }
        mounts = mounts.filter { mount in !added.contains { $0.target == mount.target } } + added
        for mount in mounts where mount.kind == .bind {
            guard let path = mount.source?.replacing("$$", with: "$"), path.hasPrefix("/") else { continue }
            let folder = RenderedHost.HostFolder(path: path, isData: data.holds(path))
            let isFile = path == config.vpn?.file
            if !isFile, !file.folders.contains(folder) { file.folders.append(folder) }
        }
        return mounts
    }

    /// A folder of media or downloads that is not made where it is missing: Docker would make an empty one in the place
    /// of a share that is not there, and everything would count as deleted.
    private static func data(_ path: String, at target: String, isReadOnly: Bool) -> ComposeFile.Mount {
        var mount = ComposeFile.Mount(
            .bind, source: path.composeLiteral, target: target.composeLiteral, isReadOnly: isReadOnly)
        mount.bind = ComposeFile.Mount.Bind(createsPath: false)
        return mount
    }

    private mutating func additions(_ place: Placement, in file: inout RenderedHost) -> [ComposeFile.Mount] {
        var mounts: [ComposeFile.Mount] = []
        for text in place.service.volumes {
            guard let mount = ComposeFile.Mount(text.composeLiteral) else {
                complain(place, "`\(text)` is no folder as Compose writes them, such as `/srv/scripts:/scripts:ro`")
                continue
            }
            mounts.append(mount)
            if mount.kind == .volume, let name = mount.source { file.compose.volumes[name] = ComposeFile.Volume() }
        }
        return mounts
    }
}
