extension SeerrApp {
    func titleRoutes() {
        let language = SeerrDoor(query: ["language"])
        on(.get, "/movie/{}", language) { [self] call, _ in
            guard case .film(let film)? = Int(call.parameters[0]).flatMap({ title("movie", tmdb: $0) }) else {
                throw Refusal.refused(404, "Unable to retrieve movie.")
            }
            return .document(with(.film(film), film.seerrDetails))
        }
        on(.get, "/tv/{}", language) { [self] call, _ in
            let show = try show(call)
            let ids: Document = [
                "tvdbId": SeerrTitle.show(show).tvdbID(in: library).map { Document($0) } ?? .null,
                "imdbId": Document(show.imdbID),
            ]
            return .document(with(.show(show), show.seerrDetails.with(["externalIds": ids])))
        }
        on(.get, "/tv/{}/season/{}", language) { [self] call, _ in
            let show = try show(call)
            guard let number = Int(call.parameters[1]), show.seasons.contains(number) else {
                throw Refusal.refused(404, "Unable to retrieve season.")
            }
            return .document(show.seerrSeason(number, withEpisodes: true))
        }
        on(.get, "/search", SeerrDoor(query: ["query", "page", "language"])) { [self] call, _ in
            call.numbered(results(try wanted(call)))
        }
        // What nobody has yet, as a catalogue's lists are full of it.
        let lists = [
            ("/discover/movies", false), ("/discover/movies/upcoming", false), ("/discover/tv", true),
            ("/discover/tv/upcoming", true), ("/discover/trending", false),
        ]
        for (path, isShows) in lists {
            on(.get, path, SeerrDoor(query: Self.filters)) { [self] call, _ in
                let first = max(0, (isShows ? library.showCount : library.filmCount) - 10)
                let titles = (first..<first + 100).map { index in
                    isShows ? SeerrTitle.show(library.show(index)) : .film(library.film(index))
                }
                return call.numbered(results(titles))
            }
        }
        on(.get, "/discover/watchlist", SeerrDoor(query: ["page"])) { [self] call, _ in
            let films = (0..<3).map { library.film(library.filmCount + $0) }
            return call.numbered(
                Listing(
                    films.map { film in
                        [
                            "ratingKey": Document("5d77\(film.index)"), "title": Document(film.title),
                            "mediaType": "movie", "tmdbId": Document(film.tmdbID),
                        ]
                    }))
        }
        on(.get, "/genres/movie", language) { _, _ in .list(Self.genres) }
        on(.get, "/genres/tv", language) { _, _ in .list(Self.genres) }
        on(.get, "/backdrops", .open) { [self] _, _ in
            .list((0..<5).map { Document("/\(library.film($0).tmdbID).jpg") })
        }
    }

    private static let genres: [Document] = [["id": 18, "name": "Drama"], ["id": 35, "name": "Comedy"]]

    private static let filters = [
        "page", "language", "genre", "studio", "network", "keywords", "sortBy", "primaryReleaseDateGte",
        "primaryReleaseDateLte", "firstAirDateGte", "firstAirDateLte", "withRuntimeGte", "withRuntimeLte",
        "voteAverageGte", "voteAverageLte", "voteCountGte", "voteCountLte", "watchRegion", "watchProviders",
    ]

    private func show(_ call: Call) throws(Refusal) -> Show {
        guard case .show(let show)? = Int(call.parameters[0]).flatMap({ title("tv", tmdb: $0) }) else {
            throw .refused(404, "Unable to retrieve series.")
        }
        return show
    }

    /// By a number, or by words in a title of the library.
    private func wanted(_ call: Call) throws(Refusal) -> [SeerrTitle] {
        guard let words = call.value("query")?.lowercased() else {
            throw .objected(400, "request.query should have required property 'query'", at: ".query.query")
        }
        if words.hasPrefix("tmdb:"), let number = Int(words.dropFirst(5).trimmed) {
            return [title("movie", tmdb: number), title("tv", tmdb: number)].compactMap { $0 }
        }
        let films = library.films.lazy.filter { $0.title.lowercased().contains(words) }.prefix(200)
        let shows = library.shows.lazy.filter { $0.title.lowercased().contains(words) }.prefix(200)
        return films.map { .film($0) } + shows.map { .show($0) }
    }

    private func results(_ titles: [SeerrTitle]) -> Listing {
        Listing(count: titles.count) { [self] place in
            switch titles[place] {
            case .film(let film): with(titles[place], film.seerrResult)
            case .show(let show): with(titles[place], show.seerrResult)
            }
        }
    }

    /// A title with what is known of its way; nothing where nobody ever asked.
    private func with(_ title: SeerrTitle, _ document: Document) -> Document {
        document.with(["mediaInfo": mediaInfo(title)])
    }
}
