extension QBittorrent {
    /// Search by its plugins, which are programs of its machine.
    public struct Search: Sendable {
        let actions: Actions

        /// Starts a search and returns its number. Throws `ServiceError`, `.conflict` where too many run.
        ///
        /// - Parameters:
        ///   - pattern: What is looked for.
        ///   - category: One of the plugins' own, such as `movies`.
        ///   - plugins: Those that search; all that are switched on unless told otherwise.
        public func start(
            _ pattern: String, category: String = "all", plugins: [String] = ["enabled"]
        ) async throws -> Int {
            let query: Query = [
                "pattern": pattern, "category": category, "plugins": plugins.joined(separator: "|"),
            ]
            return try await actions.act("start", query, rehearsed: ["id": 0], as: Started.self).id
        }
        /// Ends a search; what it found stays. Throws `ServiceError`.
        public func stop(_ id: Int) async throws { try await actions.act("stop", ["id": id]) }
        /// How searches are doing, every one unless told otherwise. Throws `ServiceError`.
        public func status(_ id: Int? = nil) async throws -> [Status] { try await actions.list("status", ["id": id]) }
        /// What a search found so far. Throws `ServiceError`.
        public func results(_ id: Int, limit: Int? = nil, offset: Int? = nil) async throws -> Results {
            try await actions.read("results", ["id": id, "limit": limit, "offset": offset])
        }
        /// Forgets a search. Throws `ServiceError`.
        public func delete(_ id: Int) async throws { try await actions.act("delete", ["id": id]) }
        /// Adds what a search found, by way of the plugin that found it; from 5.0 on. Throws `ServiceError`.
        public func download(_ url: Secret, by plugin: String) async throws {
            try await actions.act("downloadTorrent", ["torrentUrl": url.reveal(), "pluginName": plugin])
        }

        /// Every plugin. Throws `ServiceError`.
        public func plugins() async throws -> [Open<Plugin>] { try await actions.list("plugins") }
        /// Installs plugins from addresses or files of its machine. Throws `ServiceError`.
        public func installPlugins(_ sources: [String]) async throws {
            try await actions.act("installPlugin", ["sources": sources.joined(separator: "|")])
        }
        /// Takes plugins away. Throws `ServiceError`.
        public func uninstallPlugins(_ names: [String]) async throws {
            try await actions.act("uninstallPlugin", ["names": names.joined(separator: "|")])
        }
        /// Switches plugins on or off. Throws `ServiceError`.
        public func enablePlugins(_ names: [String], _ isOn: Bool) async throws {
            try await actions.act("enablePlugin", ["names": names.joined(separator: "|"), "enable": isOn])
        }
        /// Looks for newer plugins. Throws `ServiceError`.
        public func updatePlugins() async throws { try await actions.act("updatePlugins") }

        private struct Started: Decodable { let id: Int }

        /// How a search is doing.
        public struct Status: Model {
            /// Its number.
            public var id: Int
            /// `Running` or `Stopped`.
            public var status: String
            /// How much it has found.
            public var total: Int
        }

        /// What a search found.
        public struct Results: Model {
            /// As far as they were asked for.
            public var results: [Result]
            /// `Running` or `Stopped`.
            public var status: String
            /// How much it has found.
            public var total: Int
        }

        /// Something a search found.
        public struct Result: Model {
            /// What it is called.
            public var fileName: String
            /// Where the torrent file or magnet link is, which may hold a person's key.
            public var fileUrl: Secret
            /// In bytes, −1 where that is not known.
            public var fileSize: Int64
            /// How many seed it, −1 where that is not known.
            public var nbSeeders: Int
            /// How many download it, −1 where that is not known.
            public var nbLeechers: Int
            /// The site it was found at.
            public var siteUrl: String
            /// Its page there.
            public var descrLink: String
            /// The plugin that found it, from 5.0 on.
            public var engineName: String?
            /// When it was published, in seconds since 1970, −1 where that is not known; from 5.0 on.
            public var pubDate: Timestamp?
        }

        /// A program that searches.
        public struct Plugin: Model {
            /// What it is asked by.
            public var name: String
            /// As people know it.
            public var fullName: String
            /// It takes part in searches.
            public var enabled: Bool
            /// Its version.
            public var version: String
            /// The site it searches.
            public var url: String
            /// What it can be asked for.
            public var supportedCategories: [Category]

            /// A sort of things a plugin can be asked for.
            public struct Category: Model {
                /// As it is asked for.
                public var id: String
                /// As people know it.
                public var name: String
            }
        }
    }
}
