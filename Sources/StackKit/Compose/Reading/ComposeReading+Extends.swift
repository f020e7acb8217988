extension ComposeReading {
    /// A file with each service that extends another one made whole.
    mutating func extended(_ file: ComposeNode, _ path: String, _ setting: Setting) -> ComposeNode {
        guard var services = file["services"], case .object = services.content else { return file }
        for index in services.members.indices {
            let member = services.members[index]
            guard member.value["extends"] != nil else { continue }
            services.members[index].value = service(member.name, member.value, of: file, path, setting, [])
        }
        var whole = file
        whole["services"] = services
        return whole
    }

    /// A service laid over the one it extends.
    ///
    /// - Parameter trail: The services that led here, so that none extends itself.
    private mutating func service(
        _ name: String, _ node: ComposeNode, of file: ComposeNode, _ path: String, _ setting: Setting,
        _ trail: [String]
    ) -> ComposeNode {
        guard let written = node["extends"], let extends = ComposeFile.Extension(compose: written.document) else {
            return node
        }
        var own = node
        own["extends"] = nil
        let step = "\(path):\(name)"
        guard !trail.contains(step), trail.count < ComposeLoader.depthLimit else {
            note(.extends, "services.\(name).extends: it ends up extending itself", at: written.place)
            return own
        }
        var (baseFile, basePath, baseSetting) = (file, path, setting)
        if let other = extends.file {
            basePath = ComposePaths.join(setting.folder, other)
            baseSetting.folder = ComposePaths.folder(of: basePath)
            let documents = documents(basePath, at: written.place)
            guard let document = documents.first else { return own }
            baseFile = filled(document, setting)
        }
        guard let base = baseFile["services"]?[extends.service] else {
            let known = baseFile["services"]?.members.map(\.name) ?? []
            let hint = extends.service.nearest(of: known).map { "; did you mean `\($0)`?" } ?? ""
            let message = "services.\(name).extends: there is no service `\(extends.service)` in \(basePath)\(hint)"
            note(.extends, message, at: written.place)
            return own
        }
        let whole = service(extends.service, base, of: baseFile, basePath, baseSetting, trail + [step])
        let moved = whole.movedService(from: ComposePaths.relative(baseSetting.folder, to: setting.folder))
        return laid(own, over: moved)
    }
}
