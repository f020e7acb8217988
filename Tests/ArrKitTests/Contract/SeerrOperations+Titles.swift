import ArrKit
import Testing

extension SeerrOperations {
    static func titles(_ seerr: Seerr) async throws {
        _ = try await seerr.movies.get(603, language: "de")
        _ = try await seerr.movies.ratings(of: 603)
        _ = try await seerr.movies.combinedRatings(of: 603)
        _ = try await seerr.movies.recommendations(for: 603).all()
        _ = try await seerr.movies.similar(to: 603, language: "de").all()
        _ = try await seerr.shows.get(1399)
        _ = try await seerr.shows.season(1, of: 1399, language: "de")
        _ = try await seerr.shows.ratings(of: 1399)
        _ = try await seerr.shows.recommendations(for: 1399).all()
        _ = try await seerr.shows.similar(to: 1399).all()
        _ = try await seerr.people.get(6384)
        _ = try await seerr.people.credits(of: 6384)
        _ = try await seerr.collections.get(2344)
        _ = try await seerr.search.titles("the (matrix), 1999 & more?", language: "de").all()
        _ = try await seerr.search.keywords("hacker").all()
        _ = try await seerr.search.companies("a24").all()
    }

    static func discover(_ seerr: Seerr) async throws {
        var filter = Seerr.Discovery.Filter()
        (filter.sortBy, filter.genres, filter.keywords) = ("popularity.desc", [18, 35], [1])
        (filter.studio, filter.network, filter.from, filter.to) = (1, 1, "1999-01-01", "1999-12-31")
        (filter.runtime, filter.votes) = (.init(from: 60, to: 180), .init(from: 7.5))
        (filter.voteCount, filter.watchRegion, filter.watchProviders) = (.init(to: 1000), "US", [8, 9])
        if seerr.profile == .seerr {
            (filter.withoutKeywords, filter.certification) = ([2], .init("US", from: "G", to: "PG-13"))
        }
        _ = try await seerr.discover.movies(filter, language: "de").all()
        _ = try await seerr.discover.shows(filter).all()
        if seerr.profile == .seerr { filter.status = "0" }
        _ = try await seerr.discover.shows(filter).page(2)
        for list in [
            seerr.discover.trending(), seerr.discover.upcomingMovies(), seerr.discover.upcomingShows(),
            seerr.discover.movies(ofGenre: 18), seerr.discover.movies(madeIn: "ja"), seerr.discover.movies(ofStudio: 1),
            seerr.discover.movies(withKeyword: 1), seerr.discover.shows(ofGenre: 18),
            seerr.discover.shows(madeIn: "ja"), seerr.discover.shows(ofNetwork: 1),
        ] {
            _ = try await list.all()
        }
        _ = try await seerr.discover.movieGenres()
        _ = try await seerr.discover.showGenres(language: "de")
        _ = try await seerr.watchlist.elements.all()
    }

    static func catalogue(_ seerr: Seerr) async throws {
        let catalogue = seerr.catalogue
        _ = try await catalogue.movieGenres()
        _ = try await catalogue.showGenres()
        _ = try await catalogue.languages()
        _ = try await catalogue.regions()
        _ = try await catalogue.studio(1)
        _ = try await catalogue.network(1)
        _ = try await catalogue.keyword(1)
        _ = try await catalogue.backdrops()
        _ = try await catalogue.watchRegions()
        _ = try await catalogue.movieProviders(in: "US")
        _ = try await catalogue.showProviders(in: "US")
        _ = try await seerr.servers.radarr()
        _ = try await seerr.servers.sonarr()
        _ = try await seerr.servers.radarr(1)
        _ = try await seerr.servers.sonarr(1)
        _ = try await seerr.servers.lookup(tmdb: 1399)
    }
}
