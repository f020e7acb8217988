import Rehearsal
import Testing

@Suite struct LidarrTests {
    let stack = Stack(films: 0, shows: 0, bands: 12)
    var lidarr: Fake { stack.lidarr }

    private func list(_ path: String) async throws -> [Document] { try await lidarr.json("/api/v1/\(path)").list }

    @Test func artistsCountWhatTheirAlbumsHave() async throws {
        for artist in try await list("artist") {
            let id = artist["id"].int ?? 0
            let albums = try await list("album?artistId=\(id)")
            let files = try await list("trackfile?artistId=\(id)")
            #expect(artist["statistics"]["albumCount"].int == albums.count)
            #expect(artist["statistics"]["trackFileCount"].int == files.count)
            #expect(artist["statistics"]["sizeOnDisk"].int == files.reduce(0) { $0 + ($1["size"].int ?? 0) })
        }
    }

    @Test func tracksWithFilesNameThem() async throws {
        let tracks = try await list("track?artistId=1")
        let files = try await list("trackfile?artistId=1")
        #expect(
            Set(tracks.compactMap { $0["trackFileId"].int }).subtracting([0]) == Set(files.compactMap { $0["id"].int }))
        #expect(tracks.allSatisfy { $0["hasFile"].bool == ($0["trackFileId"] != 0) })
    }

    @Test func listsOfTracksAndFilesNeedAnOwner() async throws {
        #expect(try await lidarr.ask("/api/v1/track").status == 400)
        #expect(try await lidarr.ask("/api/v1/trackfile").status == 400)
    }

    @Test func aFileThatIsDeletedIsMissing() async throws {
        let file = try #require(try await list("trackfile?artistId=1").first)
        let album = file["albumId"].int ?? 0
        #expect(try await lidarr.ask(.delete, "/api/v1/trackfile/\(file["id"].int ?? 0)").status == 200)
        let missing = try await lidarr.json("/api/v1/wanted/missing", query: ["pageSize": 100])["records"].list
        #expect(missing.contains { $0["id"].int == album })
        #expect(lidarr.journal.changes == ["track file \(file["id"].int ?? 0) deleted"])
    }

    @Test func whatIsMissingIsMonitoredAndOut() async throws {
        let missing = try await lidarr.json("/api/v1/wanted/missing", query: ["pageSize": 100])["records"].list
        #expect(!missing.isEmpty)
        #expect(missing.allSatisfy { $0["monitored"] == true && $0["statistics"]["percentOfTracks"].double != 100 })
        let worse = try await lidarr.json("/api/v1/wanted/cutoff", query: ["pageSize": 100])["records"].list
        #expect(!worse.isEmpty)
    }

    @Test func anArtistIsAddedWithItsAlbumsAndNoFiles() async throws {
        let id = "00000000-0000-4000-8001-000000000500"
        var found = try #require(try await list("artist/lookup?term=lidarr:\(id)").first)
        #expect(found["id"].isNull)
        for (name, value) in [("qualityProfileId", 1), ("metadataProfileId", 1)] as [(String, Document)] {
            found[name] = value
        }
        found["rootFolderPath"] = "/music"
        found["addOptions"] = ["monitor": "none"]
        let added = try await lidarr.ask(.post, "/api/v1/artist", body: found)
        #expect(added.status == 201)
        let artist = try added.document
        #expect(artist["statistics"]["trackFileCount"] == 0)
        let albums = try await list("album?artistId=\(artist["id"].int ?? 0)")
        #expect(!albums.isEmpty && albums.allSatisfy { $0["monitored"] == false })
        let again = try await lidarr.ask(.post, "/api/v1/artist", body: found)
        #expect(again.status == 400)
        #expect(try again.document.list.first?["errorMessage"] == "This artist has already been added.")
    }

    @Test func anAlbumBringsItsArtist() async throws {
        var found = try #require(
            try await list("album/lookup?term=lidarr:00000000-0000-4000-8002-000000004001").first)
        found["artist"]["qualityProfileId"] = 1
        found["artist"]["metadataProfileId"] = 1
        found["artist"]["rootFolderPath"] = "/music"
        found["monitored"] = true
        let album = try await lidarr.ask(.post, "/api/v1/album", body: found).document
        #expect(album["artist"]["foreignArtistId"] == "00000000-0000-4000-8001-000000000501")
        let all = try await list("album?artistId=\(album["artistId"].int ?? 0)")
        #expect(all.filter { $0["monitored"] == true }.map { $0["id"] } == [album["id"]])
    }

    @Test func theStudioSaysWhatIsMonitored() async throws {
        let answer = try await lidarr.ask(
            .post, "/api/v1/albumstudio",
            body: ["artist": [["id": 1]], "monitoringOptions": ["monitor": "none"], "monitorNewItems": "new"])
        #expect(answer.status == 202)
        let artist = try await lidarr.json("/api/v1/artist/1")
        #expect(artist["monitored"] == false && artist["monitorNewItems"] == "new")
        #expect(try await list("album?artistId=1").allSatisfy { $0["monitored"] == false })
    }

    @Test func aRootFolderCanBeChangedAndNeedsProfiles() async throws {
        var folder = try #require(try await list("rootfolder").first)
        folder["defaultMonitorOption"] = "future"
        let put = try await lidarr.ask(.put, "/api/v1/rootfolder/1", body: folder)
        #expect(put.status == 202)
        #expect(try await list("rootfolder").first?["defaultMonitorOption"] == "future")
        #expect(try await lidarr.ask(.post, "/api/v1/rootfolder", body: ["path": "/more"]).status == 400)
    }

    @Test func theQueueHasWhatTheDownloadClientHas() async throws {
        let queue = try await lidarr.json("/api/v1/queue", query: ["pageSize": 50])["records"].list
        let groups = try await stack.nzbget.call("listgroups", 0)["result"].list
        let history = try await stack.nzbget.call("history", false)["result"].list
        let drones = (groups + history).flatMap { $0["Parameters"].list }.filter { $0["Name"] == "drone" }
        #expect(
            !queue.isEmpty && queue.allSatisfy { record in drones.contains { $0["Value"] == record["downloadId"] } })
    }

    @Test func historyIsFilteredByLidarrsNumbers() async throws {
        let imported = try await lidarr.json("/api/v1/history", query: ["eventType": 8, "pageSize": 50])["records"].list
        #expect(!imported.isEmpty && imported.allSatisfy { $0["eventType"] == "downloadImported" })
        let mine = try await list("history/artist?artistId=1")
        #expect(mine.map { $0["eventType"] } == ["downloadImported", "grabbed"])
    }

    @Test func faultsWorkOnItToo() async throws {
        lidarr.faults.add(.status(503), times: 1)
        #expect(try await lidarr.ask("/api/v1/artist").status == 503)
        #expect(try await lidarr.ask("/api/v1/artist").status == 200)
    }

    @Test func theSameSeedMakesTheSameMusic() async throws {
        let other = Stack(films: 5, shows: 0, bands: 12)
        #expect(try await other.lidarr.json("/api/v1/artist") == lidarr.json("/api/v1/artist"))
    }
}
