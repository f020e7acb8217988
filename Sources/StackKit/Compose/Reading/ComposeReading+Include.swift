extension ComposeReading {
    /// A file together with those it includes.
    mutating func including(_ file: ComposeNode, _ setting: Setting) -> ComposeNode {
        guard let include = file["include"] else { return file }
        var whole = file
        whole["include"] = nil
        for element in include.list {
            guard let entry = ComposeFile.Include(compose: element.document), !entry.paths.isEmpty else { continue }
            let paths = entry.paths.map { ComposePaths.join(setting.folder, $0) }
            guard setting.trail.count < ComposeLoader.depthLimit, !paths.contains(where: setting.trail.contains) else {
                note(.conflict, "include: the file ends up including itself", at: element.place)
                continue
            }
            let missing = paths.filter { documents($0, at: element.place).isEmpty }
            guard missing.isEmpty else { continue }
            let folder =
                entry.projectDirectory.map { ComposePaths.join(setting.folder, $0) }
                ?? ComposePaths.folder(of: paths[0])
            let envFiles = entry.envFiles.isEmpty ? nil : entry.envFiles.map { ComposePaths.join(setting.folder, $0) }
            let inner = Setting(
                folder: folder, variables: variables(envFiles, folder: folder, over: setting.variables),
                trail: setting.trail + paths)
            let model = model(paths, inner)
            add(model.moved(from: ComposePaths.relative(folder, to: setting.folder)), to: &whole)
        }
        return whole
    }

    /// Puts what an included file has beside what is there; nothing may be said twice in two ways.
    private mutating func add(_ included: ComposeNode, to whole: inout ComposeNode) {
        for kind in ["services", "networks", "volumes", "secrets", "configs", "models"] {
            guard let news = included[kind], case .object(let members) = news.content else { continue }
            var section = whole[kind] ?? ComposeNode(.object([]), at: news.place)
            if section.isNull { section = ComposeNode(.object([]), at: section.place) }
            for member in members {
                if let old = section[member.name] {
                    guard old.document != member.value.document else { continue }
                    let message =
                        "\(kind).\(member.name): an included file has it as well, and says something else of it"
                    let place = section.members.first { $0.name == member.name }?.place ?? old.place
                    note(.conflict, message, at: place)
                } else {
                    section.members.append(member)
                }
            }
            whole[kind] = section
        }
    }
}
