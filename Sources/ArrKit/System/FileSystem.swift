/// Files and folders as an application sees them; in a container that is another view than its host's.
public struct FileSystem<Service: ArrService>: Sendable {
    let transport: Transport

    /// What lies in a folder; without one, the top. Network drives may take a minute.
    ///
    /// - Parameters:
    ///   - path: A folder; a slash is put behind one that has none.
    ///   - includingFiles: Files too, not only folders.
    /// Throws `ServiceError`.
    public func list(_ path: String? = nil, includingFiles: Bool = false) async throws -> FileListing {
        try await transport.call(
            Request(
                .get, "filesystem",
                query: [
                    "path": path, "includeFiles": includingFiles, "allowFoldersWithoutTrailingSlashes": true,
                ], deadline: .seconds(120)))
    }

    /// What is at a path: what is not there is told to be a folder. Throws `ServiceError`.
    public func kind(of path: String) async throws -> FileListing.Kind {
        let answer: Document = try await transport.call(
            Request(.get, "filesystem/type", query: ["path": path], deadline: .seconds(120)))
        return FileListing.Kind(rawValue: answer["type"].string ?? "")
    }
}

extension FileSystem where Service: LibraryService {
    /// Every file below a folder that could be imported. Throws `ServiceError`.
    public func mediaFiles(in path: String) async throws -> [MediaFile] {
        try await transport.call(
            Request(.get, "filesystem/mediafiles", query: ["path": path], deadline: .seconds(120)))
    }
}
