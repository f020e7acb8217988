public import FoundationEssentials

/// One time that something was watched to its end.
public struct HistoryEntry: Model {
    /// Where it is asked for and deleted, such as `/status/sessions/history/12`.
    public var historyKey: String
    /// The item; absent once it is deleted.
    public var ratingKey: String?
    /// Where the server tells more of the item; absent once it is deleted.
    public var key: String?
    /// What it was.
    public var type: ItemType
    /// The item's title.
    public var title: String
    /// The library's number; one that is gone is still named.
    public var librarySectionID: String?
    /// When.
    public var viewedAt: Date?
    /// Who: one of `systemAccounts`.
    public var accountID: Int?
    /// On what: one of `systemDevices`.
    public var deviceID: Int?
    /// The day it was first seen or heard, such as `2021-09-30`.
    public var originallyAvailableAt: String?
    /// A poster or still, below the server's address.
    public var thumb: String?
    /// The number of the episode, or of the track.
    public var index: Int?
    /// The number of the season, or of the disc.
    public var parentIndex: Int?
    /// Where the server tells more of the season or album.
    public var parentKey: String?
    /// The title of the season or album.
    public var parentTitle: String?
    /// The poster of the season or album, below the server's address.
    public var parentThumb: String?
    /// Where the server tells more of the show or artist.
    public var grandparentKey: String?
    /// The title of the show or artist.
    public var grandparentTitle: String?
    /// The poster of the show or artist, below the server's address.
    public var grandparentThumb: String?
    /// The background of the show or artist, below the server's address.
    public var grandparentArt: String?
}

extension HistoryEntry: PlexElement {
    static let names = Item.names
}

/// What was watched to its end, by whom and when.
public struct History: Sendable {
    let transport: Transport

    /// Which entries come first.
    public enum Order: String, Sendable {
        /// The latest.
        case newestFirst = "viewedAt:desc"
        /// The earliest.
        case oldestFirst = "viewedAt:asc"
    }

    /// The entries, as far as whoever asks may see: the owner sees everyone's.
    ///
    /// - Parameters:
    ///   - account: Of one of `systemAccounts` alone; the owner is 1.
    ///   - library: Of one library alone.
    ///   - item: Of one item alone, or of all that belongs to a show or season, by its rating key.
    ///   - since: From then on.
    ///   - order: Which come first.
    public func entries(
        account: Int? = nil, library: String? = nil, item: String? = nil, since: Date? = nil,
        order: Order = .newestFirst
    ) -> PlexPages<HistoryEntry> {
        let query: Query = [
            "sort": order.rawValue, "accountID": account, "librarySectionID": library, "metadataItemID": item,
            "viewedAt>": since.map { Int($0.timeIntervalSince1970) },
        ]
        let request = Request(.get, "status/sessions/history/all", query: query, deadline: .seconds(180))
        return PlexPages(Listing(request: request, transport: transport, pageSize: 500))
    }

    /// One entry by its `historyKey`. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ historyKey: String) async throws -> HistoryEntry {
        try await transport.first(Request(.get, historyKey))
    }

    /// Deletes an entry; the item stays watched. Throws `ServiceError`, `.notFound` where there is none.
    public func delete(_ entry: HistoryEntry) async throws {
        try await transport.perform(Request(.delete, entry.historyKey))
    }
}

extension Plex {
    /// What was watched to its end, by whom and when.
    public var history: History { History(transport: transport) }
}
