/// Lidarr with the artists of a rehearsal library in it.
final class Lidarr: Sendable {
    let app: ArrApp
    let library: Library
    /// Without what is counted: that is made up when a row is shown.
    let artists: Table
    let albums: Table
    let songs: Songs
    let folders = Table()
    let profiles = Table()
    let metadataProfiles = Table()
    let exclusions = Table()
    let blocklist = Table()
    let queue: Queue
    let history: History

    init(_ library: Library, key: Secret, clock: StackClock, urlBase: String) {
        self.library = library
        app = ArrApp(
            name: "Lidarr", api: "v1", version: "2.14.5.4836", port: 8686, key: key, clock: clock, urlBase: urlBase)
        artists = Table(ids: (0..<library.bandCount).map { Int32($0 + 1) }) { library.band($0 - 1).artist }
        albums = Table(ids: library.discs.map { Int32($0.lidarrID) }) { library.disc(lidarrID: $0)?.album }
        songs = Songs(library)
        queue = Queue(library.discDownloads.map(\.lidarrRecord))
        // One album of an artist stands for it: a history of every track is no use to anybody.
        history = History(
            of: library.bands.filter { $0.heardDisc != nil }.map(\.index), eventTypes: Self.eventTypes,
            owner: "artistId", events: { library.band($0).heardDisc?.history ?? [] })
        app.systemRoutes(today: library.today, migration: 83)
        app.tagRoutes(users: [
            ("delayProfileIds", Table()), ("importListIds", Table()), ("notificationIds", Table()),
            ("restrictionIds", Table()), ("indexerIds", Table()), ("downloadClientIds", Table()),
            ("autoTagIds", Table()), ("artistIds", artists),
        ])
        app.profileRoutes(
            profiles, qualities: Self.qualities, cutoff: 6, names: ["Any", "Lossless", "Standard"], more: [:],
            users: artists)
        app.pathRoutes(root: library.paths.lidarr, downloads: library.paths.downloads)
        app.providerRoutes(.lidarr)
        app.queueRoutes(
            queue, history: history, blocklist: blocklist, owner: "artistId", item: "albumId", table: artists,
            unknown: "Artist", show: { [self] in whole($0) })
        app.historyRoutes(history, owner: "artist", table: artists, show: { [self] in whole($0) })
        folderRoutes()
        configRoutes()
        artistRoutes()
        albumRoutes()
        trackRoutes()
        wantedRoutes()
        for name in Self.commands { app.commands.learn(name) }
    }

    private static let commands = [
        "RefreshArtist", "BulkRefreshArtist", "RefreshAlbum", "BulkRefreshAlbum", "RescanFolders", "AlbumSearch",
        "ArtistSearch", "MissingAlbumSearch", "CutoffUnmetAlbumSearch", "RenameArtist", "RetagFiles", "RetagArtist",
        "MoveArtist", "BulkMoveArtist", "DownloadedAlbumsScan",
    ]

    /// The numbers `eventType` is filtered by; they are neither Radarr's nor Sonarr's.
    static let eventTypes = [
        1: "grabbed", 2: "artistFolderImported", 3: "trackFileImported", 4: "downloadFailed", 5: "trackFileDeleted",
        6: "trackFileRenamed", 7: "albumImportIncomplete", 8: "downloadImported", 9: "trackFileRetagged",
        10: "downloadIgnored",
    ]

    static let qualities: [Document] = [
        ["id": 1, "name": "MP3-192"], ["id": 4, "name": "MP3-320"], ["id": 6, "name": "FLAC"],
    ]
}
