public import FoundationEssentials

/// A release as Prowlarr found it at one of its indexers.
public struct IndexerRelease: Identified {
    /// Zero: Prowlarr stores none.
    public var id: ID<IndexerRelease>
    /// Tells it from others of the same indexer; it is grabbed by this.
    public var guid: String
    /// Whose it is; it is grabbed by this.
    public var indexerId: ID<Indexer>
    /// The indexer's name in Prowlarr.
    public var indexer: String?
    /// The release's name.
    public var title: String
    /// Letters and digits alone, by which lists are sorted.
    public var sortTitle: String?
    /// The name of the file it is downloaded as.
    public var fileName: String?
    /// In bytes.
    public var size: Int64
    /// How many files it has; absent where the indexer does not say.
    public var files: Int?
    /// How often it was taken; absent where the indexer does not say.
    public var grabs: Int?
    /// Days since it was published.
    public var age: Int
    /// Hours since it was published.
    public var ageHours: Double?
    /// Minutes since it was published.
    public var ageMinutes: Double?
    /// When it was published.
    public var publishDate: Date?
    /// What its indexer sorts it into.
    public var categories: [Indexer.Category]
    /// What is special about it, such as `freeleech`.
    public var indexerFlags: [String]
    /// How it travels.
    public var `protocol`: DownloadProtocol
    /// How many hold all of a torrent; absent for usenet.
    public var seeders: Int?
    /// How many are still fetching a torrent; absent for usenet.
    public var leechers: Int?
    /// A torrent's hash; absent for usenet, and where the indexer does not say.
    public var infoHash: String?
    /// Prowlarr's address to fetch it from, which holds Prowlarr's key.
    public var downloadUrl: Secret?
    /// Prowlarr's address that leads to the magnet link, which holds Prowlarr's key.
    public var magnetUrl: Secret?
    /// A page about it.
    public var infoUrl: String?
    /// A page where people talk about it.
    public var commentUrl: String?
    /// A picture of what it is.
    public var posterUrl: String?
    /// Digits alone: 133093 for `tt0133093`; zero where there is none.
    public var imdbId: Int?
    /// Zero where there is none.
    public var tmdbId: Int?
    /// Zero where there is none.
    public var tvdbId: Int?
    /// Zero where there is none.
    public var tvMazeId: Int?
    /// Who made the release, by its name; current versions leave it out.
    public var subGroup: String?
    /// A checksum from its name; current versions leave it out.
    public var releaseHash: String?
    /// The download client it is to go to; set it before grabbing, or leave it to Prowlarr.
    public var downloadClientId: ID<DownloadClientProvider>?
}
