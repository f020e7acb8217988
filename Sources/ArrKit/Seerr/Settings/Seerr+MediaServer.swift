extension Seerr {
    /// The Plex, Jellyfin or Emby server: how it is reached, its libraries and its accounts.
    public struct MediaServer<Settings: Setting, Account: Model>: Sendable {
        let path: String
        let api: Transport

        /// How it is reached. Throws `ServiceError`.
        public func get() async throws -> Open<Settings> { try await settings.get() }

        /// Saves how it is reached; the server connects there first.
        ///
        /// Throws `ServiceError`, `.serverFault` where it cannot connect.
        public func update(_ new: Open<Settings>) async throws -> Open<Settings> { try await settings.update(new) }

        /// Saves settings that were made here. Throws as the other does.
        public func update(_ new: Settings) async throws -> Open<Settings> { try await settings.update(new) }

        /// Its accounts, users of this server or not. Throws `ServiceError`.
        public func users() async throws -> [Open<Account>] {
            try await api.call(Request(.get, path + "/users", deadline: .seconds(60)))
        }

        private var settings: Resource<Settings> { Resource(path, on: api, deadline: .seconds(60)) }
        private var shelf: Libraries { Libraries(path: path, api: api) }
    }
}

extension Seerr.MediaServer {
    /// The libraries the server knows of; changes nothing. Throws `ServiceError`.
    public func libraries() async throws -> [Seerr.Library] { try await shelf.all() }

    /// Has exactly these libraries looked through, and no others.
    ///
    /// Throws `ServiceError`: `.invalid` where none is named, `.notFound` where one is not there. Nothing has changed then.
    public func enableLibraries(_ ids: [String]) async throws -> [Seerr.Library] { try await shelf.enable(ids) }

    /// Has no library looked through. Throws `ServiceError`.
    public func disableLibraries() async throws -> [Seerr.Library] { try await shelf.disableAll() }

    /// Reads anew which libraries the media server has. Those that are enabled stay so, and `ids` are added to them.
    ///
    /// Throws `ServiceError`.
    public func syncLibraries(enabling ids: [String] = []) async throws -> [Seerr.Library] {
        try await shelf.sync(enabling: ids)
    }

    /// How far a look through the libraries has come. Throws `ServiceError`.
    public func scan() async throws -> Seerr.Scan { try await shelf.scan() }
    /// Looks through the enabled libraries for what is there. Throws `ServiceError`.
    public func startScan() async throws -> Seerr.Scan { try await shelf.scan("start") }
    /// Ends a look through the libraries. Throws `ServiceError`.
    public func cancelScan() async throws -> Seerr.Scan { try await shelf.scan("cancel") }
}

extension Seerr.MediaServer<Seerr.PlexSettings, Seerr.PlexAccount> {
    /// The servers of the administrator's account, each with the ways that lead to it. Throws `ServiceError`.
    public func servers() async throws -> [Open<Seerr.PlexDevice>] {
        try await api.call(Request(.get, path + "/devices/servers", deadline: .seconds(60)))
    }
}
