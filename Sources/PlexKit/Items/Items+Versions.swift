extension Place<Item> {
    /// What versions can be made for, such as `Optimized for Mobile`. Throws `ServiceError`.
    public func versionTargets() async throws -> [LibraryTag] {
        try await place("library/sections", of: Library.self).tags(.processingTarget)
    }

    /// Has another version of an item made, of a show or season one of each episode, after the answer.
    ///
    /// Throws `ServiceError`, `.notFound` for a server that makes none.
    ///
    /// - Parameters:
    ///   - item: What the version is of.
    ///   - target: One of `versionTargets()`.
    ///   - library: The item's library, as the server listed it.
    ///   - title: Names the version; the item's own title unless told otherwise.
    public func makeVersion(
        of item: Item, for target: LibraryTag, in library: Library, titled title: String? = nil
    ) async throws {
        let waiting: Item = try await transport.first(
            Request(.get, "playlists", query: ["type": ItemType.optimizedVersion.number], deadline: deadline))
        let key = "/library/metadata/\(item.ratingKey)"
        let isFolder = item.type == .show || item.type == .season
        let uri =
            isFolder
            ? "library:///directory/\(PercentEncoding.segment(key + "/children"))"
            : "library://\(library.uuid ?? "")/item/\(PercentEncoding.segment(key))"
        let query: Query = [
            "Item[type]": ItemType.optimizedVersion.number, "Item[title]": title ?? item.title, "Item[target]": "",
            "Item[targetTagID]": target.id, "Item[locationID]": -1, "Item[Location][uri]": uri,
            "Item[Policy][scope]": "all", "Item[Policy][value]": 0, "Item[Policy][unwatched]": 0,
        ]
        let path = "playlists/\(PercentEncoding.segment(waiting.ratingKey))/items"
        try await transport.perform(Request(.put, path, query: query, deadline: deadline))
    }
}
