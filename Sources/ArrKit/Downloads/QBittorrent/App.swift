extension QBittorrent {
    /// The program itself.
    public struct App: Sendable {
        let actions: Actions

        /// Such as `v5.1.2`. Throws `ServiceError`.
        public func version() async throws -> String { try await actions.text("version") }
        /// The version of what is spoken here, such as `2.11.4`. Throws `ServiceError`.
        public func webAPIVersion() async throws -> String { try await actions.text("webapiVersion") }
        /// The versions of what it is made of. Throws `ServiceError`.
        public func buildInfo() async throws -> Open<BuildInfo> { try await actions.read("buildInfo") }
        /// When it was started and the like, from 5.2 on. Throws `ServiceError`.
        public func processInfo() async throws -> Document { try await actions.read("processInfo") }
        /// Ends the program. Throws `ServiceError`.
        public func shutDown() async throws { try await actions.act("shutdown") }
        /// Sends an email by the settings in its preferences, from 5.0 on. Throws `ServiceError`.
        public func sendTestEmail() async throws { try await actions.act("sendTestEmail") }

        /// Its settings: those most used by name, every other as `preferences["listen_port"]`. Throws `ServiceError`.
        public func preferences() async throws -> Open<Preferences> { try await actions.read("preferences") }

        /// Sends the settings that were edited, and no others. Throws `ServiceError`.
        public func setPreferences(_ preferences: Open<Preferences>) async throws {
            let edited = try preferences.edited()
            let changes = edited.members.filter { preferences.document?[$0.name] != $0.value }
            if !changes.isEmpty { try await set(.object(Members(changes.map { ($0.name, $0.value) }))) }
        }

        /// Sends settings by their names, such as `["listen_port": 6881]`. Throws `ServiceError`.
        public func set(_ preferences: Document) async throws {
            try await actions.act("setPreferences", ["json": preferences.json()])
        }

        /// Gives the Web UI another password, which the next log-in needs. Throws `ServiceError`.
        public func setPassword(_ password: Secret) async throws {
            try await set(["web_ui_password": .string(password.reveal())])
        }

        /// Where torrents are put unless told otherwise. Throws `ServiceError`.
        public func defaultSavePath() async throws -> String { try await actions.text("defaultSavePath") }
        /// What is in a folder of its machine, from 5.0 on. Throws `ServiceError`, `.notFound` where there is none.
        public func directoryContent(_ path: String, _ kind: DirectoryContent = .all) async throws -> [String] {
            try await actions.list("getDirectoryContent", ["dirPath": path, "mode": kind])
        }
        /// Bytes free on the disk a path is on, `nil` where that is not known; from 5.3 on. Throws `ServiceError`.
        public func freeSpace(at path: String) async throws -> Int64? {
            Int64(try await actions.text("getFreeSpaceAtPath", ["path": path])).flatMap { $0 < 0 ? nil : $0 }
        }

        /// The cookies it sends where it fetches torrent files, from 5.1 on. Throws `ServiceError`.
        public func cookies() async throws -> [Cookie] { try await actions.list("cookies") }
        /// Replaces those cookies, from 5.1 on. Throws `ServiceError`.
        public func setCookies(_ cookies: [Cookie]) async throws {
            try await actions.act("setCookies", ["cookies": try Document(sending: cookies).json()])
        }

        /// Makes a new API key, with which the old one ends; from 5.2 on. Throws `ServiceError`.
        public func rotateAPIKey() async throws -> Secret {
            let answer: Document = try await actions.act("rotateAPIKey", rehearsed: ["apiKey": ""])
            return Secret(answer.string ?? answer.members.lazy.compactMap(\.value.string).first ?? "")
        }
        /// Takes the API key away, so that only log-ins are left; from 5.2 on. Throws `ServiceError`.
        public func deleteAPIKey() async throws { try await actions.act("deleteAPIKey") }

        /// The network interfaces it may be bound to. Throws `ServiceError`.
        public func networkInterfaces() async throws -> [NetworkInterface] {
            try await actions.list("networkInterfaceList")
        }
        /// The addresses of one of them; of all where `interface` is empty. Throws `ServiceError`.
        public func addresses(ofInterface interface: String = "") async throws -> [String] {
            try await actions.list("networkInterfaceAddressList", ["iface": interface])
        }
    }

    /// The versions of what qBittorrent is made of.
    public struct BuildInfo: Model {
        /// The library of its program and pages.
        public var qt: String
        /// The library that speaks BitTorrent.
        public var libtorrent: String
        /// A library of that library.
        public var boost: String
        /// The library that encrypts.
        public var openssl: String
        /// The library that compresses.
        public var zlib: String
        /// 32 or 64.
        public var bitness: Int
        /// Such as `linux`, from 5.0 on.
        public var platform: String?
    }

    /// A network interface of its machine.
    public struct NetworkInterface: Model {
        /// As people know it.
        public var name: String
        /// As the preferences name it.
        public var value: String
    }

    /// A cookie it sends where it fetches torrent files.
    public struct Cookie: Model {
        /// Its name.
        public var name: String
        /// What it says; a log-in, as a rule.
        public var value: Secret
        /// Where it is sent.
        public var domain: String
        /// Below which path it is sent.
        public var path: String
        /// When it ends, in seconds since 1970.
        public var expirationDate: Int64

        /// A cookie for one site.
        public init(_ name: String, _ value: Secret, domain: String, path: String = "/", expirationDate: Int64) {
            (self.name, self.value, self.domain, self.path) = (name, value, domain, path)
            self.expirationDate = expirationDate
        }
    }

    /// What of a folder is listed.
    public struct DirectoryContent: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Files and folders.
        public static let all: Self = "all"
        /// Folders alone.
        public static let folders: Self = "dirs"
        /// Files alone.
        public static let files: Self = "files"
    }
}
