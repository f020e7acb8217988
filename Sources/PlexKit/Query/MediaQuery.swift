/// Which items of a library are listed, in which order and how many: what the server's own filters say, typed.
///
/// ```swift
/// .movies.where(.year.isAbove(1999) && .unwatched).sorted(by: .addedAt.descending).limited(to: 10)
/// ```
public struct MediaQuery: Hashable, Sendable {
    /// What is listed; `nil` for what the library lists by itself.
    public var type: ItemType?
    /// What holds for all of them; `nil` for all there are.
    public var filter: MediaFilter?
    /// By what they are sorted, the first counting most; empty for the library's own order.
    public var sorts: [MediaSort]
    /// The most that are listed.
    public var limit: Int?
    /// What is sent along with each.
    public var including: [Inclusion]

    /// All items of a type, or of the library's own.
    public init(
        _ type: ItemType? = nil, where filter: MediaFilter? = nil, sortedBy sorts: [MediaSort] = [], limit: Int? = nil,
        including: [Inclusion] = .listed
    ) {
        (self.type, self.filter, self.sorts, self.limit) = (type, filter, sorts, limit)
        self.including = including
    }

    /// What the library lists by itself: a show library its shows.
    public static let everything = Self()
    /// Films.
    public static let movies = Self(.movie)
    /// Shows.
    public static let shows = Self(.show)
    /// The seasons of every show.
    public static let seasons = Self(.season)
    /// The episodes of every show.
    public static let episodes = Self(.episode)
    /// Musicians and bands.
    public static let artists = Self(.artist)
    /// Albums of every artist.
    public static let albums = Self(.album)
    /// Tracks of every album.
    public static let tracks = Self(.track)
    /// Photographs of every album.
    public static let photos = Self(.photo)
    /// Collections.
    public static let collections = Self(.collection)

    /// Those of them for which this holds too.
    public func `where`(_ filter: MediaFilter) -> Self {
        var query = self
        query.filter = query.filter.map { $0 && filter } ?? filter
        return query
    }

    /// The same in another order.
    public func sorted(by sorts: MediaSort...) -> Self {
        var query = self
        query.sorts = sorts
        return query
    }

    /// No more than so many of them.
    public func limited(to limit: Int) -> Self {
        var query = self
        query.limit = limit
        return query
    }

    /// The same with something else sent along.
    public func including(_ inclusions: Inclusion...) -> Self {
        var query = self
        query.including = inclusions
        return query
    }

    /// As the server takes it; a comparison is part of its name: `addedAt>>=7` is the name `addedAt>>` and the value 7.
    var query: Query {
        var query: Query = ["type": type?.number]
        query.items += filter?.items ?? []
        query["sort"] = sorts.isEmpty ? nil : sorts.map(\.text).joined(separator: ",")
        query["limit"] = limit
        return query.including(including)
    }
}

/// By what items are sorted.
public struct MediaSort: Hashable, Sendable {
    let text: String

    /// Any as the server spells it, such as `show.titleSort:desc`.
    public init(_ text: String) { self.text = text }
}
