extension ComposeNode {
    /// A file's content with its relative paths as they are from the project's folder.
    func moved(from folder: String) -> ComposeNode {
        guard folder != "." else { return self }
        var file = self
        for kind in ["secrets", "configs"] {
            file.mapMembers(of: kind) { $0.moveText("file", folder) }
        }
        file.mapMembers(of: "services") { $0 = $0.movedService(from: folder) }
        return file
    }

    /// A service with its relative paths as they are from the project's folder.
    func movedService(from folder: String) -> ComposeNode {
        guard folder != "." else { return self }
        var service = self
        if let text = service["build"]?.string, let build = service["build"] {
            service["build"] = ComposeNode(text: Self.moved(text, folder), at: build.place)
        } else if var build = service["build"] {
            build.moveText("context", folder)
            service["build"] = build
        }
        for name in ["env_file", "label_file"] {
            guard let files = service[name] else { continue }
            let list = files.asList.list.map { file in
                guard let text = file.string else {
                    var file = file
                    file.moveText("path", folder)
                    return file
                }
                return ComposeNode(text: Self.moved(text, folder), at: file.place)
            }
            service[name] = ComposeNode(.list(list), at: files.place)
        }
        if let volumes = service["volumes"], case .list(let list) = volumes.content {
            service["volumes"] = ComposeNode(.list(list.map { $0.movedMount(folder) }), at: volumes.place)
        }
        return service
    }

    private func movedMount(_ folder: String) -> ComposeNode {
        guard var mount = ComposeFile.Mount(compose: document), mount.kind == .bind, let source = mount.source else {
            return self
        }
        let moved = Self.moved(source, folder)
        guard moved != source else { return self }
        if string == nil {
            var node = self
            node.moveText("source", folder)
            return node
        }
        mount.source = moved
        return mount.short.map { ComposeNode(text: $0, at: place) } ?? self
    }

    private mutating func moveText(_ name: String, _ folder: String) {
        guard let value = self[name], let text = value.string else { return }
        self[name] = ComposeNode(text: Self.moved(text, folder), at: value.place)
    }

    private mutating func mapMembers(of name: String, _ change: (inout ComposeNode) -> Void) {
        guard var section = self[name] else { return }
        for index in section.members.indices { change(&section.members[index].value) }
        self[name] = section
    }

    private static func moved(_ path: String, _ folder: String) -> String {
        if ComposePaths.isFixed(path) || path.isEmpty { return path }
        let joined = ComposePaths.join(folder, path)
        return ComposePaths.isFixed(joined) || joined.hasPrefix(".") ? joined : "./\(joined)"
    }
}
