extension Plex {
    /// Has a library look for new files, in one folder of its own or in all of them. It answers before it has looked.
    ///
    /// Throws `ServiceError`, `.invalid` for a folder outside the library: Plex would say yes and do nothing.
    ///
    /// - Parameters:
    ///   - library: As the server listed it, for its folders are checked against.
    ///   - path: A folder as the server sees it; `nil` for all of the library's.
    public func refresh(_ library: Library, path: String? = nil) async throws {
        let request = Request(
            .get, "library/sections/\(library.key)/refresh", query: ["path": path], effect: .writes,
            deadline: .seconds(180))
        if let path, !library.contains(path) {
            let folders = library.locations.map(\.path).joined(separator: ", ")
            throw ServiceError(
                .invalid, attempted: request.line,
                advice: "Name a folder as Plex sees it, below one of the library's own: \(folders).")
        }
        try await transport.perform(request)
    }
}

extension Library {
    /// True for a path in one of its folders, as the server sees them.
    public func contains(_ path: String) -> Bool {
        locations.contains { location in
            let folder = location.path.hasSuffix("/") ? location.path.dropLast() : location.path[...]
            let rest = path.dropFirst(folder.count).first
            return path.hasPrefix(folder) && (rest == nil || rest == "/" || rest == "\\")
        }
    }
}
