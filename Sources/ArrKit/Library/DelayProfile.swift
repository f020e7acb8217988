/// How long a good enough release waits for a better one.
public struct DelayProfile: Editable {
    /// Zero until it is stored.
    public var id: ID<DelayProfile>
    /// Usenet releases are taken at all.
    public var enableUsenet: Bool
    /// Torrents are taken at all.
    public var enableTorrent: Bool
    /// Which of both is preferred.
    public var preferredProtocol: DownloadProtocol
    /// Minutes a usenet release waits.
    public var usenetDelay: Int
    /// Minutes a torrent waits.
    public var torrentDelay: Int
    /// A release of the best quality that is allowed does not wait.
    public var bypassIfHighestQuality: Bool
    /// A release that is worth enough does not wait; older versions do not tell.
    public var bypassIfAboveCustomFormatScore: Bool?
    /// What is worth enough.
    public var minimumCustomFormatScore: Int?
    /// The first that fits counts; that without tags is the last and cannot be deleted.
    public var order: Int
    /// What it is for: everything that shares one, or without any tag all.
    public var tags: [ID<Tag>]

    /// One that lets both kinds through at once.
    public init(preferring preferred: DownloadProtocol, tags: [ID<Tag>]) {
        (id, enableUsenet, enableTorrent, usenetDelay, torrentDelay, order) = (0, true, true, 0, 0, 0)
        (preferredProtocol, bypassIfHighestQuality, self.tags) = (preferred, false, tags)
    }
}
