/// Somewhere media come from: the server's own libraries, its tuners, or a service on the Internet.
public struct MediaProvider: Model {
    /// The number by which it is removed; absent for the libraries.
    public var id: Int?
    /// Such as `com.plexapp.plugins.library`.
    public var identifier: String
    /// As people call it.
    public var title: String?
    /// What it holds, such as `video` and `audio`.
    public var types: CommaList?
    /// How it is played: `stream`, `download` or `livetv`.
    public var protocols: CommaList?
    /// What can be done with it.
    public var features: [Feature]

    /// Something that can be done with a provider, and where.
    public struct Feature: Model {
        /// What, such as `search`, `playlist` or `content`.
        public var type: String
        /// Where, below the server's address.
        public var key: String?
        /// The libraries or pages it consists of.
        public var directories: [Directory]

        private enum CodingKeys: String, CodingKey {
            case type, key
            case directories = "Directory"
        }
    }

    /// A library or page of a provider.
    public struct Directory: Model {
        /// The library's number, or `hubs` and the like.
        public var id: String?
        /// Where it is asked for, below the server's address.
        public var key: String?
        /// Where its start page is asked for.
        public var hubKey: String?
        /// As people call it.
        public var title: String?
        /// What it holds.
        public var type: String?
        /// Who looks things up for it.
        public var agent: String?
        /// In which language.
        public var language: String?
        /// It is being scanned right now.
        public var refreshing: Bool?
        /// The same for the life of the library.
        public var uuid: String?
        /// The views it offers.
        public var pivots: [Pivot]

        private enum CodingKeys: String, CodingKey {
            case id, key, hubKey, title, type, agent, language, refreshing, uuid
            case pivots = "Pivot"
        }
    }

    /// One way to look at a library.
    public struct Pivot: Model {
        /// Such as `library` or `recommended`.
        public var id: String?
        /// Where it is asked for.
        public var key: String?
        /// What comes there: `hub`, `list` or `view`.
        public var type: String?
        /// As people call it.
        public var title: String?
        /// What it is for, such as `content.library`.
        public var context: String?
        /// The name of its symbol.
        public var symbol: String?
    }

    private enum CodingKeys: String, CodingKey {
        case id, identifier, title, types, protocols
        case features = "Feature"
    }
}

extension MediaProvider: PlexElement {
    static let names = ["MediaProvider"]
}

/// Where a server's media come from.
public struct MediaProviders: Sendable {
    let transport: Transport

    /// All of them; the libraries are the first as a rule. Throws `ServiceError`.
    public func all() async throws -> [MediaProvider] { try await transport.list(Request(.get, "media/providers")) }

    /// Adds one by its address. Throws `ServiceError`, `.invalid` for one that does not answer as a provider.
    public func add(url: String) async throws {
        try await transport.perform(Request(.post, "media/providers", query: ["url": url], deadline: .seconds(60)))
    }

    /// Removes one by its number. Throws `ServiceError`.
    public func remove(_ id: Int) async throws {
        try await transport.perform(Request(.delete, "media/providers/\(id)"))
    }

    /// Asks all of them what they offer. Throws `ServiceError`.
    public func refresh() async throws {
        try await transport.perform(Request(.post, "media/providers/refresh", deadline: .seconds(60)))
    }
}

extension Plex {
    /// Where the server's media come from.
    public var mediaProviders: MediaProviders { MediaProviders(transport: transport) }
}
