public import FoundationEssentials

/// What an account wants to see, whether any of its servers has it or not.
public struct Watchlist: Sendable {
    let account: PlexAccount

    /// Which of it is listed.
    public enum Part: String, Sendable {
        /// All of it.
        case all
        /// What can be seen somewhere.
        case available
        /// What is out.
        case released
    }

    /// How it is sorted.
    public struct Order: OpenEnum {
        /// A field and `asc` or `desc`, with a colon between them.
        public let rawValue: String
        /// A field and `asc` or `desc`, with a colon between them.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What was put on it last comes first.
        public static let newestFirst: Self = "watchlistedAt:desc"
        /// By title.
        public static let title: Self = "titleSort:asc"
        /// What came out last comes first.
        public static let releasedLast: Self = "originallyAvailableAt:desc"
        /// What critics liked best comes first.
        public static let bestFirst: Self = "rating:desc"
    }

    /// What is on it. The rating keys are Plex's own and mean nothing to a server: compare `guid`.
    ///
    /// - Parameters:
    ///   - part: Which of it.
    ///   - type: Films or shows alone.
    ///   - order: How it is sorted; as plex.tv likes where it is `nil`.
    public func items(_ part: Part = .all, _ type: ItemType? = nil, sortedBy order: Order? = nil) -> PlexPages<Item> {
        let query: Query = [
            "includeCollections": 1, "includeExternalMedia": 1, "includeGuids": 1, "sort": order, "type": type?.number,
        ]
        let request = Request(
            .get, "library/sections/watchlist/\(part.rawValue)", query: query, deadline: .seconds(60))
        return PlexPages(Listing(request: request, transport: account.tv.discover, pageSize: 100))
    }

    /// Puts something on it, by a `guid` of Plex's own such as `plex://movie/5d776825880197001ec90a7d`.
    ///
    /// Throws `ServiceError`, `.invalid` for the `guid` of another catalogue.
    public func add(_ guid: String) async throws { try await perform("addToWatchlist", guid) }

    /// Takes something off it, by a `guid` of Plex's own.
    ///
    /// Throws `ServiceError`, `.invalid` for the `guid` of another catalogue.
    public func remove(_ guid: String) async throws { try await perform("removeFromWatchlist", guid) }

    /// How the account stands to something, by a `guid` of Plex's own.
    ///
    /// Throws `ServiceError`, `.invalid` for the `guid` of another catalogue.
    public func state(of guid: String) async throws -> WatchState {
        let key = try ratingKey(of: guid)
        return try await account.tv.metadata.first(Request(.get, "library/metadata/\(key)/userState"))
    }

    /// Whether something is on it. Throws `ServiceError`.
    public func contains(_ guid: String) async throws -> Bool { try await state(of: guid).watchlistedAt != nil }

    private func perform(_ action: String, _ guid: String) async throws {
        let query: Query = ["ratingKey": try ratingKey(of: guid)]
        try await account.tv.discover.perform(Request(.put, "actions/\(action)", query: query))
    }

    private func ratingKey(of guid: String) throws -> String {
        let parts = guid.split(separator: "/")
        guard guid.hasPrefix("plex://"), parts.count == 3, let key = parts.last else {
            throw ServiceError(
                .invalid, attempted: "look up \(guid) on the watchlist",
                advice: "Use an item that Plex's own agent has matched: the watchlist knows no other names.")
        }
        return PercentEncoding.segment(String(key))
    }
}

/// How an account stands to something.
public struct WatchState: Model {
    /// Plex's own name for it.
    public var ratingKey: String
    /// What it is.
    public var type: ItemType?
    /// When it was put on the watchlist; absent where it is not there.
    public var watchlistedAt: Date?
    /// When it was last watched.
    public var lastViewedAt: Date?
    /// How often it was watched to its end.
    public var viewCount: Int?
    /// How many episodes were.
    public var viewedLeafCount: Int?
    /// How far it was watched, in milliseconds.
    public var viewOffset: Int?
    /// `complete` once it was watched to its end.
    public var viewState: String?
}

extension WatchState: PlexElement {
    static let names = ["UserState"]
}

extension PlexAccount {
    /// What the account wants to see.
    public var watchlist: Watchlist { Watchlist(account: self) }
}
