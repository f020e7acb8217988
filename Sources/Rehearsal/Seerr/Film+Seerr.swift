extension Film {
    /// As a search shows it.
    var seerrResult: Document {
        .object([
            "id": tmdbID, "mediaType": "movie", "adult": false, "genreIds": [18], "originalLanguage": "en",
            "originalTitle": originalTitle, "overview": overview, "popularity": Double(dice.roll(1000, 14)) / 10,
            "releaseDate": inCinemas.day, "title": title, "video": false, "voteAverage": 6.5, "voteCount": 100,
            "backdropPath": "/\(tmdbID)-back.jpg", "posterPath": "/\(tmdbID).jpg",
        ])
    }

    /// As its own page shows it.
    var seerrDetails: Document {
        seerrResult.without("mediaType", "genreIds").with([
            "imdbId": imdbID, "budget": 0, "revenue": 0, "runtime": runtime, "tagline": "", "homepage": "",
            "status": self.case == .unreleased ? "In Production" : "Released",
            "genres": [Document.object(["id": 18, "name": "Drama"])], "relatedVideos": [Document](),
            "productionCompanies": [
                Document.object(["id": 1, "name": studio, "originCountry": "US"])
            ], "productionCountries": [Document](), "spokenLanguages": [Document](), "keywords": [Document](),
            "watchProviders": [Document](), "releases": ["results": []] as Document,
            "credits": ["cast": [], "crew": []] as Document, "externalIds": ["imdbId": Document(imdbID)] as Document,
        ])
    }
}
