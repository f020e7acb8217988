/// One reading of a project's files, and what it met on the way.
struct ComposeReading {
    let loader: ComposeLoader
    private(set) var sources: [ComposeSource] = []
    private(set) var problems: [ComposeProblem] = []
    private var merge = ComposeMerge()
    /// Files that were read already, with nothing filled in yet.
    private var files: [String: [ComposeNode]] = [:]
    private var environments: [String: EnvironmentFile] = [:]
    private var noted: Set<Note> = []
    private var failedFiles: Set<String> = []

    init(loader: ComposeLoader) { self.loader = loader }

    /// What tells one problem from another; an anchor repeats a place under other paths.
    private struct Note: Hashable {
        let kind: ComposeProblem.Kind
        let place: ComposePlace
        let variable: String?
    }

    /// The variables at hand while a file is read, and the folder its relative paths start from.
    struct Setting {
        var folder: String
        var variables: [String: String]
        /// The files that led here, so that none leads to itself.
        var trail: [String] = []
    }

    mutating func project(_ paths: [String], envFiles: [String]?) -> ComposeProject {
        let folder = ComposePaths.folder(of: paths.first ?? ".")
        let variables = variables(envFiles, folder: folder, over: loader.environment)
        let setting = Setting(folder: folder, variables: variables)
        let node = withoutMisshapen(model(paths, setting))
        let file = ComposeFile(node.document) ?? ComposeFile()
        for (name, service) in file.services {
            for (index, envFile) in service.envFiles.enumerated() {
                let place = node.place(of: ["services", .name(name), "env_file", .index(index)])
                read(envFile, of: name, setting, place)
            }
        }
        for problem in merge.problems { note(.conflict, problem.message, at: problem.place) }
        return ComposeProject(
            file: file, problems: problems, sources: sources, folder: folder, variables: variables, node: node,
            environments: environments)
    }

    /// Takes out entries that are no objects, so that one of them does not keep the others from being read.
    private mutating func withoutMisshapen(_ file: ComposeNode) -> ComposeNode {
        var file = file
        for kind in ["services", "networks", "volumes", "secrets", "configs", "models"] {
            guard let section = file[kind], !section.isNull else { continue }
            guard case .object(let members) = section.content else {
                note(.shape, "`\(kind)` is an object of names, and this is none", at: section.place)
                file[kind] = nil
                continue
            }
            let mayBeNothing = kind == "networks" || kind == "volumes"
            let kept = members.filter { member in
                if case .object = member.value.content { return true }
                if mayBeNothing, member.value.isNull { return true }
                note(.shape, "\(kind).\(member.name): it is described by an object, and this is none", at: member.place)
                return false
            }
            if kept.count < members.count { file[kind] = ComposeNode(.object(kept), at: section.place) }
        }
        return file
    }

    /// What some files say together, their own `include`s with them.
    mutating func model(_ paths: [String], _ setting: Setting) -> ComposeNode {
        var whole: ComposeNode?
        for path in paths {
            for document in documents(path, at: nil) {
                var document = filled(document, setting)
                document = extended(document, path, setting)
                whole = whole.map { merge.merge($0, with: document) } ?? document
            }
        }
        let place = ComposePlace(0, line: 1, column: 1)
        guard let whole, case .object = whole.content else { return ComposeNode(.object([]), at: place) }
        return including(whole, setting)
    }

    /// A file's documents; none where it cannot be read, which is noted.
    mutating func documents(_ path: String, at place: ComposePlace?) -> [ComposeNode] {
        if let known = files[path] { return known }
        var documents: [ComposeNode] = []
        let index = sources.count
        do {
            let bytes = try loader.read(path)
            sources.append(ComposeSource(name: path, folder: ComposePaths.folder(of: path), bytes))
            documents = try ComposeNode.all(bytes, name: path, source: index)
            for document in documents {
                if case .object = document.content { continue }
                if !document.isNull {
                    note(.shape, "a compose file is an object, and this is none", at: document.place)
                }
            }
        } catch var error as SyntaxError {
            error.excerpt = ComposeSource.withoutKeys(error.excerpt)
            problems.append(
                ComposeProblem(
                    kind: .syntax, error: error, place: ComposePlace(index, line: error.line, column: error.column)))
        } catch {
            if let place {
                note(.file, "\(error)", at: place)
            } else {
                let error = SyntaxError("\(error)", line: 1, column: 1, source: path)
                problems.append(ComposeProblem(kind: .file, error: error))
            }
        }
        files[path] = documents
        return documents
    }

    /// A service laid over one it extends.
    mutating func laid(_ service: ComposeNode, over base: ComposeNode) -> ComposeNode {
        merge.service(base, with: service)
    }

    /// Notes a problem once, however often an anchor or a merge repeats its place.
    mutating func note(
        _ kind: ComposeProblem.Kind, _ message: String, at place: ComposePlace, variable: String? = nil
    ) {
        let error =
            sources.indices.contains(place.source)
            ? sources[place.source].error(message, at: place)
            : SyntaxError(message, line: place.line, column: place.column)
        guard noted.insert(Note(kind: kind, place: place, variable: variable)).inserted else { return }
        problems.append(ComposeProblem(kind: kind, error: error, variable: variable, place: place))
    }

    private mutating func read(
        _ file: ComposeFile.EnvFile, of service: String, _ setting: Setting, _ place: ComposePlace
    ) {
        let path = ComposePaths.join(setting.folder, file.path)
        guard environments[path] == nil, !path.contains("$") else { return }
        do {
            let variables = setting.variables
            environments[path] = try EnvironmentFile(loader.read(path), source: path) { variables[$0] }
        } catch let error as SyntaxError {
            problems.append(ComposeProblem(kind: .syntax, error: error, place: place))
        } catch {
            if file.isRequired, failedFiles.insert(path).inserted {
                note(.file, "the file of variables cannot be read: \(error)", at: place)
            }
        }
    }
}

extension ComposeReading {
    /// The variables of some files, or of a folder's `.env`; those of whoever starts the project go before them.
    mutating func variables(
        _ files: [String]?, folder: String, over outer: [String: String]
    ) -> [String: String] {
        var variables: [String: String] = [:]
        let standard = ComposePaths.join(folder, ".env")
        for path in files ?? [standard] {
            do {
                let known = variables
                let file = try EnvironmentFile(loader.read(path), source: path) { outer[$0] ?? known[$0] }
                for (name, value) in file.variables { variables[name] = value }
            } catch let error as SyntaxError {
                problems.append(ComposeProblem(kind: .syntax, error: error))
            } catch {
                // A folder need not have one.
                guard files != nil else { continue }
                let error = SyntaxError(
                    "the file of variables cannot be read: \(error)", line: 1, column: 1, source: path)
                problems.append(ComposeProblem(kind: .file, error: error))
            }
        }
        return variables.merging(outer) { _, outer in outer }
    }

    /// A document with every text filled in; what cannot be stays as it is.
    mutating func filled(_ node: ComposeNode, _ setting: Setting, _ path: ComposePath = []) -> ComposeNode {
        var node = node
        switch node.content {
        case .scalar(.string(let text)) where text.contains("$"):
            do throws(ComposeTemplate.Failure) {
                let filled = try ComposeTemplate.fill(text) { setting.variables[$0] }
                node.content = .scalar(.string(filled.text))
                node.written = text
                for name in filled.unset {
                    note(
                        .unsetVariable,
                        "\(path.text): the variable `\(name)` is not set, so nothing stands in its place",
                        at: node.place, variable: name)
                }
            } catch {
                switch error {
                case .invalid: note(.template, "\(path.text): \(error)", at: node.place)
                case .missing(let name, _):
                    note(.missingVariable, "\(path.text): \(error)", at: node.place, variable: name)
                }
            }
        case .scalar: break
        case .list(let list):
            var elements: [ComposeNode] = []
            for (index, element) in list.enumerated() {
                elements.append(filled(element, setting, path + [.index(index)]))
            }
            node.content = .list(elements)
        case .object(var members):
            for index in members.indices {
                members[index].value = filled(members[index].value, setting, path + [.name(members[index].name)])
            }
            node.content = .object(members)
        }
        return node
    }
}
