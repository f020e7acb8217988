/// A release to be downloaded.
public struct NewDownload: Hashable, Sendable {
    /// Where it comes from.
    public var source: Source
    /// What it is called; `nil` leaves it to the client.
    public var name: String?
    /// One the client has; empty for none.
    public var category: String
    /// It is taken in and held back.
    public var isPaused: Bool

    /// Where a release comes from.
    public enum Source: Hashable, Sendable {
        /// An NZB or torrent file.
        case file(name: String, bytes: [UInt8])
        /// An address the client itself fetches the file from; it often holds an indexer's key.
        case url(Secret)
        /// A magnet link; torrent clients only.
        case magnet(String)
    }

    /// By default it starts at once, in no category, under the client's own name for it.
    public init(_ source: Source, name: String? = nil, category: String = "", isPaused: Bool = false) {
        (self.source, self.name, self.category, self.isPaused) = (source, name, category, isPaused)
    }
}
