extension PlexLibrary {
    /// The fields a person locked.
    func lockedFields(of key: Int) -> Set<String> {
        Set(item(key, isWhole: true)?["Field"].list.compactMap { $0["name"].string } ?? [])
    }

    /// What an agent says of the film or show it knows by that name.
    func identity(_ guid: String, like key: Int) -> Document? {
        switch PlexKey(key) {
        case .film:
            let places = Array(0..<seed.filmCount) + (0..<seed.filmCount).map { $0 + Film.mistakes }
            guard let index = places.first(where: { Film.guid(Film.tmdbID($0)) == guid }) else { return nil }
            let film = seed.film(index)
            return .object([
                "title": film.title, "year": film.year, "summary": film.overview, "studio": film.studio,
                "contentRating": film.certification, "originallyAvailableAt": film.inCinemas.day,
                "Genre": film.genres.map(PlexTag.tag),
                "Guid": ["imdb://\(film.imdbID)", "tmdb://\(film.tmdbID)"].map { Document.object(["id": $0]) },
            ])
        case .show:
            let places = Array(0..<seed.showCount) + (0..<seed.showCount).map { $0 + Film.mistakes }
            guard let index = places.first(where: { seed.show($0).modernGuid == guid }) else { return nil }
            let show = seed.show(index)
            return .object([
                "title": show.title, "year": show.year, "summary": show.overview, "studio": show.network,
                "Genre": show.genres.map(PlexTag.tag),
                "Guid": ["imdb://\(show.imdbID)", "tvdb://\(show.tvdbID)"].map { Document.object(["id": $0]) },
            ])
        default: return nil
        }
    }

    /// Every version an item of its own: those that were merged come back, and of the others each gets a key.
    mutating func split(_ key: Int, _ merged: [Int]) {
        guard !merged.isEmpty else { return splitEditions(key) }
        forget("Media", of: key)
        for other in merged { restore(other) }
    }

    /// A film that was scanned as one item with two versions.
    private mutating func splitEditions(_ key: Int) {
        guard case .film(let index, 0) = PlexKey(key), FilmCase.at(index) == .editionsMerged,
            let media = item(key, isWhole: true)?["Media"].list, media.count == 2
        else { return }
        edit(key, "Media", [media[0]])
        restore(key + 1)
        edit(key + 1, "Media", [media[1]])
        edit(key + 1, "ratingKey", Document(String(key + 1)))
    }
}
