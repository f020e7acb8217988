extension Lidarr {
    func artistRoutes() {
        app.routes { router in
            router.rows(
                "/artist", artists, noun: "artist", in: app, check: { [self] new, old in try checked(new, old) },
                show: { [self] in whole($0) })
            router.on(.get, "/artist") { [self] call in
                if let id = call.value("mbId") { return .list(find(artist: id).map { [whole($0)] } ?? []) }
                return .list(artists.listing.mapping { [self] in whole($0) })
            }
            router.on(.post, "/artist") { [self] call in
                .document(whole(try added(try call.object, monitoring: nil)), status: 201)
            }
            router.on(.delete, "/artist/{}") { [self] call in
                guard let row = artists[try call.id] else { throw Refusal.notFound }
                delete(artist: row, excluding: call.flag("addImportListExclusion") == true)
                return .document([:])
            }
            router.on(.get, "/artist/lookup") { [self] call in
                .list(found(call.value("term") ?? "", .artist))
            }
            router.on(.get, "/search") { [self] call in
                let term = call.value("term") ?? ""
                let all = found(term, .artist).map { ("artist", $0) } + found(term, .album).map { ("album", $0) }
                return .list(
                    all.enumerated().map { place, pair in
                        let id = pair.1[pair.0 == "artist" ? "foreignArtistId" : "foreignAlbumId"]
                        return .object(["foreignId": id, pair.0: pair.1, "id": place + 1])
                    })
            }
            router.on(.put, "/artist/editor") { [self] call in .list(try edited(call)).with(status: 202) }
            router.on(.delete, "/artist/editor") { [self] call in
                let body = try call.object
                for row in body["artistIds"].ints.compactMap({ artists[$0] }) {
                    delete(artist: row, excluding: body["addImportListExclusion"].bool == true)
                }
                return .document([:])
            }
            router.on(.post, "/albumstudio") { [self] call in
                let body = try call.object
                for row in body["artist"].list { arrange(row, body) }
                return .document(body, status: 202)
            }
            router.rows("/importlistexclusion", exclusions, noun: "exclusion", in: app)
        }
    }

    func find(artist id: String) -> Document? {
        let known = Band.number(1, in: id).flatMap { artists[$0] }
        return known ?? artists.edited.first { $0["foreignArtistId"].string == id }
    }

    /// With what is counted, and the albums before and after today.
    func whole(_ artist: Document) -> Document {
        let mine = albums(of: artist["id"].int ?? 0)
        let count = mine.reduce(MusicCount()) { $0 + self.count($1) }
        let now = app.clock.now
        let dated = mine.compactMap { album in album["releaseDate"].string.flatMap { Moment($0) }.map { ($0, album) } }
            .sorted { $0.0 < $1.0 }
        return artist.with([
            "statistics": Document.object(["albumCount": mine.count]).merging(count.document),
            "lastAlbum": dated.last { $0.0 <= now }?.1, "nextAlbum": dated.first { $0.0 > now }?.1,
        ])
    }

    /// Keeps a new artist and its albums, which have no files yet.
    func added(_ new: Document, monitoring: String?) throws(Refusal) -> Document {
        let row = artists.insert(try checked(new, nil))
        let id = row["id"].int ?? 0
        app.journal.changed("artist \(id) created")
        let discs = Band.number(1, in: row["foreignArtistId"].string ?? "").map { library.band($0 - 1).discs } ?? []
        for disc in discs {
            songs.add(album: disc.lidarrID)
            albums.insert(disc.album)
        }
        monitor(id, monitoring ?? new["addOptions"]["monitor"].string ?? "all")
        return row
    }

    private func delete(artist row: Document, excluding: Bool) {
        let id = row["id"].int ?? 0
        for album in albums(of: id) { albums.remove(album["id"].int ?? 0) }
        artists.remove(id)
        app.journal.changed("artist \(id) deleted")
        guard excluding else { return }
        exclusions.insert(.object(["foreignId": row["foreignArtistId"], "artistName": row["artistName"]]))
    }

    private func checked(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
        for (name, table) in [("qualityProfileId", profiles), ("metadataProfileId", metadataProfiles)] {
            guard new[name].int.flatMap({ table[$0] }) != nil else {
                let property = name.prefix(1).uppercased() + name.dropFirst()
                throw .invalid(property, "\(property.dropLast(2)) does not exist", attempted: new[name])
            }
        }
        if let old {
            guard new["path"].string?.hasPrefix("/") == true else { throw .invalid("Path", "Invalid Path") }
            return Self.blank.merging(new).with(["id": old["id"]]).without(
                "addOptions", "statistics", "nextAlbum", "lastAlbum")
        }
        guard let id = new["foreignArtistId"].string, !id.isEmpty else {
            throw .invalid("ForeignArtistId", "'Foreign Artist Id' must not be empty.")
        }
        guard find(artist: id) == nil else {
            throw .invalid("ForeignArtistId", "This artist has already been added.", attempted: new["foreignArtistId"])
        }
        let band = Band.number(1, in: id).map { library.band($0 - 1) }
        let root = new["rootFolderPath"].string
        let folder = band?.folder ?? Titles.fileName(new["artistName"].string ?? "")
        guard let path = new["path"].string ?? root.map({ "\($0)/\(folder)" }), path.hasPrefix("/") else {
            throw .invalid("Path", "'Path' must not be empty.")
        }
        // An artist the catalogue knows keeps the number it would have had, so that its albums are found again.
        return (band?.artist ?? Self.blank).merging(new).without(
            "addOptions", "remotePoster", "folder", "statistics", "nextAlbum", "lastAlbum", "id"
        ).with([
            "id": band?.lidarrID, "path": path, "added": app.clock.now,
            "rootFolderPath": root ?? "/" + path.split(separator: "/").dropLast().joined(separator: "/"),
        ])
    }

    private func edited(_ call: Call) throws(Refusal) -> [Document] {
        let body = try call.object
        let plain = ["monitored", "monitorNewItems", "qualityProfileId", "metadataProfileId"]
        return body["artistIds"].ints.compactMap { id in
            guard var row = artists[id] else { return nil }
            for name in plain where !body[name].isNull { row[name] = body[name] }
            row.apply(tags: body["tags"].ints, how: body["applyTags"].string)
            if let root = body["rootFolderPath"].string {
                let folder = row["path"].string?.split(separator: "/").last ?? ""
                row = row.with(["path": "\(root)/\(folder)", "rootFolderPath": root])
            }
            artists.replace(id, with: row)
            app.journal.changed("artist \(id) updated")
            return whole(row)
        }
    }

    private func arrange(_ row: Document, _ body: Document) {
        guard let id = row["id"].int, var artist = artists[id] else { return }
        let monitor = body["monitoringOptions"]["monitor"].string ?? "unknown"
        if !row["monitored"].isNull { artist["monitored"] = row["monitored"] }
        if monitor == "none" { artist["monitored"] = false }
        if !body["monitorNewItems"].isNull { artist["monitorNewItems"] = body["monitorNewItems"] }
        artists.replace(id, with: artist)
        self.monitor(id, monitor)
        app.journal.changed("artist \(id) updated")
    }

    /// What an absent member becomes in a PUT: its type's zero, not what it was.
    private static let blank: Document = [
        "artistName": "", "foreignArtistId": "", "status": "continuing", "ended": false, "tadbId": 0, "discogsId": 0,
        "links": [], "images": [], "genres": [], "tags": [], "monitored": false, "monitorNewItems": "all",
        "qualityProfileId": 0, "metadataProfileId": 0, "ratings": [:], "added": "0001-01-01T00:00:00Z",
    ]
}
