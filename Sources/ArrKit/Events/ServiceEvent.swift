public import FoundationEssentials

/// Something that happened in a service, in the words all of them share, whichever way it was heard of.
///
/// A webhook, a custom script and the history tell of the same thing with the same `id`, so that an `EventWindow` lets it
/// through once.
public struct ServiceEvent: Hashable, Sendable {
    /// Made of the source, the kind and what tells this one from others of its kind, such as the file's path.
    public var id: String
    /// What the caller calls the service, such as `sonarr-4k`.
    public var source: String
    /// What happened.
    public var kind: Kind
    /// For people: the series, movie, release or check it is about.
    public var title: String
    /// What it is about, by the service's own numbers.
    public var subjects: Set<Subject>
    /// The download client's name for the download it is about; *arr writes it in capitals where it is a torrent's hash.
    public var download: Download.Key?
    /// The file or folder it is about, as the service sees it.
    public var path: String?
    /// What the service says about it, where it says something.
    public var message: String?
    /// When it happened, where that was told; a webhook does not tell.
    public var date: Date?

    /// - Parameter mark: Tells it from others of its kind, whichever way they are heard of.
    public init(
        _ kind: Kind, from source: String, mark: String, title: String, subjects: Set<Subject> = [],
        download: Download.Key? = nil, path: String? = nil, message: String? = nil, date: Date? = nil
    ) {
        id = "\(source)|\(kind)|\(mark)"
        (self.source, self.kind, self.title, self.subjects) = (source, kind, title, subjects)
        (self.download, self.path, self.message, self.date) = (download, path, message, date)
    }

    /// What an event is about.
    public enum Subject: Hashable, Sendable {
        /// A series of Sonarr's.
        case series(ID<Series>)
        /// An episode of Sonarr's.
        case episode(ID<Episode>)
        /// A movie of Radarr's.
        case movie(ID<Movie>)
        /// An artist of Lidarr's.
        case artist(Int)
        /// An album of Lidarr's.
        case album(Int)
        /// A request of Seerr's.
        case request(Int)
        /// An issue of Seerr's.
        case issue(Int)
        /// A film, by The Movie Database's number.
        case film(tmdb: Int)
        /// A show, by The Movie Database's number.
        case show(tmdb: Int)
    }
}

extension ServiceEvent {
    /// What happened.
    public struct Kind: OpenEnum {
        /// As it is printed, and stored.
        public let rawValue: String
        /// A kind of one's own, or one that is declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Somebody tried out the connection.
        public static let test: Self = "test"
        /// A release was handed to a download client.
        public static let grabbed: Self = "grabbed"
        /// A file came into the library.
        public static let imported: Self = "imported"
        /// All the files of a download are in.
        public static let importCompleted: Self = "importCompleted"
        /// A download could not be imported.
        public static let importFailed: Self = "importFailed"
        /// A download waits for a person.
        public static let interactionRequired: Self = "interactionRequired"
        /// Something was added to the library.
        public static let added: Self = "added"
        /// Something was taken out of the library.
        public static let deleted: Self = "deleted"
        /// A file was deleted.
        public static let fileDeleted: Self = "fileDeleted"
        /// Files got other names or tags.
        public static let renamed: Self = "renamed"
        /// Somebody told the service to leave a download alone.
        public static let ignored: Self = "ignored"
        /// The service found something wrong with itself.
        public static let unhealthy: Self = "unhealthy"
        /// What was wrong is well again.
        public static let healthy: Self = "healthy"
        /// The service runs another version.
        public static let updated: Self = "updated"
        /// A download client has a new download.
        public static let downloadAdded: Self = "downloadAdded"
        /// A download is all there.
        public static let downloadCompleted: Self = "downloadCompleted"
        /// A download failed.
        public static let downloadFailed: Self = "downloadFailed"
        /// Somebody asks for something.
        public static let requested: Self = "requested"
        /// A request was allowed.
        public static let approved: Self = "approved"
        /// A request was turned down.
        public static let declined: Self = "declined"
        /// What was asked for can be watched.
        public static let available: Self = "available"
        /// A request could not be handed on.
        public static let requestFailed: Self = "requestFailed"
        /// An issue was opened, changed or closed; the message says which.
        public static let issue: Self = "issue"
    }
}
