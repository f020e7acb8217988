/// A video file in a library: Sonarr's and Radarr's have the same verbs.
public protocol LibraryFile: Identified {
    /// What a request calls the numbers of several, such as `episodeFileIds`.
    static var listName: String { get }
}

/// What to change about files; what is `nil` stays as it is.
public struct FileEdit: Model {
    /// The languages they are taken to have.
    public var languages: [Language]?
    /// The quality they are taken to have.
    public var quality: ReleaseQuality?
    /// The release's name.
    public var sceneName: String?
    /// Who made the release.
    public var releaseGroup: String?
    /// Such as `Director's Cut`; Radarr only.
    public var edition: String?
    /// One bit each, such as 1 for freeleech; Radarr only.
    public var indexerFlags: Int?

    /// Changes nothing yet.
    public init() {}
}

extension Resource where Item: LibraryFile {
    /// The files with these numbers; one that is gone is left out. Throws `ServiceError`.
    public func all(_ ids: [ID<Item>]) async throws -> [Open<Item>] {
        ids.isEmpty ? [] : try await list("", [Item.listName: ids])
    }

    /// Replaces what is known of a file by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ file: Open<Item>) async throws -> Open<Item> { try await send(.put, "/\(file.id)", [:], file) }

    /// The same for many at once. Throws `ServiceError`.
    @discardableResult
    public func update(_ files: [Open<Item>]) async throws -> [Open<Item>] {
        try await send(.put, "/bulk", [:], files, as: [Open<Item>].self)
    }

    /// Changes what is known of many files and returns them as they are then; a rehearsal returns none.
    ///
    /// Throws `ServiceError`.
    @discardableResult
    public func update(_ ids: [ID<Item>], _ edit: FileEdit) async throws -> [Open<Item>] {
        try await update(ids, edit, at: "/editor", as: Item.listName)
    }

    /// Deletes a file from the disk. Throws `ServiceError`.
    public func delete(_ id: ID<Item>) async throws { try await perform(.delete, "/\(id)") }

    /// Deletes files from the disk. Throws `ServiceError`.
    public func delete(_ ids: [ID<Item>]) async throws {
        try await perform(.delete, "/bulk", sending: [Item.listName: ids])
    }
}
