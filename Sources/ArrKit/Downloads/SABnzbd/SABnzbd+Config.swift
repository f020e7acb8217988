extension SABnzbd {
    /// Its settings, by section and name; they hold passwords and the keys themselves.
    public struct Config: Sendable {
        let sabnzbd: SABnzbd

        /// All settings, those of a section, or one. Throws `ServiceError`.
        public func get(_ section: String? = nil, _ name: String? = nil) async throws -> Document {
            try await sabnzbd.call("get_config", ["section": section, "keyword": name], as: Answer.self).config
        }
        private struct Answer: Decodable { let config: Document }

        /// Sets one setting of a section, and returns what it is then. Throws `ServiceError`.
        @discardableResult public func set(_ section: String, _ name: String, _ value: String) async throws -> Document
        {
            let form: Query = ["section": section, "keyword": name, "value": value]
            return try await sabnzbd.act("set_config", form, rehearsed: ["config": [:]], as: Answer.self).config
        }

        /// Sets an entry of `servers`, `categories`, `rss` or `sorters`: the members given, and no others.
        ///
        /// Throws `ServiceError`.
        @discardableResult public func set(
            _ section: String, entry name: String, _ members: KeyValuePairs<String, String>
        ) async throws -> Document {
            let form = Query(members.map { Query.Item($0.key, $0.value) })
            let own: Query = ["section": section, "keyword": name, "name": name]
            return try await sabnzbd.act(
                "set_config", own.merging(form), rehearsed: ["config": [:]], as: Answer.self
            ).config
        }

        /// Takes an entry away. Throws `ServiceError`.
        public func delete(_ section: String, entry name: String) async throws {
            try await sabnzbd.act("del_config", ["section": section, "keyword": name])
        }

        /// Sets settings back to what they were at first; from 3.0 on. Throws `ServiceError`.
        public func reset(_ names: [String]) async throws {
            if names.isEmpty { return }
            let form = Query(names.map { Query.Item("keyword", $0) })
            try await sabnzbd.act("set_config_default", form)
        }

        /// Its categories, with the folder of each. Throws `ServiceError`.
        public func categories() async throws -> [Open<Category>] {
            try await get("categories")["categories"].decode(drift: sabnzbd.transport.drift)
        }

        /// Whether a news server can be reached and logged in to, and what it said. Throws `ServiceError`.
        public func test(_ server: NewsServer) async throws -> (isGood: Bool, message: String) {
            let form: Query = [
                "name": "test_server", "host": server.host, "port": server.port, "ssl": server.usesTLS ? 1 : 0,
                "username": server.username, "password": server.password.reveal(), "connections": server.connections,
                "timeout": server.timeout,
            ]
            let answer = try await sabnzbd.call("config", form, as: Document.self, deadline: .seconds(90))
            return (answer["value"]["result"].bool ?? false, answer["value"]["message"].string ?? "")
        }

        /// Makes a new API key, with which this client's own ends. Throws `ServiceError`.
        public func renewAPIKey() async throws -> Secret { try await key("set_apikey", "apikey") }
        /// Makes a new NZB key. Throws `ServiceError`.
        public func renewNZBKey() async throws -> Secret { try await key("set_nzbkey", "nzbkey") }

        private func key(_ name: String, _ member: String) async throws -> Secret {
            let answer: Document = try await sabnzbd.act("config", ["name": name], rehearsed: [:])
            return Secret(answer[member].string ?? "")
        }
    }

    /// Where downloads of one sort are put, and what is done with them.
    public struct Category: Model {
        /// As downloads name it; `*` is the default.
        public var name: String
        /// Its place among them.
        public var order: Int
        /// What is done once a download is there: 0 to 3, as a text; empty for the default.
        public var pp: String
        /// The script that is run then.
        public var script: String
        /// Below the folder for what is complete, unless it is a whole path; empty for that folder.
        public var dir: String
        /// What indexers call it, with commas between.
        public var newzbin: String
        /// Which goes first, as a number.
        public var priority: Priority
    }

    /// A news server to be tested.
    public struct NewsServer: Hashable, Sendable {
        /// Its name or address.
        public var host: String
        /// 563 as a rule, 119 without TLS.
        public var port: Int
        /// It is spoken to by TLS.
        public var usesTLS: Bool
        /// Empty where it wants none.
        public var username: String
        /// Empty where it wants none.
        public var password: Secret
        /// How many at once.
        public var connections = 1
        /// Seconds it may take.
        public var timeout = 30

        /// A server spoken to by TLS, unless told otherwise.
        public init(
            _ host: String, port: Int = 563, usesTLS: Bool = true, username: String = "", password: Secret = ""
        ) {
            (self.host, self.port, self.usesTLS) = (host, port, usesTLS)
            (self.username, self.password) = (username, password)
        }
    }
}
