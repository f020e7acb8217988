import ArrKit
import Support
import Testing

private let artist = """
    {"id": 3, "artistName": "Nine", "foreignArtistId": "b7ffd2af", "status": "continuing", "ended": false,
     "monitored": true, "monitorNewItems": "new", "qualityProfileId": 1, "metadataProfileId": 2, "path": "/music/Nine",
     "tags": [], "genres": ["Rock"], "v": [9],
     "lastAlbum": {"id": 7, "title": "Ghosts", "albumType": "Album", "releaseDate": "2008-03-02T00:00:00Z"},
     "statistics": {"albumCount": 2, "trackFileCount": 9, "trackCount": 10, "totalTrackCount": 12,
                    "sizeOnDisk": 5000000000, "percentOfTracks": 90.0}}
    """

private let album = """
    {"id": 7, "title": "Ghosts", "foreignAlbumId": "3d0ab5bb", "artistId": 3, "monitored": true, "anyReleaseOk": true,
     "profileId": 1, "duration": 6600000, "albumType": "Album", "secondaryTypes": ["Live", {"id": 2, "name": "Demo"}],
     "mediumCount": 1, "media": [], "genres": [], "images": [], "links": [],
     "releases": [{"id": 70, "albumId": 7, "duration": 6600000, "trackCount": 36, "media": [], "mediumCount": 4,
                   "country": ["Germany"], "label": [], "monitored": true, "unheardOf": 1}]}
    """

struct LidarrTests {
    private func lidarr(_ answers: [String: Server.Answer]) -> (Lidarr, Server) {
        let server = Server(answers)
        return (Lidarr("http://nas:8686", key: "k", transport: server.transport), server)
    }

    @Test func whatIsNotTypedOfAnArtistIsSentBack() async throws {
        let (lidarr, server) = lidarr([
            "GET nas:8686/api/v1/artist?mbId=b7ffd2af": "[\(artist)]",
            "PUT nas:8686/api/v1/artist/3?moveFiles=true": .status(202, artist),
        ])
        var found = try #require(try await lidarr.artists.find(musicBrainz: "b7ffd2af"))
        #expect(found.lastAlbum?.title == "Ghosts")
        #expect(found.statistics?.sizeOnDisk == 5_000_000_000)
        found.path = "/more/Nine"
        _ = try await lidarr.artists.move(found)
        let sent = try Document(json: server.received[1])
        #expect(sent["path"] == "/more/Nine")
        #expect(sent["v"] == [9])
        #expect(sent["lastAlbum"]["id"] == 7)
    }

    /// Older versions give an object where current ones give a name.
    @Test func secondaryKindsAreReadInBothShapes() async throws {
        let (lidarr, server) = lidarr([
            "GET nas:8686/api/v1/album/7": "\(album)", "PUT nas:8686/api/v1/album/7": .status(202, album),
        ])
        var found = try await lidarr.albums.get(7)
        #expect(found.secondaryTypes == [.live, .demo])
        found.releases[0].monitored = false
        _ = try await lidarr.albums.update(found)
        let sent = try Document(json: server.received[1])
        #expect(sent["secondaryTypes"] == ["Live", ["id": 2, "name": "Demo"]])
        #expect(sent["releases"].list[0]["unheardOf"] == 1)
    }

    @Test func tracksAreAskedForByTheirOwner() async throws {
        let (lidarr, server) = lidarr([
            "GET nas:8686/api/v1/track?artistId=3": "[]", "GET nas:8686/api/v1/track?albumId=7": "[]",
            "GET nas:8686/api/v1/track?albumReleaseId=70": "[]",
            "GET nas:8686/api/v1/track?trackIds=1&trackIds=2": "[]",
        ])
        _ = try await lidarr.tracks.all(of: ID<Artist>(rawValue: 3))
        _ = try await lidarr.tracks.all(of: ID<Album>(rawValue: 7))
        _ = try await lidarr.tracks.all(of: ID<Album.Release>(rawValue: 70))
        _ = try await lidarr.tracks.all([1, 2])
        _ = try await lidarr.tracks.all([])
        #expect(server.asked.count == 4)
    }

    @Test func severalArtistsAreChangedAndTakenOutInOneRequest() async throws {
        let (lidarr, server) = lidarr([
            "PUT nas:8686/api/v1/artist/editor": .status(202, "[]"), "DELETE nas:8686/api/v1/artist/editor": "{}",
        ])
        var edit = Artist.Edit()
        edit.apply(.replace, [5])
        edit.monitorNewItems = Artist.NewAlbums.none
        _ = try await lidarr.artists.update([3, 4], edit)
        try await lidarr.artists.delete([4], deletingFiles: true)
        #expect(
            try Document(json: server.received[0]) == [
                "tags": [5], "applyTags": "replace", "monitorNewItems": "none", "moveFiles": false,
                "artistIds": [3, 4],
            ])
        #expect(
            try Document(json: server.received[1]) == [
                "deleteFiles": true, "addImportListExclusion": false, "artistIds": [4],
            ])
    }

    @Test func theStudioIsAskedForWhatIsMonitored() async throws {
        let (lidarr, server) = lidarr(["POST nas:8686/api/v1/albumstudio": .status(202, "{}")])
        try await lidarr.artists.monitor([3], albums: .future, newAlbums: .new)
        #expect(
            try Document(json: server.received[0]) == [
                "artist": [["id": 3]], "monitoringOptions": ["monitor": "future"], "monitorNewItems": "new",
            ])
    }

    @Test func filesAreChangedAndDeletedTogether() async throws {
        let (lidarr, server) = lidarr([
            "PUT nas:8686/api/v1/trackfile/editor": .status(202, "[]"), "DELETE nas:8686/api/v1/trackfile/bulk": "{}",
            "GET nas:8686/api/v1/trackfile?albumId=7&albumId=8": "[]",
        ])
        var edit = TrackFile.Edit()
        edit.releaseGroup = "X"
        try await lidarr.trackFiles.update([1, 2], edit)
        try await lidarr.trackFiles.delete([1, 2])
        _ = try await lidarr.trackFiles.all(of: [7, 8])
        #expect(try Document(json: server.received[0]) == ["releaseGroup": "X", "trackFileIds": [1, 2]])
        #expect(try Document(json: server.received[1]) == ["trackFileIds": [1, 2]])
    }

    @Test func aFolderIsAddedWithWhatIsFoundInItGets() async throws {
        let (lidarr, server) = lidarr([
            "POST nas:8686/api/v1/rootfolder": .status(201, #"{"id": 2, "name": "Music", "path": "/music/"}"#)
        ])
        _ = try? await lidarr.rootFolders.add(
            MusicFolder("/music", name: "Music", qualityProfile: 1, metadataProfile: 2, monitor: .latest))
        #expect(
            try Document(json: server.received[0]) == [
                "name": "Music", "path": "/music", "defaultMetadataProfileId": 2, "defaultQualityProfileId": 1,
                "defaultMonitorOption": "latest", "defaultNewItemMonitorOption": "all", "defaultTags": [],
            ])
    }

    @Test func whatIsWantedAreAlbumsAndEventsHaveLidarrsNumbers() async throws {
        let page = #""page": 1, "pageSize": 500, "totalRecords": 1"#
        let (lidarr, server) = lidarr([
            "GET nas:8686/api/v1/wanted/missing?monitored=true&page=1&pageSize=500":
                "{\(page), \"records\": [\(album)]}",
            "GET nas:8686/api/v1/history?eventType=8&eventType=3&page=1&pageSize=500": "{\(page), \"records\": []}",
        ])
        #expect(try await lidarr.wanted.missing().all().map(\.title) == ["Ghosts"])
        _ = try await lidarr.history.list(of: [.downloadImported, .trackFileImported]).all()
        #expect(server.asked.count == 2)
    }

    @Test(
        arguments: [
            (.refreshArtist(), ["name": "RefreshArtist"]),
            (.refreshArtist(3), ["name": "RefreshArtist", "artistId": 3]),
            (.refreshArtists([3]), ["name": "BulkRefreshArtist", "artistIds": [3]]),
            (.albumSearch([7]), ["name": "AlbumSearch", "albumIds": [7]]),
            (.retagFiles([1, 2], of: 3), ["name": "RetagFiles", "artistId": 3, "files": [1, 2]]),
            (.rescanFolders(["/music"]), ["name": "RescanFolders", "addNewArtists": false, "folders": ["/music"]]),
            (
                .moveArtists([(3, "/a/Nine")], toRootFolder: "/b"),
                [
                    "name": "BulkMoveArtist", "artist": [["artistId": 3, "sourcePath": "/a/Nine"]],
                    "destinationRootFolder": "/b",
                ]
            ),
        ] as [(Command.Body, Document)])
    func commandsAreSentUnderLidarrsNames(_ body: Command.Body, _ expected: Document) async throws {
        let (lidarr, server) = lidarr([
            "POST nas:8686/api/v1/command": .status(201, #"{"id": 1, "name": "x", "status": "queued"}"#)
        ])
        _ = try? await lidarr.commands.start(body)
        #expect(try Document(json: server.received[0]) == expected)
    }
}
