/// Some of a server's items, named by an address: what playlists, collections and play queues are made of.
public struct ContentURI: Hashable, Sendable, QueryValue, CustomStringConvertible {
    /// Such as `server://0123…/com.plexapp.plugins.library/library/metadata/1,2`.
    public let description: String

    /// An address as some server wrote it.
    public init(_ text: String) { description = text }

    /// These items, in this order.
    ///
    /// - Parameters:
    ///   - ratingKeys: Of the items.
    ///   - server: The server's `machineIdentifier`.
    public static func items(_ ratingKeys: [String], on server: String) -> ContentURI {
        let keys = ratingKeys.map(PercentEncoding.segment).joined(separator: ",")
        return ContentURI(root(server) + "/library/metadata/\(keys)")
    }

    /// Whatever fits a query, now and later.
    ///
    /// - Parameters:
    ///   - library: Where is looked.
    ///   - query: The filters as `/library/sections/…/all` takes them, not percent-encoded: `type`, `year>>`, `sort`.
    ///     It is encoded here, and once more when it is sent.
    ///   - server: The server's `machineIdentifier`.
    public static func search(in library: Library, _ query: Query, on server: String) -> ContentURI {
        let items = query.items.map {
            PercentEncoding.segment($0.name) + "=" + PercentEncoding.segment($0.value)
        }
        return ContentURI(root(server) + "/library/sections/\(library.key)/all?" + items.joined(separator: "&"))
    }

    private static func root(_ server: String) -> String { "server://\(server)/com.plexapp.plugins.library" }

    /// The address, not yet encoded for the query it is sent in.
    public var queryValues: [String] { [description] }
}
