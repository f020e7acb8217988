/// Paths of a project's files.
enum ComposePaths {
    /// The folder a file is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path as it is seen from where its folder's is; one that does not depend on the folder stays as it is.
    static func join(_ folder: String, _ path: String) -> String {
        if isFixed(path) || folder == "." || folder.isEmpty { return path }
        var rest = path[...]
        while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
        if rest == "." || rest.isEmpty { return folder }
        return folder.hasSuffix("/") ? folder + rest : "\(folder)/\(rest)"
    }

    /// Whether a path leads to the same place from anywhere.
    static func isFixed(_ path: String) -> Bool {
        path.hasPrefix("/") || path.hasPrefix("~") || path.contains("://") || path.hasPrefix("git@")
            || path.dropFirst().hasPrefix(":\\") || path.dropFirst().hasPrefix(":/")
    }

    /// A path from `folder` on, as one of the project in `project`.
    static func relative(_ folder: String, to project: String) -> String {
        if folder == project { return "." }
        if project == "." { return folder }
        let prefix = project.hasSuffix("/") ? project : "\(project)/"
        return folder.hasPrefix(prefix) ? String(folder.dropFirst(prefix.count)) : folder
    }
}
