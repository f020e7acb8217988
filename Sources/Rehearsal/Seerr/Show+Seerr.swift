extension Show {
    /// As a search shows it.
    var seerrResult: Document {
        .object([
            "id": tmdbID, "mediaType": "tv", "genreIds": [18], "originalLanguage": "en", "originalName": title,
            "name": title, "originCountry": ["US"], "overview": overview, "popularity": 10.5,
            "firstAirDate": "\(year)-02-03", "voteAverage": 7.5, "voteCount": 100,
            "backdropPath": "/\(tmdbID)-back.jpg", "posterPath": "/\(tmdbID).jpg",
        ])
    }

    /// As its own page shows it.
    var seerrDetails: Document {
        let all = episodes
        return seerrResult.without("mediaType", "genreIds").with([
            "createdBy": [Document](), "episodeRunTime": [runtime], "inProduction": !isEnded, "homepage": "",
            "genres": [Document.object(["id": 18, "name": genres[0]])], "languages": ["en"], "tagline": "",
            "lastAirDate": all.filter(\.isAired).last?.airDate.day, "numberOfEpisodes": all.count,
            "lastEpisodeToAir": all.last { $0.isAired }.map(seerrEpisode),
            "nextEpisodeToAir": all.first { !$0.isAired }.map(seerrEpisode) ?? .null,
            "networks": [Document.object(["id": 2, "name": network, "originCountry": "US"])],
            "numberOfSeasons": lastSeason, "productionCompanies": [Document](), "productionCountries": [Document](),
            "spokenLanguages": [Document](), "status": isEnded ? "Ended" : "Returning Series", "type": "Scripted",
            "seasons": seasons.map { seerrSeason($0, withEpisodes: false) }, "keywords": [Document](),
            "relatedVideos": [Document](), "watchProviders": [Document](),
            "contentRatings": ["results": []] as Document, "credits": ["cast": [], "crew": []] as Document,
        ])
    }

    func seerrSeason(_ number: Int, withEpisodes: Bool) -> Document {
        let episodes = episodes(in: number)
        return .object([
            "id": tmdbID * 100 + number, "airDate": episodes[0].airDate.day, "episodeCount": episodes.count,
            "name": number == 0 ? "Specials" : "Season \(number)", "overview": "", "seasonNumber": number,
            "posterPath": "/\(tmdbID)-\(number).jpg",
            "episodes": withEpisodes ? episodes.map(seerrEpisode) : nil,
        ])
    }

    private func seerrEpisode(_ episode: Episode) -> Document {
        .object([
            "id": episode.sonarrID, "airDate": episode.airDate.day, "episodeNumber": episode.number,
            "name": episode.title, "overview": "", "productionCode": "", "seasonNumber": episode.season,
            "showId": tmdbID, "voteAverage": 7.5, "stillPath": Document.null,
        ])
    }
}
