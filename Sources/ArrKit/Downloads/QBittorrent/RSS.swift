extension QBittorrent {
    /// Feeds, and the rules by which it downloads from them. A path names feeds and folders, `\` between.
    public struct RSS: Sendable {
        let actions: Actions

        /// Folders and feeds as they lie in each other, with their articles if so asked. Throws `ServiceError`.
        public func items(includingArticles: Bool = false) async throws -> Document {
            try await actions.read("items", ["withData": includingArticles])
        }
        /// Makes a folder. Throws `ServiceError`, `.conflict` where there is something of that name.
        public func addFolder(_ path: String) async throws { try await actions.act("addFolder", ["path": path]) }
        /// Adds a feed, named like its address unless told otherwise. Throws `ServiceError`, `.conflict` where it is there.
        public func addFeed(_ url: Secret, path: String = "", refreshInterval: Int? = nil) async throws {
            try await actions.act(
                "addFeed", ["url": url.reveal(), "path": path, "refreshInterval": refreshInterval])
        }
        /// Gives a feed another address, from 4.6 on. Throws `ServiceError`.
        public func setURL(_ url: Secret, ofFeed path: String) async throws {
            try await actions.act("setFeedURL", ["path": path, "url": url.reveal()])
        }
        /// Minutes between two looks at a feed, from 5.2 on. Throws `ServiceError`.
        public func setRefreshInterval(_ minutes: Int, ofFeed path: String) async throws {
            try await actions.act("setFeedRefreshInterval", ["path": path, "refreshInterval": minutes])
        }
        /// Takes a feed or a folder away. Throws `ServiceError`.
        public func remove(_ path: String) async throws { try await actions.act("removeItem", ["path": path]) }
        /// Gives a feed or a folder another path. Throws `ServiceError`.
        public func move(_ path: String, to newPath: String) async throws {
            try await actions.act("moveItem", ["itemPath": path, "destPath": newPath])
        }
        /// Looks at a feed now, or at all in a folder. Throws `ServiceError`.
        public func refresh(_ path: String) async throws { try await actions.act("refreshItem", ["itemPath": path]) }
        /// Marks an article as read, or all of a feed's. Throws `ServiceError`.
        public func markAsRead(_ path: String, article: String? = nil) async throws {
            try await actions.act("markAsRead", ["itemPath": path, "articleId": article])
        }

        /// Every rule, by name. Throws `ServiceError`.
        public func rules() async throws -> [String: Open<Rule>] { try await actions.read("rules") }
        /// Makes a rule, or replaces the one of that name. Throws `ServiceError`.
        public func setRule(_ name: String, _ rule: Open<Rule>) async throws {
            try await actions.act("setRule", ["ruleName": name, "ruleDef": try rule.edited().json()])
        }
        /// Gives a rule another name. Throws `ServiceError`.
        public func renameRule(_ name: String, to newName: String) async throws {
            try await actions.act("renameRule", ["ruleName": name, "newRuleName": newName])
        }
        /// Makes a rule like another one, from 5.3 on. Throws `ServiceError`.
        public func cloneRule(_ name: String, as newName: String) async throws {
            try await actions.act("cloneRule", ["sourceName": name, "cloneName": newName])
        }
        /// Takes a rule away. Throws `ServiceError`.
        public func removeRule(_ name: String) async throws { try await actions.act("removeRule", ["ruleName": name]) }
        /// The titles a rule would take, by feed. Throws `ServiceError`.
        public func articles(matchingRule name: String) async throws -> [String: [String]] {
            try await actions.read("matchingArticles", ["ruleName": name])
        }

        /// What is taken from feeds.
        public struct Rule: Model {
            /// It is applied.
            public var enabled: Bool
            /// What a title must hold.
            public var mustContain: String
            /// What a title must not hold.
            public var mustNotContain: String
            /// Both are regular expressions.
            public var useRegex: Bool
            /// Which episodes, such as `1x01-;`.
            public var episodeFilter: String
            /// An episode that was taken is not taken again.
            public var smartFilter: Bool
            /// The episodes that were taken.
            public var previouslyMatchedEpisodes: [String]
            /// The addresses of its feeds, which may hold a person's key.
            public var affectedFeeds: [Secret]
            /// Days it takes nothing after it took something.
            public var ignoreDays: Int
            /// When it took something last, as a text.
            public var lastMatch: String?
            /// What it takes is added and does not start; `nil` for what the preferences say.
            public var addPaused: Bool?
            /// The category of what it takes.
            public var assignedCategory: String?
            /// Where what it takes is put.
            public var savePath: String?
        }
    }
}
