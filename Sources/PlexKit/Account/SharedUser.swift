public import FoundationEssentials

/// Someone a server is shared with: a friend, or someone of the same home.
public struct SharedUser: Model {
    /// Their account's number.
    public var id: Int
    /// As others see them.
    public var title: String?
    /// As they sign in; empty for a managed user.
    public var username: String?
    /// Where mail goes; empty for a managed user.
    public var email: String?
    /// A picture's address.
    public var thumb: String?
    /// The list of what they recommend; empty for none.
    public var recommendationsPlaylistId: String?
    /// Switching to them takes a PIN.
    public var protected: Bool?
    /// They are of the same home.
    public var home: Bool?
    /// What they may see is limited.
    public var restricted: Bool?
    /// They may use the tuners.
    public var allowTuners: Bool?
    /// They may take copies along.
    public var allowSync: Bool?
    /// They may send their photos.
    public var allowCameraUpload: Bool?
    /// They may use channels.
    public var allowChannels: Bool?
    /// They may choose subtitles for everyone.
    public var allowSubtitleAdmin: Bool?
    /// What they may see of everything, such as `contentRating=PG`; empty for all of it.
    public var filterAll: String?
    /// What they may see of films.
    public var filterMovies: String?
    /// What they may hear.
    public var filterMusic: String?
    /// What they may see of photographs.
    public var filterPhotos: String?
    /// What they may see of shows.
    public var filterTelevision: String?
    /// What is shared with them, server by server.
    public var servers: [Share]

    /// A server that is shared with someone.
    public struct Share: Model {
        /// The share's own number.
        public var id: Int
        /// The server's number at plex.tv.
        public var serverId: Int?
        /// The server's own identifier.
        public var machineIdentifier: String?
        /// As its owner calls it.
        public var name: String?
        /// When they last used it.
        public var lastSeenAt: Date?
        /// How many libraries.
        public var numLibraries: Int?
        /// All of them, those to come included.
        public var allLibraries: Bool?
        /// It is the asking account's own server.
        public var owned: Bool?
        /// They have not accepted yet.
        public var pending: Bool?
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, username, email, thumb, recommendationsPlaylistId, protected, home, restricted, allowTuners
        case allowSync, allowCameraUpload, allowChannels, allowSubtitleAdmin, filterAll, filterMovies, filterMusic
        case filterPhotos, filterTelevision
        case servers = "Server"
    }
}

extension SharedUser: PlexElement {
    static let names = ["User"]
}

extension PlexAccount {
    /// Everyone whom this account shares with, or who shares with it. Throws `ServiceError`.
    public func sharedUsers() async throws -> [SharedUser] {
        try await tv.main.list(Request(.get, "api/users", deadline: .seconds(30)))
    }
}
