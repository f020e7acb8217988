extension NZBGet {
    /// The options in its file, and those it runs with.
    public struct Config: Sendable {
        let server: NZBGet

        /// The options it runs with, its defaults included; for the restricted user what concerns security is `***`.
        ///
        /// Throws `ServiceError`.
        public func running() async throws -> [Option] { try await server.list("config") }

        /// The options in its file, to be edited and saved; it runs with them after `system.reload()`.
        ///
        /// Throws `ServiceError`, `.unreadable` where one of them cannot be read: saving the others would delete it.
        public func document() async throws -> ConfigDocument {
            let options: Document = try await server.read("loadconfig")
            guard case .list(let list) = options else { throw unreadable("its options are \(options.kind)") }
            return ConfigDocument(
                try list.enumerated().map { place, option in
                    guard let name = option["Name"].string, let value = option["Value"].string else {
                        throw unreadable("option \(place + 1) has no name or no text")
                    }
                    return Option(name, value)
                })
        }

        /// What there is to set, described: the text of the file NZBGet makes new ones from, then each script's.
        ///
        /// - Parameter fromDisk: Looks for scripts anew. Throws `ServiceError`.
        public func templates(fromDisk: Bool = false) async throws -> [Open<ConfigTemplate>] {
            try await server.list("configtemplates", [Document(fromDisk)])
        }

        private func unreadable(_ message: String) -> ServiceError {
            ServiceError(
                .unreadable, attempted: "NZBGet's loadconfig", messages: [message],
                advice: "Look at its configuration file: not all of it could be read.")
        }
    }

    /// What there is to set in NZBGet itself or in a script.
    public struct ConfigTemplate: Model {
        /// The script's file; empty for NZBGet itself.
        public var name: String
        /// The script's name for people.
        public var displayName: String
        /// It runs after post-processing.
        public var postScript: Bool
        /// It runs when NZB files arrive.
        public var scanScript: Bool
        /// It runs while downloads are in the queue.
        public var queueScript: Bool
        /// It runs at certain times.
        public var schedulerScript: Bool
        /// It looks at what feeds give.
        public var feedScript: Bool
        /// The events it is called for, such as `NZB_ADDED`; empty for all.
        public var queueEvents: String
        /// When it runs, where the settings do not say; empty for never by itself.
        public var taskTime: String
        /// The options with their defaults, and what they are good for as comments.
        public var template: String

        enum CodingKeys: String, PascalKey {
            case name, displayName, postScript, scanScript, queueScript, schedulerScript, feedScript, queueEvents
            case taskTime, template
        }
    }
}
