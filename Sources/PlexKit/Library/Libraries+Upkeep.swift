extension Place<Library> {
    /// Has a library look for new files, in one folder of its own or in all of them. It answers before it has looked;
    /// only activities and notifications tell when it has.
    ///
    /// Throws `ServiceError`, `.invalid` for a folder outside the library: Plex would say yes and do nothing.
    ///
    /// - Parameters:
    ///   - library: As the server listed it, for its folders are checked against.
    ///   - path: A folder as the server sees it; `nil` for all of the library's.
    ///   - everything: Looks up anew also what has not changed, which takes long.
    public func refresh(_ library: Library, path: String? = nil, everything: Bool = false) async throws {
        if let path, !library.contains(path) {
            let folders = library.locations.map(\.path).joined(separator: ", ")
            throw ServiceError(
                .invalid, attempted: Request(.get, "\(self.path)/\(library.key)/refresh", query: ["path": path]).line,
                advice: "Name a folder as Plex sees it, below one of the library's own: \(folders).")
        }
        try await perform(
            .get, "/\(library.key)/refresh", ["path": path, "force": everything ? 1 : nil], effect: .writes)
    }

    /// Has every library look for new files. Throws `ServiceError`.
    ///
    /// - Parameter everything: Looks up anew also what has not changed, which takes long.
    public func refreshAll(everything: Bool = false) async throws {
        try await perform(.get, "/all/refresh", ["force": everything ? 1 : nil], effect: .writes)
    }

    /// Ends a library's looking for files. Throws `ServiceError`.
    public func cancelRefresh(of library: Library) async throws {
        try await perform(.delete, "/\(library.key)/refresh")
    }

    /// Ends every library's looking for files. Throws `ServiceError`.
    public func cancelRefreshes() async throws { try await perform(.delete, "/all/refresh") }

    /// Forgets the items whose files are gone. A disk that is not there right now makes all of its files gone.
    ///
    /// Throws `ServiceError`.
    public func emptyTrash(of library: Library) async throws { try await perform(.put, "/\(library.key)/emptyTrash") }

    /// Has the files of every item looked into anew. Throws `ServiceError`.
    public func analyze(_ library: Library) async throws { try await perform(.put, "/\(library.key)/analyze") }

    /// Deletes the previews of all its videos, which can be gigabytes. Throws `ServiceError`.
    public func deletePreviews(of library: Library) async throws {
        try await perform(.delete, "/\(library.key)/indexes")
    }

    /// Forgets where intros are. Throws `ServiceError`.
    public func deleteIntros(of library: Library) async throws { try await perform(.delete, "/\(library.key)/intros") }

    /// Deletes the pictures and data of items that are no more, of all libraries, after it has answered.
    ///
    /// Throws `ServiceError`.
    public func cleanBundles() async throws {
        try await place("library", of: Library.self).perform(.put, "/clean/bundles", ["async": 1])
    }

    /// Makes the server's database smaller and quicker, after it has answered. Throws `ServiceError`.
    public func optimize() async throws {
        try await place("library", of: Library.self).perform(.put, "/optimize", ["async": 1])
    }

    /// Forgets what the server keeps to answer sooner. Throws `ServiceError`.
    public func deleteCaches() async throws { try await place("library", of: Library.self).perform(.delete, "/caches") }
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
