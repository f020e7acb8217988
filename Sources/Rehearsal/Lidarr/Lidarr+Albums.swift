extension Lidarr {
    func albumRoutes() {
        app.routes { router in
            router.rows("/album", albums, noun: "album", in: app, check: { [self] new, old in try kept(new, old) })
            router.on(.get, "/album") { [self] call in
                if let id = call.value("foreignAlbumId") {
                    guard let album = find(album: id) else { return .list([]) }
                    let isWide = call.flag("includeAllArtistAlbums") == true
                    return .list((isWide ? albums(of: album["artistId"].int ?? 0) : [album]).map(counted))
                }
                if let id = call.number("artistId") { return .list(albums(of: id).map(counted)) }
                let ids = call.numbers("albumIds")
                if !ids.isEmpty { return .list(ids.compactMap { albums[$0] }.map(counted)) }
                return .list(albums.listing.mapping { [self] in counted($0) })
            }
            router.on(.get, "/album/{}") { [self] call in
                guard let album = albums[try call.id] else { throw Refusal.notFound }
                return .document(complete(album))
            }
            router.on(.post, "/album") { [self] call in .document(try added(album: try call.object), status: 201) }
            router.on(.delete, "/album/{}") { [self] call in
                guard let row = albums[try call.id], let id = row["id"].int else { throw Refusal.notFound }
                albums.remove(id)
                app.journal.changed("album \(id) deleted")
                if call.flag("addImportListExclusion") == true {
                    exclusions.insert(.object(["foreignId": row["foreignAlbumId"], "artistName": row["title"]]))
                }
                return .document([:])
            }
            router.on(.get, "/album/lookup") { [self] call in .list(found(call.value("term") ?? "", .album)) }
            router.on(.put, "/album/monitor") { [self] call in
                let body = try call.object
                let ids = body["albumIds"].ints.filter { albums[$0] != nil }
                for id in ids { monitor(album: id, body["monitored"].bool ?? false) }
                return .list(ids.compactMap { albums[$0] }.map(counted)).with(status: 202)
            }
        }
    }

    func albums(of artist: Int) -> [Document] {
        // An album's number begins with its artist's.
        let first = (artist - 1) * Disc.stride
        return ((first + 1)...(first + Disc.stride)).compactMap { albums[$0] }
    }

    func find(album id: String) -> Document? {
        let known = Band.number(2, in: id).flatMap { albums[$0] }
        return known ?? albums.edited.first { $0["foreignAlbumId"].string == id }
    }

    func count(_ album: Document) -> MusicCount {
        songs.statistics(of: album["id"].int ?? 0, isMonitored: album["monitored"].bool == true)
    }

    /// As lists have it.
    func counted(_ album: Document) -> Document { album.with(["statistics": count(album).document]) }

    /// With its artist.
    func complete(_ album: Document) -> Document {
        counted(album).with(["artist": album["artistId"].int.flatMap { artists[$0] }.map(whole)])
    }

    func monitor(album id: Int, _ isMonitored: Bool) {
        guard let album = albums[id], album["monitored"].bool != isMonitored else { return }
        albums.replace(id, with: album.with(["monitored": isMonitored]))
        app.journal.changed("album \(id) \(isMonitored ? "monitored" : "unmonitored")")
    }

    /// Which of an artist's albums are looked for, by Lidarr's own words.
    func monitor(_ artist: Int, _ which: String) {
        let mine = albums(of: artist)
        let now = app.clock.now
        for (place, album) in mine.enumerated() {
            let isToCome = album["releaseDate"].string.flatMap { Moment($0) }.map { $0 > now } == true
            let hasFiles = count(album).files > 0
            let isMonitored: Bool? =
                switch which {
                case "all": true
                case "none": false
                case "future": isToCome
                case "missing": isToCome || !hasFiles
                case "existing": isToCome || hasFiles
                case "latest": isToCome || place == mine.count - 1
                case "first": isToCome || place == 0
                default: nil
                }
            if let isMonitored { monitor(album: album["id"].int ?? 0, isMonitored) }
        }
    }

    private func kept(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
        guard let old else { throw .notFound }
        // Only these are taken; the rest is MusicBrainz'.
        return old.with([
            "monitored": new["monitored"], "anyReleaseOk": new["anyReleaseOk"], "releases": new["releases"],
        ])
    }

    private func added(album new: Document) throws(Refusal) -> Document {
        let id = Band.number(2, in: new["foreignAlbumId"].string ?? "")
        guard let disc = id.flatMap({ library.disc(lidarrID: $0) }) else {
            throw .invalid("ForeignAlbumId", "'Foreign Album Id' must not be empty.")
        }
        guard albums[disc.lidarrID] == nil else {
            throw .invalid("ForeignAlbumId", "This album has already been added.", attempted: new["foreignAlbumId"])
        }
        if artists[disc.band.lidarrID] == nil {
            _ = try added(new["artist"], monitoring: new["artist"]["addOptions"]["monitor"].string ?? "none")
        }
        if albums[disc.lidarrID] == nil {
            songs.add(album: disc.lidarrID)
            albums.insert(disc.album)
        }
        monitor(album: disc.lidarrID, new["monitored"].bool ?? false)
        app.journal.changed("album \(disc.lidarrID) created")
        return complete(albums[disc.lidarrID] ?? .null)
    }
}
