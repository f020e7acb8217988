extension Seerr {
    /// Which version runs, and whether it wants anything. Needs no key. Throws `ServiceError`.
    public func status() async throws -> Open<Status> {
        try await api.call(Request(.get, "status", deadline: .seconds(5)))
    }

    /// Whether its folder of settings outlives its container. Needs no key. Throws `ServiceError`.
    public func appData() async throws -> Open<AppData> {
        try await api.call(Request(.get, "status/appdata", deadline: .seconds(5)))
    }

    /// Which version runs, and whether it wants anything.
    public struct Status: Model {
        /// Such as `3.1.0`, or `develop-` and a commit between versions.
        public var version: String
        /// The commit it was built from; `local` for one built by hand.
        public var commitTag: String?
        /// There is a newer one.
        public var updateAvailable: Bool?
        /// How many commits the newest is ahead, for builds between versions.
        public var commitsBehind: Int?
        /// Settings were changed that count from the next start.
        public var restartRequired: Bool?
    }

    /// The folder of settings.
    public struct AppData: Model {
        /// True where the folder is a volume that outlives the container.
        public var appData: Bool
        /// As the server sees it.
        public var appDataPath: String
        /// True where the server may write there; Overseerr does not say.
        public var appDataPermissions: Bool?
    }
}
