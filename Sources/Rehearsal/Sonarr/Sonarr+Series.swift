extension Sonarr {
    func seriesRoutes() {
        app.routes { router in
            router.rows("/series", series, noun: "series", in: app) { [self] new, old in try checked(new, old) }
            router.on(.get, "/series") { [self] call in
                if let tvdb = call.number("tvdbId") { return .list(find(tvdb: tvdb).map { [$0] } ?? []) }
                return .list(series.listing)
            }
            router.on(.delete, "/series/{}") { [self] call in
                guard let row = series[try call.id] else { throw Refusal.notFound }
                delete(row, excluding: call.flag("addImportListExclusion") == true)
                return .document([:])
            }
            router.on(.get, "/series/lookup") { [self] call in .list(try found(call.value("term") ?? "")) }
            router.on(.put, "/series/editor") { [self] call in .list(try edited(call)).with(status: 202) }
            router.on(.delete, "/series/editor") { [self] call in
                let body = try call.object
                for row in body["seriesIds"].ints.compactMap({ series[$0] }) {
                    delete(row, excluding: body["addImportListExclusion"].bool == true)
                }
                return .document([:])
            }
            router.on(.post, "/series/import") { [self] call in
                .list(try call.list.map { series.insert(try checked($0.without("id"), nil)) })
            }
            router.rows("/importlistexclusion", exclusions, noun: "exclusion", in: app)
            router.on(.get, "/languageprofile") { _ in
                Answer.list([
                    [
                        "id": 1, "name": "Deprecated", "upgradeAllowed": true, "cutoff": ["id": 1, "name": "English"],
                        "languages": [],
                    ]
                ]).with(header: "Deprecation", "true")
            }
        }
    }

    private func find(tvdb: Int) -> Document? {
        series[tvdb - Show.tvdbID(0) + 1] ?? series.edited.first { $0["tvdbId"].int == tvdb }
    }

    private func delete(_ row: Document, excluding: Bool) {
        let id = row["id"].int ?? 0
        series.remove(id)
        app.journal.changed("series \(id) deleted")
        if excluding { exclusions.insert(.object(["tvdbId": row["tvdbId"], "title": row["title"]])) }
    }

    private func checked(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
        guard new["qualityProfileId"].int.flatMap({ profiles[$0] }) != nil else {
            throw .invalid("QualityProfileId", "Quality Profile does not exist", attempted: new["qualityProfileId"])
        }
        if let old {
            guard new["path"].string?.hasPrefix("/") == true else { throw .invalid("Path", "Invalid Path") }
            return Self.blank.merging(new).with(["id": old["id"]]).without("addOptions")
        }
        guard let tvdb = new["tvdbId"].int, tvdb > 0 else {
            throw .invalid("TvdbId", "'Tvdb Id' must be greater than '0'.", attempted: new["tvdbId"])
        }
        guard find(tvdb: tvdb) == nil else {
            throw .invalid("TvdbId", "This series has already been added", attempted: new["tvdbId"])
        }
        guard let title = new["title"].string, !title.isEmpty else {
            throw .invalid("Title", "'Title' must not be empty.")
        }
        let show = library.show(tvdbID: tvdb)
        let root = new["rootFolderPath"].string
        let folder = show?.folder ?? Titles.fileName(title)
        guard let path = new["path"].string ?? root.map({ "\($0)/\(folder)" }), path.hasPrefix("/") else {
            throw .invalid("Path", "'Path' must not be empty.")
        }
        if let show { episodes.add(show: show.index) }
        // A show the catalogue knows keeps the number it would have had, so that its episodes are found again.
        return (show?.series(counting: episodes.states(of: show?.index ?? 0)) ?? Self.blank).merging(new)
            .without("addOptions", "remotePoster", "folder")
            .with([
                "id": show?.sonarrID, "path": path,
                "rootFolderPath": root ?? "/" + path.split(separator: "/").dropLast().joined(separator: "/"),
                "added": app.clock.now,
            ])
    }

    private func edited(_ call: Call) throws(Refusal) -> [Document] {
        let body = try call.object
        let plain = ["monitored", "monitorNewItems", "qualityProfileId", "seriesType", "seasonFolder"]
        return body["seriesIds"].ints.compactMap { id in
            guard var row = series[id] else { return nil }
            for name in plain where !body[name].isNull { row[name] = body[name] }
            row.apply(tags: body["tags"].ints, how: body["applyTags"].string)
            if let root = body["rootFolderPath"].string {
                let folder = row["path"].string?.split(separator: "/").last ?? ""
                row = row.with(["path": "\(root)/\(folder)", "rootFolderPath": root])
            }
            series.replace(id, with: row)
            app.journal.changed("series \(id) updated")
            return row
        }
    }

    /// Free text finds what the library has; a number finds any show there could be, as known to this Sonarr.
    private func found(_ term: String) throws(Refusal) -> [Document] {
        let sides = term.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        func shown(_ show: Show) -> Document { series[show.sonarrID] ?? show.candidate }
        if sides.count == 2, ["tvdb", "tvdbid"].contains(sides[0].lowercased()) {
            return Int(sides[1]).flatMap { library.show(tvdbID: $0) }.map { [shown($0)] } ?? []
        }
        let wanted = term.lowercased()
        return library.shows.lazy.filter { $0.title.lowercased().contains(wanted) }.prefix(20).map(shown)
    }

    /// What an absent member becomes in a PUT: its type's zero, not what it was.
    private static let blank: Document = [
        "title": "", "year": 0, "monitored": false, "seasons": [], "seasonFolder": false, "useSceneNumbering": false,
        "runtime": 0, "tvdbId": 0, "tvRageId": 0, "tvMazeId": 0, "tmdbId": 0, "genres": [], "tags": [], "images": [],
        "seriesType": "standard", "qualityProfileId": 0, "status": "continuing", "ended": false, "ratings": [:],
        "monitorNewItems": "all", "added": "0001-01-01T00:00:00Z", "languageProfileId": 0,
    ]
}
