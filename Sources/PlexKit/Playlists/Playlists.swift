/// The lists that whoever asks has made.
public struct Playlists: Sendable {
    let transport: Transport
    let machineIdentifier: @Sendable () async throws -> String

    /// All of them, or those of one kind. Throws `ServiceError`.
    public func all(_ kind: Playlist.Kind? = nil, smart: Bool? = nil) async throws -> [Playlist] {
        let query: Query = ["playlistType": kind, "smart": smart?.digit]
        let request = Request(.get, "playlists", query: query, deadline: .seconds(60))
        return try await Listing<Playlist>(request: request, transport: transport, pageSize: 500).all()
    }

    /// One of them. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ ratingKey: String) async throws -> Playlist {
        try await transport.first(Request(.get, path(ratingKey)))
    }

    /// What stands in one, in its order.
    public func items(of playlist: Playlist) -> PlexPages<PlaylistItem> {
        let request = Request(.get, path(playlist.ratingKey) + "/items", deadline: .seconds(180))
        return PlexPages(Listing(request: request, transport: transport, pageSize: 500))
    }

    /// Makes a list of chosen items, which must all be of its kind. Throws `ServiceError`.
    public func create(_ title: String, _ kind: Playlist.Kind, of items: [Item]) async throws -> Playlist {
        try await create(title, kind, of: try await uri(items), smart: false)
    }

    /// Makes a list of whatever fits a query, now and later. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - title: As it is to be called.
    ///   - kind: What it holds.
    ///   - library: Where is looked.
    ///   - query: Filters and order as `/library/sections/…/all` takes them, such as `["type": 1, "year>>": 1999]`.
    public func createSmart(
        _ title: String, _ kind: Playlist.Kind, in library: Library, _ query: Query
    ) async throws -> Playlist {
        let search = ContentURI.search(in: library, query, on: try await machineIdentifier())
        return try await create(title, kind, of: search, smart: true)
    }

    /// Makes a list of what a play queue holds. Throws `ServiceError`.
    public func create(_ title: String, from queue: PlayQueue) async throws -> Playlist {
        try await transport.first(
            Request(.post, "playlists", query: ["title": title, "playQueueID": queue.playQueueID, "smart": 0]))
    }

    /// Puts items at the end of a list. Throws `ServiceError`, `.invalid` for a smart one.
    public func add(_ items: [Item], to playlist: Playlist) async throws {
        try await change(playlist, .put, "/items", ["uri": try await uri(items)])
    }

    /// Has a smart list hold what fits another query. Throws `ServiceError`.
    public func setQuery(of playlist: Playlist, in library: Library, _ query: Query) async throws {
        let search = ContentURI.search(in: library, query, on: try await machineIdentifier())
        try await change(playlist, .put, "/items", ["uri": search])
    }

    /// Takes an item out; elsewhere in the list it stays. Throws `ServiceError`, `.invalid` for a smart list.
    public func remove(_ item: PlaylistItem, from playlist: Playlist) async throws {
        try await change(playlist, .delete, "/items/\(try place(item, in: playlist))")
    }

    /// Moves an item behind another one, or to the beginning. Throws `ServiceError`, `.invalid` for a smart list.
    public func move(_ item: PlaylistItem, after other: PlaylistItem? = nil, in playlist: Playlist) async throws {
        let after = try other.map { try place($0, in: playlist) }
        try await change(playlist, .put, "/items/\(try place(item, in: playlist))/move", ["after": after])
    }

    /// Takes everything out. Throws `ServiceError`, `.invalid` for a smart list.
    public func clear(_ playlist: Playlist) async throws { try await change(playlist, .delete, "/items") }

    /// Gives a list another title or another text; what is `nil` stays. Throws `ServiceError`.
    public func edit(_ playlist: Playlist, title: String? = nil, summary: String? = nil) async throws {
        try await change(playlist, .put, "", ["title": title, "summary": summary])
    }

    /// Deletes a list, and none of its items. Throws `ServiceError`.
    public func delete(_ playlist: Playlist) async throws { try await change(playlist, .delete, "") }

    /// Makes lists of `.m3u` files that lie where the server can read them. Music only.
    ///
    /// Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - path: A file or a folder, as the server sees it.
    ///   - library: Whose music it names.
    ///   - replacing: A list made from the same file before is replaced, or else kept beside the new one.
    public func importM3U(_ path: String, into library: Library, replacing: Bool = true) async throws {
        let query: Query = ["sectionID": library.key, "path": path, "force": replacing.digit]
        try await transport.perform(Request(.post, "playlists/upload", query: query, deadline: .seconds(180)))
    }

    private func create(_ title: String, _ kind: Playlist.Kind, of content: ContentURI, smart: Bool) async throws
        -> Playlist
    {
        let query: Query = ["type": kind, "title": title, "smart": smart.digit, "uri": content]
        return try await transport.first(Request(.post, "playlists", query: query, deadline: .seconds(60)))
    }

    private func uri(_ items: [Item]) async throws -> ContentURI {
        .items(items.map(\.ratingKey), on: try await machineIdentifier())
    }

    private func change(
        _ playlist: Playlist, _ method: Request.Method, _ place: String, _ query: Query = [:]
    ) async throws {
        let request = Request(method, path(playlist.ratingKey) + place, query: query, deadline: .seconds(60))
        try await transport.perform(request)
    }

    private func path(_ ratingKey: String) -> String { "playlists/\(PercentEncoding.segment(ratingKey))" }

    private func place(_ item: PlaylistItem, in playlist: Playlist) throws -> Int {
        if let place = item.playlistItemID { return place }
        throw ServiceError(
            .invalid, attempted: "change what stands in the playlist \(playlist.title)",
            advice: "Change the query of a smart playlist instead: its items have no places of their own.")
    }
}

extension Plex {
    /// The lists that whoever asks has made.
    public var playlists: Playlists {
        Playlists(transport: transport) { try await identity().machineIdentifier }
    }
}
