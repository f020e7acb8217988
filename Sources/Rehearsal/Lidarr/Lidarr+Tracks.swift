extension Lidarr {
    func trackRoutes() {
        app.routes { router in
            router.on(.get, "/track") { [self] call in
                let ids = call.numbers("trackIds")
                if !ids.isEmpty { return .list(ids.compactMap(track)) }
                if let id = call.number("artistId") { return .list(tracks(of: albums(of: id))) }
                // An album has one release, of the same number.
                guard let id = call.number("albumId") ?? call.number("albumReleaseId") else {
                    throw Refusal.refused(
                        400, "One of artistId, albumId, albumReleaseId or trackIds must be provided")
                }
                return .list(tracks(of: [albums[id]].compactMap { $0 }))
            }
            router.on(.get, "/track/{}") { [self] call in
                guard let track = track(try call.id) else { throw Refusal.notFound }
                return .document(
                    track.with([
                        "artist": track["artistId"].int.flatMap { artists[$0] }.map(whole),
                        "trackFile": track["trackFileId"].int.flatMap { songs.file($0) },
                    ]))
            }
            router.on(.get, "/trackfile") { [self] call in .list(try files(call)) }
            router.on(.get, "/trackfile/{}") { [self] call in
                guard let file = file(try call.id) else { throw Refusal.notFound }
                return .document(file)
            }
            let put: Router.Handler = { [self] call in
                let new = try call.object
                guard let id = call.parameters.first.flatMap({ Int($0) }) ?? new["id"].int, let old = file(id) else {
                    throw Refusal.notFound
                }
                let row = old.merging(new)
                songs.edit(id, row)
                app.journal.changed("track file \(id) updated")
                return .document(row, status: 202)
            }
            router.on(.put, "/trackfile", put)
            router.on(.put, "/trackfile/{}", put)
            router.on(.put, "/trackfile/editor") { [self] call in
                let body = try call.object
                let rows = body["trackFileIds"].ints.compactMap(file).map { row in
                    ["quality", "sceneName", "releaseGroup"].reduce(row) { row, name in
                        body[name].isNull ? row : row.with([name: body[name]])
                    }
                }
                for row in rows { songs.edit(row["id"].int ?? 0, row) }
                return .list(rows).with(status: 202)
            }
            router.on(.delete, "/trackfile/{}") { [self] call in
                guard removeFile(try call.id) else { throw Refusal.notFound }
                return .document([:])
            }
            router.on(.delete, "/trackfile/bulk") { [self] call in
                for id in try call.object["trackFileIds"].ints { removeFile(id) }
                return .document([:])
            }
            router.on(.get, "/rename") { _ in .list([]) }
            router.on(.get, "/retag") { [self] call in .list(retaggings(call)) }
            router.on(.get, "/manualimport") { _ in .list([]) }
        }
    }

    private func tracks(of albums: [Document]) -> [Document] {
        albums.flatMap { songs.of(album: $0["id"].int ?? 0) }
    }

    /// A track of an album Lidarr has.
    private func track(_ id: Int) -> Document? {
        songs[id].flatMap { track in track["albumId"].int.flatMap { albums[$0] } == nil ? nil : track }
    }

    private func file(_ id: Int) -> Document? {
        songs.file(id).flatMap { file in file["albumId"].int.flatMap { albums[$0] } == nil ? nil : file }
    }

    private func files(_ call: Call) throws(Refusal) -> [Document] {
        let ids = call.numbers("trackFileIds")
        if !ids.isEmpty { return ids.compactMap(file) }
        if call.flag("unmapped") == true { return [] }
        let wanted = call.number("artistId").map { albums(of: $0).compactMap { $0["id"].int } }
        guard let wanted = wanted ?? (call.values("albumId").isEmpty ? nil : call.numbers("albumId")) else {
            throw .refused(400, "artistId, albumId, trackFileIds or unmapped must be provided")
        }
        return wanted.filter { albums[$0] != nil }.flatMap { songs.files(of: $0) }
    }

    /// The first track of each album lacks its year.
    private func retaggings(_ call: Call) -> [Document] {
        let mine =
            call.number("albumId").flatMap { albums[$0] }.map { [$0] } ?? albums(of: call.number("artistId") ?? 0)
        return mine.compactMap { album in
            songs.files(of: album["id"].int ?? 0).first.map { file in
                .object([
                    "artistId": album["artistId"], "albumId": album["id"], "trackNumbers": [1],
                    "trackFileId": file["id"], "path": file["path"],
                    "changes": [
                        Document.object([
                            "field": "Year", "oldValue": "0",
                            "newValue": String(album["releaseDate"].string?.prefix(4) ?? ""),
                        ])
                    ],
                ])
            }
        }
    }

    @discardableResult
    private func removeFile(_ id: Int) -> Bool {
        guard file(id) != nil else { return false }
        songs.removeFile(id)
        app.journal.changed("track file \(id) deleted")
        return true
    }
}
