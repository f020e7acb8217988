extension Radarr {
    func movieRoutes() {
        app.routes { router in
            router.rows(
                "/movie", movies, noun: "movie", in: app,
                check: { [self] new, old in try checked(new, old) })
            router.on(.get, "/movie") { [self] call in
                if let tmdb = call.number("tmdbId") { return .list(movie(tmdb: tmdb).map { [$0] } ?? []) }
                return .list(movies.listing)
            }
            router.on(.delete, "/movie/{}") { [self] call in
                guard let row = movies[try call.id] else { throw Refusal.notFound }
                delete(row, excluding: call.flag("addImportExclusion") == true)
                return .document([:])
            }
            router.on(.get, "/movie/lookup") { [self] call in .list(try found(call.value("term") ?? "")) }
            router.on(.get, "/movie/lookup/tmdb") { [self] call in
                guard let film = call.number("tmdbId").flatMap({ library.film(tmdbID: $0) }) else {
                    throw Refusal.notFound
                }
                return .document(shown(film))
            }
            router.on(.get, "/movie/lookup/imdb") { [self] call in
                guard let found = try found("imdb:\(call.value("imdbId") ?? "")").first else { throw Refusal.notFound }
                return .document(found)
            }
            router.on(.put, "/movie/editor") { [self] call in .list(try edited(call)).with(status: 202) }
            router.on(.delete, "/movie/editor") { [self] call in
                let body = try call.object
                for id in body["movieIds"].ints {
                    if let row = movies[id] { delete(row, excluding: body["addImportExclusion"].bool == true) }
                }
                return .document([:])
            }
            router.on(.post, "/movie/import") { [self] call in
                .list(try call.list.map { movies.insert(try checked($0.without("id"), nil)) })
            }
            router.rows("/exclusions", exclusions, noun: "exclusion", in: app)
            router.on(.get, "/collection") { _ in .list([]) }
            router.on(.get, "/alttitle") { _ in .list([]) }
            router.on(.get, "/credit") { _ in .list([]) }
            router.on(.get, "/extrafile") { _ in .list([]) }
        }
    }

    private func movie(tmdb: Int) -> Document? {
        movies[tmdb - Film.tmdbID(0) + 1] ?? movies.edited.first { $0["tmdbId"].int == tmdb }
    }

    private func delete(_ row: Document, excluding: Bool) {
        let id = row["id"].int ?? 0
        movies.remove(id)
        app.journal.changed("movie \(id) deleted")
        guard excluding else { return }
        exclusions.insert(
            .object([
                "tmdbId": row["tmdbId"], "movieTitle": row["title"], "movieYear": row["year"],
            ]))
    }

    private func checked(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
        guard new["qualityProfileId"].int.flatMap({ profiles[$0] }) != nil else {
            throw .invalid(
                "QualityProfileId", "Quality Profile does not exist", attempted: new["qualityProfileId"])
        }
        if let old {
            guard new["path"].string?.hasPrefix("/") == true else { throw .invalid("Path", "Invalid Path") }
            return Self.blank.merging(new).with(["id": old["id"]]).without("addOptions")
        }
        guard let tmdb = new["tmdbId"].int, tmdb > 0 else {
            throw .invalid("TmdbId", "'Tmdb Id' must be greater than '0'.")
        }
        guard movie(tmdb: tmdb) == nil else {
            throw .invalid("TmdbId", "This movie has already been added", attempted: new["tmdbId"])
        }
        guard new["title"].string?.isEmpty == false else { throw .invalid("Title", "'Title' must not be empty.") }
        let root = new["rootFolderPath"].string
        guard let path = new["path"].string ?? root.map({ "\($0)/\(folder(of: new))" }), path.hasPrefix("/") else {
            throw .invalid("Path", "'Path' must not be empty.")
        }
        // A film the catalogue knows keeps the number it would have had, so that its files are found again.
        let film = library.film(tmdbID: tmdb)
        let known = film?.candidate ?? Self.blank
        let id = film.map(\.radarrID)
        return known.merging(new).without("addOptions", "remotePoster", "folder").with([
            "id": id, "path": path, "folderName": path,
            "rootFolderPath": root ?? path.split(separator: "/").dropLast().map { "/" + $0 }.joined(),
            "hasFile": false, "movieFileId": 0, "sizeOnDisk": 0, "added": app.clock.now,
            "statistics": Self.noStatistics,
        ])
    }

    private func folder(of movie: Document) -> String {
        "\(Titles.fileName(movie["title"].string ?? "")) (\(movie["year"].int ?? 0))"
    }

    private func edited(_ call: Call) throws(Refusal) -> [Document] {
        let body = try call.object
        return body["movieIds"].ints.compactMap { id in
            guard var row = movies[id] else { return nil }
            for name in ["monitored", "qualityProfileId", "minimumAvailability"] where !body[name].isNull {
                row[name] = body[name]
            }
            row.apply(tags: body["tags"].ints, how: body["applyTags"].string)
            if let root = body["rootFolderPath"].string {
                let folder = row["path"].string?.split(separator: "/").last ?? ""
                row = row.with(["path": "\(root)/\(folder)", "rootFolderPath": root])
            }
            movies.replace(id, with: row)
            app.journal.changed("movie \(id) updated")
            return row
        }
    }

    /// Free text finds what the library has; ids find any film there could be.
    private func found(_ term: String) throws(Refusal) -> [Document] {
        let sides = term.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        if sides.count == 2, ["tmdb", "tmdbid"].contains(sides[0].lowercased()) {
            return Int(sides[1]).flatMap { library.film(tmdbID: $0) }.map { [shown($0)] } ?? []
        }
        if sides.count == 2, ["imdb", "imdbid"].contains(sides[0].lowercased()) {
            let index = Int(sides[1].drop { !$0.isNumber }).map { $0 - 1_000_000 } ?? -1
            return index >= 0 ? [shown(library.film(index))] : []
        }
        let wanted = term.lowercased()
        return library.films.lazy.filter { $0.title.lowercased().contains(wanted) }.prefix(20).map(shown)
    }

    private func shown(_ film: Film) -> Document { movies[film.radarrID] ?? film.candidate }

    /// What an absent member becomes in a PUT: its type's zero, not what it was.
    private static let blank: Document = [
        "title": "", "sizeOnDisk": 0, "year": 0, "hasFile": false, "movieFileId": 0, "monitored": false,
        "isAvailable": false, "runtime": 0, "tmdbId": 0, "genres": [], "tags": [], "images": [], "alternateTitles": [],
        "minimumAvailability": "tba", "qualityProfileId": 0, "secondaryYearSourceId": 0, "status": "tba",
        "ratings": [:],
        "added": "0001-01-01T00:00:00Z",
    ]
}

extension Document {
    /// This object with the other's members put over its own.
    func merging(_ other: Document) -> Document {
        var all = members
        for (name, value) in other.members { all[name] = value }
        return .object(all)
    }

    /// `add`, `remove` or `replace`, as an editor says.
    mutating func apply(tags: [Int], how: String?) {
        guard let how else { return }
        let old = self["tags"].ints
        let new =
            switch how {
            case "add": old + tags.filter { !old.contains($0) }
            case "remove": old.filter { !tags.contains($0) }
            default: tags
            }
        self["tags"] = new.document
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
