import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct LidarrContractTests {
    private let contract = Contract(
        service: "lidarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa4",
        seeds: ["/api/v1/artist": 2, "/api/v1/album": 2])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let lidarr = Lidarr(url, key: key, transport: transport)
            try await exerciseLibrary(lidarr)
            let artist = try await exerciseArtists(lidarr)
            let album = try await exerciseAlbums(lidarr, of: artist.id)
            try await exerciseTracks(lidarr, artist.id, album.id)
            try await exerciseProfiles(lidarr)
            try await exerciseCommands(lidarr, artist.id, album.id)
            try await lidarr.albums.delete(album.id, deletingFiles: true, excluding: true)
            try await lidarr.artists.delete(artist.id, deletingFiles: false)
        }
    }

    private func exerciseArtists(_ lidarr: Lidarr) async throws -> Open<Artist> {
        var artist = try #require(try await lidarr.artists.all().first)
        _ = try await lidarr.artists.get(artist.id)
        _ = try await lidarr.artists.find(musicBrainz: "cc197bad-dc9c-440d-a5b5-d52ba2e14234")
        _ = try await lidarr.artists.lookup("lidarr:\(artist.foreignArtistId)")
        artist.monitored.toggle()
        artist = try await lidarr.artists.update(artist)
        artist = try await lidarr.artists.move(artist)
        var new = artist
        new.addOptions = Artist.AddOptions(monitor: .latest, albumsToMonitor: ["x"])
        new = try await lidarr.artists.add(new)
        var edit = Artist.Edit()
        edit.apply(.add, [1])
        (edit.monitored, edit.monitorNewItems, edit.rootFolderPath) = (true, .new, "/music")
        _ = try await lidarr.artists.update([artist.id, new.id], edit)
        try await lidarr.artists.monitor([artist.id], albums: .future, monitored: true, newAlbums: .new)
        try await lidarr.artists.delete([new.id], deletingFiles: true, excluding: true)
        return artist
    }

    private func exerciseAlbums(_ lidarr: Lidarr, of artist: ID<Artist>) async throws -> Open<Album> {
        var album = try #require(try await lidarr.albums.all().first)
        _ = try await lidarr.albums.get(album.id)
        _ = try await lidarr.albums.all(of: artist)
        _ = try await lidarr.albums.all([album.id])
        _ = try await lidarr.albums.find(musicBrainz: album.foreignAlbumId)
        _ = try await lidarr.albums.all(besides: album.foreignAlbumId)
        _ = try await lidarr.albums.lookup("lidarr:\(album.foreignAlbumId)")
        _ = try await lidarr.search("lidarr:\(album.foreignAlbumId)")
        album.anyReleaseOk.toggle()
        album = try await lidarr.albums.update(album)
        try await lidarr.albums.monitor([album.id], false)
        var new = album
        new.addOptions = Album.AddOptions(searchForNewAlbum: true)
        _ = try await lidarr.albums.add(new)
        return album
    }

    private func exerciseTracks(_ lidarr: Lidarr, _ artist: ID<Artist>, _ album: ID<Album>) async throws {
        _ = try await lidarr.tracks.all(of: artist)
        _ = try await lidarr.tracks.all(of: album)
        _ = try await lidarr.tracks.all(of: ID<Album.Release>(rawValue: 1))
        _ = try await lidarr.history.all(of: artist, album: album, .grabbed, detailed: true)
        _ = try await lidarr.covers.download(of: artist, "poster.jpg").collect(upTo: 1 << 20)
        _ = try await lidarr.covers.download(of: album, "cover.jpg").collect(upTo: 1 << 20)
        _ = try await lidarr.calendarFeed(pastDays: 1, futureDays: 2, tags: [1], unmonitored: true)
        let track = try await lidarr.tracks.get(1)
        _ = try await lidarr.tracks.all([track.id])
        _ = try await lidarr.trackFiles.all(of: artist)
        _ = try await lidarr.trackFiles.all(of: [album])
        _ = try await lidarr.trackFiles.unmapped()
        var file = try await lidarr.trackFiles.get(1)
        _ = try await lidarr.trackFiles.all([file.id])
        file.releaseGroup = "x"
        _ = try await lidarr.trackFiles.update(file)
        var edit = TrackFile.Edit()
        (edit.releaseGroup, edit.quality) = ("x", file.quality)
        try await lidarr.trackFiles.update([file.id], edit)
        _ = try await lidarr.trackFiles.retaggings(of: artist, album: album)
        try await lidarr.trackFiles.delete(file.id)
        try await lidarr.trackFiles.delete([file.id])
    }

    private func exerciseProfiles(_ lidarr: Lidarr) async throws {
        var profile = try await lidarr.metadataProfiles.template()
        profile.name = "Studio albums"
        profile = try await lidarr.metadataProfiles.add(profile)
        profile = try await lidarr.metadataProfiles.update(profile)
        _ = try await lidarr.metadataProfiles.get(profile.id)
        _ = try await lidarr.metadataProfiles.all()
        try await lidarr.metadataProfiles.delete(profile.id)
        var provider = try await lidarr.config.metadataProvider.get()
        provider.scrubAudioTags.toggle()
        provider = try await lidarr.config.metadataProvider.update(provider)
        _ = try await lidarr.config.metadataProvider.get(provider.id)
        var folder = try await lidarr.rootFolders.add(
            MusicFolder("/music", name: "Music", qualityProfile: 1, metadataProfile: 1))
        folder.defaultMonitorOption = .future
        folder = try await lidarr.rootFolders.update(folder)
        _ = try await lidarr.rootFolders.get(folder.id)
        _ = try await lidarr.rootFolders.all()
        try await lidarr.rootFolders.delete(folder.id)
    }

    private func exerciseCommands(_ lidarr: Lidarr, _ artist: ID<Artist>, _ album: ID<Album>) async throws {
        for body in [
            .refreshArtist(artist), .refreshArtists([artist]), .refreshAlbum(album),
            .rescanFolders(["/music"], addingArtists: true), .artistSearch(artist), .albumSearch([album]),
            .missingAlbumSearch(of: artist), .cutoffUnmetAlbumSearch(), .renameArtists([artist]),
            .renameFiles([ID<TrackFile>(rawValue: 1)], of: artist), .retagArtists([artist]),
            .retagFiles([1], of: artist), .moveArtist(artist, from: "/music/a", to: "/music/b"),
            .moveArtists([(artist, "/music/a")], toRootFolder: "/more"),
            .downloadedAlbumsScan("/data", download: "x", mode: .copy),
        ] as [Command.Body] {
            _ = try await lidarr.commands.start(body)
        }
    }
}
