/// What any download client can be asked, whatever it speaks: NZBGet, qBittorrent, SABnzbd.
///
/// What only one of them can do is found on that client itself.
public protocol DownloadClient: Sendable {
    /// What its downloads travel by.
    static var kind: DownloadKind { get }

    /// What it is and which version, such as `NZBGet 26.0`: a look that also proves the address and the login.
    /// Throws `ServiceError`.
    func identity() async throws -> DownloadClientIdentity

    /// What it is working on or has yet to work on, finished downloads left out. Throws `ServiceError`.
    func queue() async throws -> [Download]

    /// What it has done with, the latest first, failures with their reason included. Throws `ServiceError`.
    func finished() async throws -> [Download]

    /// Takes a release in and answers the number it has from now on.
    ///
    /// Look first whether it is there already: adding is never repeated on its own. Throws `ServiceError`.
    func add(_ release: NewDownload) async throws -> Download.Key

    /// Holds downloads back. Throws `ServiceError`.
    func pause(_ downloads: [Download.Key]) async throws

    /// Lets downloads go on. Throws `ServiceError`.
    func resume(_ downloads: [Download.Key]) async throws

    /// Holds everything back, or lets everything go on. Throws `ServiceError`.
    func setPaused(_ isPaused: Bool) async throws

    /// Whether everything is held back. Throws `ServiceError`.
    func isPaused() async throws -> Bool

    /// Tries a failed download again; its key may be another afterwards. Throws `ServiceError`.
    func retry(_ download: Download.Key) async throws -> Download.Key

    /// Takes downloads out of queue and history, their data with them if so asked; one that is gone already is as good
    /// as taken out.
    ///
    /// Throws `ServiceError`, before anything is taken out where the client cannot delete the data of one of them.
    func remove(_ downloads: [Download.Key], deletingData: Bool) async throws

    /// The categories it sorts downloads into, with the folder of each. Throws `ServiceError`.
    func categories() async throws -> [DownloadCategory]

    /// Moves downloads to a category, which must exist. Throws `ServiceError`.
    func setCategory(_ category: String, of downloads: [Download.Key]) async throws

    /// Bytes free where it puts what it downloads, `nil` where it does not say. Throws `ServiceError`.
    func freeSpace() async throws -> Int64?

    /// What it complains about, as sentences. Throws `ServiceError`.
    func warnings() async throws -> [String]
}

/// What a download travels by.
public enum DownloadKind: String, Hashable, Sendable {
    /// NZB files, from news servers.
    case usenet
    /// Torrent files and magnet links, from peers.
    case torrent
}

/// What a download client says it is.
public struct DownloadClientIdentity: Hashable, Sendable {
    /// Such as `NZBGet`.
    public var name: String
    /// As it spells it, such as `26.0` or `v5.1.2`.
    public var version: String

    /// As a client's adapter reads it.
    public init(name: String, version: String) { (self.name, self.version) = (name, version) }
}

/// Where finished downloads of one sort are put.
public struct DownloadCategory: Hashable, Sendable {
    /// As downloads name it.
    public var name: String
    /// The folder, as the client sees it; `nil` for the client's own default.
    public var path: String?

    /// As a client's adapter reads it.
    public init(name: String, path: String? = nil) { (self.name, self.path) = (name, path) }
}
