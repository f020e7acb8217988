/// Lidarr, version 2 and later, by its API v1.
public struct Lidarr: SerialService {
    /// Its library is made of artists.
    public typealias Work = Artist
    /// What is wanted are albums.
    public typealias Item = Album
    /// The names of its files and folders.
    public typealias Naming = TrackNaming

    /// The address and the key every request is sent with.
    public let server: ArrServer

    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:8686/lidarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`, and retries or limits where that is wanted.
    public init(_ url: String, key: Secret, transport: Transport) {
        server = ArrServer(url, .v1, key: key, as: Self.profile, transport: transport)
    }

    /// Port 8686, and where its key is found.
    public static let profile = ServiceProfile("Lidarr", port: 8686, keyPlace: "Settings → General → Security")
    /// As in `artistId`.
    public static let workName = "artist"
    /// Downloads that belong to no artist are left out unless asked for.
    public static let queueQuery: Query = ["includeUnknownArtistItems": true]
    /// Lidarr's numbers for what happened, which the others give other meanings.
    public static let eventNumbers: [HistoryRecord.Event: Int] = [
        .grabbed: 1, .artistFolderImported: 2, .trackFileImported: 3, .downloadFailed: 4, .trackFileDeleted: 5,
        .trackFileRenamed: 6, .albumImportIncomplete: 7, .downloadImported: 8, .trackFileRetagged: 9,
        .downloadIgnored: 10,
    ]

    /// All artists come in one answer, which may take a minute with thousands of them.
    public var artists: Resource<Artist> { Resource("artist", on: server.api, deadline: .seconds(120)) }
    /// All albums of all artists, unless asked for those of one.
    public var albums: Resource<Album> { Resource("album", on: server.api, deadline: .seconds(120)) }
    /// Tracks are listed by artist or album: ask with one of them, or the server answers 400.
    public var tracks: Resource<Track> { Resource("track", on: server.api, deadline: .seconds(120)) }
    /// Files are listed by artist or album: ask with one of them, or the server answers 400.
    public var trackFiles: Resource<TrackFile> { Resource("trackfile", on: server.api, deadline: .seconds(120)) }
    /// Which of an artist's albums are in the library; one that is in use cannot be deleted.
    public var metadataProfiles: Resource<MetadataProfile> { Resource("metadataprofile", on: server.api) }

    /// Looks in MusicBrainz for artists and albums at once; either can be edited and added.
    ///
    /// Throws `ServiceError`, where the internet catalogue behind it does not answer too.
    public func search(_ term: String) async throws -> [Open<MusicSearchResult>] {
        try await server.api.call(Request(.get, "search", query: ["term": term], deadline: .seconds(60)))
    }
}

extension HistoryRecord.Event {
    /// A file was found in an artist's folder and taken in.
    public static let artistFolderImported: Self = "artistFolderImported"
    /// A track of a finished download was imported; names the file in `data`.
    public static let trackFileImported: Self = "trackFileImported"
    /// A file was deleted, by a person, an upgrade or from outside.
    public static let trackFileDeleted: Self = "trackFileDeleted"
    /// A file got another name.
    public static let trackFileRenamed: Self = "trackFileRenamed"
    /// A file's tags were written anew.
    public static let trackFileRetagged: Self = "trackFileRetagged"
    /// A finished download was not imported, or not all of it; says why in `data`.
    public static let albumImportIncomplete: Self = "albumImportIncomplete"
    /// A finished download was imported.
    public static let downloadImported: Self = "downloadImported"
}

extension QueueRecord.Stage {
    /// It failed, and Lidarr has acted on that.
    public static let downloadFailed: Self = "downloadFailed"
    /// It failed, and Lidarr is about to act on that.
    public static let downloadFailedPending: Self = "downloadFailedPending"
    /// It is done, and could not be imported. Lidarr only.
    public static let importFailed: Self = "importFailed"
}
