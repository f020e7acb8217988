extension Radarr {
    func movieFileRoutes() {
        app.routes { router in
            router.on(.get, "/moviefile") { [self] call in
                let (movieIDs, fileIDs) = (call.numbers("movieId"), call.numbers("movieFileIds"))
                guard !movieIDs.isEmpty || !fileIDs.isEmpty else {
                    throw Refusal.refused(400, "movieId or movieFileIds must be provided")
                }
                return .list((movieIDs + fileIDs).compactMap(file))
            }
            router.on(.get, "/moviefile/{}") { [self] call in
                guard let file = file(try call.id) else { throw Refusal.notFound }
                return .document(file)
            }
            router.on(.put, "/moviefile/{}") { [self] call in
                let id = try call.id
                guard let old = file(id), let movie = movies[id] else { throw Refusal.notFound }
                let new = old.merging(try call.object)
                movies.replace(id, with: movie.with(["movieFile": new]))
                app.journal.changed("movie file \(id) updated")
                return .document(new, status: 202)
            }
            router.on(.delete, "/moviefile/{}") { [self] call in
                guard removeFile(try call.id) else { throw Refusal.notFound }
                return .document([:])
            }
            router.on(.delete, "/moviefile/bulk") { [self] call in
                for id in try call.object["movieFileIds"].ints { removeFile(id) }
                return .document([:])
            }
        }
    }

    /// A file has the number of its movie.
    private func file(_ id: Int) -> Document? {
        guard let file = movies[id]?["movieFile"], !file.isNull else { return nil }
        return file
    }

    @discardableResult
    private func removeFile(_ id: Int) -> Bool {
        guard file(id) != nil, let movie = movies[id] else { return false }
        movies.replace(
            id,
            with: movie.without("movieFile").with([
                "hasFile": false, "movieFileId": 0, "sizeOnDisk": 0,
                "statistics": Self.noStatistics,
            ]))
        app.journal.changed("movie file \(id) deleted")
        return true
    }
}
