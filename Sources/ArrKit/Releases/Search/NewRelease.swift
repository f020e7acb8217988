public import FoundationEssentials

/// A release that was found elsewhere, for an application to judge.
public struct NewRelease: Model {
    /// The release's name, from which everything is read.
    public var title: String
    /// Where it is fetched.
    public var downloadUrl: String?
    /// The torrent's magnet link, where there is no address.
    public var magnetUrl: String?
    /// How it travels.
    public var `protocol`: DownloadProtocol
    /// When it came out.
    public var publishDate: Date
    /// In bytes, where that is known.
    public var size: Int64?
    /// Where it was found; an indexer of that name in the application is taken for it.
    public var indexer: String?
    /// The same by its number.
    public var indexerId: Int?
    /// The client it should go to; `nil` for any.
    public var downloadClientId: ID<DownloadClientProvider>?
    /// The same by its name.
    public var downloadClient: String?
    /// The torrent's hash, where that is known.
    public var infoHash: String?

    /// At an address.
    public init(_ title: String, at url: String, by protocol: DownloadProtocol, published date: Date) {
        (self.title, downloadUrl, self.protocol, publishDate) = (title, url, `protocol`, date)
    }

    /// A torrent by its magnet link.
    public init(_ title: String, magnet: String, published date: Date) {
        (self.title, magnetUrl, self.protocol, publishDate) = (title, magnet, .torrent, date)
    }
}
