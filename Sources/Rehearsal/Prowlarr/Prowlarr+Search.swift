extension Prowlarr {
    func searchRoutes() {
        app.routes { router in
            router.on(.get, "/search") { [self] call in
                let asked = call.numbers("indexerIds")
                let usable = indexers.all.filter { indexer in
                    guard indexer["enable"].bool == true else { return false }
                    let isUsenet = indexer["protocol"].string == "usenet"
                    return asked.isEmpty || asked.contains(indexer["id"].int ?? 0) || asked.contains(isUsenet ? -1 : -2)
                }
                let limit = call.number("limit") ?? 100
                let releases = Array(
                    films(call.value("query") ?? "").flatMap { film in
                        usable.map { release(film, $0, call.now) }
                    }.prefix(limit))
                found.withLock { known in known.formUnion(releases.compactMap { $0["guid"].string }) }
                return .list(releases)
            }
            router.on(.post, "/search") { [self] call in
                let body = try call.object
                guard let guid = body["guid"].string, found.withLock({ $0.contains(guid) }) else {
                    throw Refusal.refused(404, "Couldn't find requested release in cache, try searching again")
                }
                app.journal.changed("release grabbed")
                return .document(body)
            }
        }
        app.doors { router in
            router.on(.get, "/{}/api") { [self] call in newznab(call) }
        }
        app.routes { router in
            router.on(.get, "/indexer/{}/newznab") { [self] call in newznab(call) }
        }
    }

    private func films(_ query: String) -> some Sequence<Film> {
        let wanted = query.lowercased()
        return library.films.lazy.filter { !wanted.isEmpty && $0.title.lowercased().contains(wanted) }.prefix(20)
    }

    private func release(_ film: Film, _ indexer: Document, _ now: Moment) -> Document {
        let id = indexer["id"].int ?? 0
        let guid = "https://indexer\(id).example/details/\(film.index)"
        return .object([
            "guid": guid, "age": 12, "ageHours": 288.5, "ageMinutes": 17_310.2, "size": film.size, "files": 60,
            "grabs": 10, "indexerId": id, "indexer": indexer["name"],
            "title": "\(Titles.slug(film.title)).\(film.year).1080p.WEB-DL-REHEARSAL",
            "sortTitle": Titles.slug(film.title),
            "imdbId": Int(film.imdbID.dropFirst(2)), "tmdbId": film.tmdbID, "tvdbId": 0, "tvMazeId": 0,
            "publishDate": now + -12 * .day, "downloadUrl": "http://prowlarr:9696/\(id)/download?link=\(film.index)",
            "infoUrl": guid, "indexerFlags": [String](),
            "categories": [Document.object(["id": 2040, "name": "Movies/HD", "subCategories": [Document]()])],
            "protocol": indexer["protocol"], "fileName": "\(Titles.slug(film.title)).nzb",
        ])
    }

    /// What the *arrs ask an indexer for; errors are XML too.
    private func newznab(_ call: Call) -> Answer {
        func failure(_ status: Int, _ code: Int, _ text: String) -> Answer {
            xml("<error code=\"\(code)\" description=\"\(text)\" />").with(status: status)
        }
        guard let kind = call.value("t") else { return failure(400, 200, "Missing parameter (t)") }
        let id = call.parameters.first.flatMap { Int($0) } ?? -1
        guard let indexer = indexers[id] else { return failure(400, 201, "Incorrect parameter (id)") }
        guard indexer["enable"].bool == true else { return failure(410, 410, "Indexer is disabled") }
        if id == 2 {
            return failure(429, 429, "Indexer is disabled till later due to recent failures").with(
                header: "Retry-After", "900")
        }
        switch kind {
        case "caps":
            return xml(
                """
                <caps><server title="Prowlarr" /><limits max="100" default="100" /><searching>\
                <search available="yes" supportedParams="q" />\
                <tv-search available="yes" supportedParams="q,season,ep,tvdbid" />\
                <movie-search available="yes" supportedParams="q,imdbid,tmdbid" /></searching><categories>\
                <category id="2000" name="Movies"><subcat id="2040" name="Movies/HD" /></category>\
                <category id="5000" name="TV"><subcat id="5040" name="TV/HD" /></category></categories></caps>
                """)
        case "search", "tvsearch", "movie":
            let items = films(call.value("q") ?? "").map { film in
                let release = release(film, indexer, call.now)
                return """
                    <item>\(PlexXML.text("title", release["title"].string ?? ""))\
                    \(PlexXML.text("guid", release["guid"].string ?? ""))\
                    \(PlexXML.text("link", release["downloadUrl"].string ?? ""))<size>\(film.size)</size></item>
                    """
            }.joined()
            return xml("<rss version=\"2.0\"><channel><title>Prowlarr</title>\(items)</channel></rss>")
        default: return failure(400, 202, "No such function (\(kind))")
        }
    }

    private func xml(_ text: String) -> Answer {
        .text(PlexXML.declaration + text, type: "application/xml; charset=utf-8")
    }
}
