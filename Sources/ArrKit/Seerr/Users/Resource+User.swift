extension Seerr {
    /// Everyone who may sign in.
    public var users: Resource<User> { Resource("user", on: api) }
}

extension Resource<Seerr.User> {
    /// Everyone, page by page.
    ///
    /// - Parameters:
    ///   - sort: By age unless told otherwise.
    ///   - search: Part of a name or address; Overseerr refuses it.
    ///   - ids: These alone; Overseerr refuses it.
    public func list(
        sort: Seerr.User.Sort? = nil, search: String? = nil, only ids: [ID<Seerr.User>] = []
    ) -> Seerr.Paged<Seerr.User> {
        let some = ids.isEmpty ? nil : ids.map(\.description).joined(separator: ",")
        return paged(["sort": sort, "q": search, "includeIds": some])
    }

    /// Makes a local user; the server sends a password by mail, where it can. Throws `ServiceError`.
    public func add(_ user: Seerr.NewUser) async throws -> Open<Seerr.User> { try await send(.post, "", [:], user) }

    /// Writes a user's name and permissions; everything else about a user has settings of its own.
    ///
    /// Throws `ServiceError`, `.forbidden` for the owner where someone else asks.
    public func update(_ user: Open<Seerr.User>) async throws -> Open<Seerr.User> {
        var body: Document = [:]
        if let name = user.username { body["username"] = Document(name) }
        if let permissions = user.permissions { body["permissions"] = Document(permissions.rawValue) }
        return try await send(.put, "/\(user.id)", [:], body)
    }

    /// Lets some users do exactly this and nothing else. Throws `ServiceError`.
    public func update(
        _ ids: [ID<Seerr.User>], permissions: Seerr.Permissions
    ) async throws -> [Open<Seerr.User>] {
        let body: Document = ["ids": Document(ids), "permissions": Document(permissions.rawValue)]
        return try await send(.put, "", [:], body, as: [Open<Seerr.User>].self)
    }

    /// Deletes a user and all their requests. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.User>) async throws { try await perform(.delete, "/\(id)") }

    /// Makes users of Plex accounts, by their ids in `settings.plex.users()`; returns the new ones.
    ///
    /// Throws `ServiceError`.
    public func importFromPlex(_ accounts: [String]) async throws -> [Open<Seerr.User>] {
        try await send(.post, "/import-from-plex", [:], ["plexIds": accounts], as: [Open<Seerr.User>].self)
    }

    /// Makes users of Jellyfin accounts, by their ids in `settings.jellyfin.users()`; returns the new ones.
    ///
    /// Throws `ServiceError`.
    public func importFromJellyfin(_ accounts: [String]) async throws -> [Open<Seerr.User>] {
        try await send(.post, "/import-from-jellyfin", [:], ["jellyfinUserIds": accounts], as: [Open<Seerr.User>].self)
    }

    /// What a user has requested, the latest first.
    public func requests(of id: ID<Seerr.User>) -> Seerr.Paged<Seerr.MediaRequest> {
        Seerr.Paged("\(path)/\(id)/requests", on: transport)
    }

    /// How much a user may still request. Throws `ServiceError`.
    public func quota(of id: ID<Seerr.User>) async throws -> Seerr.Quota {
        try await read("/\(id)/quota", as: Seerr.Quota.self)
    }

    /// What a user has on the watchlist of their Plex account.
    public func watchlist(of id: ID<Seerr.User>) -> Seerr.Paged<Seerr.WatchlistItem> {
        Seerr.Paged("\(path)/\(id)/watchlist", [:], .numbered, on: transport)
    }

    /// What a user has watched lately, as Tautulli tells it. Throws `ServiceError`.
    public func watched(by id: ID<Seerr.User>) async throws -> Open<Seerr.UserWatchData> {
        try await read("/\(id)/watch_data", as: Open<Seerr.UserWatchData>.self)
    }
}
