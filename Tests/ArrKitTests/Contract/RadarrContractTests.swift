import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct RadarrContractTests {
    private let contract = Contract(
        service: "radarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2",
        seeds: ["/api/v3/history": 3, "/api/v3/queue": 3, "/api/v3/wanted/missing": 3, "/api/v3/wanted/cutoff": 3],
        answers: [
            "GET /api/v3/credit": Contract.list(of: "CreditResource"),
            "GET /api/v3/importlist/movie": Contract.list(of: "CollectionMovieResource"),
            "GET /api/v3/movie/{id}/folder": Contract.folder,
            "POST /api/v3/exclusions/bulk": Contract.list(of: "ImportListExclusionResource"),
            "POST /api/v3/importlist/movie": Contract.list(of: "MovieResource"),
            "PUT /api/v3/movie/editor": Contract.list(of: "MovieResource"),
            "PUT /api/v3/moviefile/bulk": Contract.list(of: "MovieFileResource"),
            "PUT /api/v3/moviefile/editor": Contract.list(of: "MovieFileResource"),
        ])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let radarr = Radarr(url, key: key, transport: transport)
            try await exerciseVideo(radarr)
            try await exercise(radarr)
        }
    }

    private func exercise(_ radarr: Radarr) async throws {
        let movie = try #require(try await radarr.movies.all().first)
        try await exerciseMovies(radarr, movie)
        try await exerciseFiles(radarr, of: movie.id)
        try await exerciseCollections(radarr)
        try await exerciseExclusions(radarr)
        var metadata = try await radarr.config.metadata.get(1)
        metadata.certificationCountry = "de"
        _ = try await radarr.config.metadata.update(try await radarr.config.metadata.get())
        _ = try await radarr.config.metadata.update(metadata)
        for body in commands(on: movie.id) { _ = try await radarr.commands.start(body) }
        _ = try await radarr.calendarFeed(tags: [1, 2], releases: [.cinema, .digital, .physical])
        try await radarr.movies.delete(movie.id, deletingFiles: false)
        try await radarr.movies.delete([movie.id], deletingFiles: true, excluding: true)
    }

    private func exerciseMovies(_ radarr: Radarr, _ movie: Open<Movie>) async throws {
        var movie = movie
        _ = try await radarr.movies.all(withLocalCovers: false, language: 1)
        _ = try await radarr.movies.get(movie.id)
        _ = try await radarr.movies.find(tmdb: movie.tmdbId)
        _ = try await radarr.movies.lookup("tmdb:603")
        _ = try await radarr.movies.lookup(tmdb: 603)
        _ = try await radarr.movies.lookup(imdb: "tt0133093")
        #expect(try await !radarr.movies.folder(of: movie.id).isEmpty)
        movie.monitored.toggle()
        movie = try await radarr.movies.update(movie)
        movie = try await radarr.movies.move(movie)
        var edit = Movie.Edit()
        edit.minimumAvailability = .released
        edit.apply(.add, [1])
        #expect(try await !radarr.movies.update([movie.id], edit).isEmpty)
        var new = movie
        new.addOptions = Movie.AddOptions(monitor: .movieOnly)
        _ = try await radarr.movies.add(new)
        _ = try await radarr.movies.add([new])
        _ = try await radarr.alternateTitles.all(of: movie.id)
        _ = try await radarr.alternateTitles.all(ofMetadata: 1)
        _ = try await radarr.alternateTitles.get(1)
        _ = try await radarr.credits.all(of: movie.id)
        _ = try await radarr.credits.get(1)
        _ = try await radarr.listedMovies.all()
        _ = try await radarr.listedMovies.all(withRecommendations: true, withTrending: true, withPopular: false)
        _ = try await radarr.listedMovies.add([new])
    }

    private func exerciseFiles(_ radarr: Radarr, of movie: ID<Movie>) async throws {
        _ = try await radarr.extraFiles.all(of: movie)
        _ = try await radarr.movieFiles.all(of: [movie])
        let file = try await radarr.movieFiles.get(1)
        _ = try await radarr.movieFiles.all([file.id])
        _ = try await radarr.movieFiles.update(file)
        _ = try await radarr.movieFiles.update([file])
        var edit = FileEdit()
        edit.quality = file.quality
        edit.edition = "Final Cut"
        _ = try await radarr.movieFiles.update([file.id], edit)
        try await radarr.movieFiles.delete(file.id)
        try await radarr.movieFiles.delete([file.id])
    }

    private func exerciseCollections(_ radarr: Radarr) async throws {
        var collection = try #require(try await radarr.collections.all().first)
        _ = try await radarr.collections.find(tmdb: collection.tmdbId)
        collection = try await radarr.collections.get(collection.id)
        collection.monitored.toggle()
        _ = try await radarr.collections.update(collection)
        var edit = MovieCollection.Edit()
        edit.searchOnAdd = true
        try await radarr.collections.update([collection.id], edit)
    }

    private func exerciseExclusions(_ radarr: Radarr) async throws {
        let new = MovieExclusion(tmdb: 603, title: "The Matrix", year: 1999)
        var exclusion = try await radarr.exclusions.add(new)
        exclusion.movieYear = 2000
        exclusion = try await radarr.exclusions.update(exclusion)
        _ = try await radarr.exclusions.get(exclusion.id)
        _ = try await radarr.exclusions.all()
        _ = try await radarr.exclusions.paged.all()
        _ = try await radarr.exclusions.add([new])
        try await radarr.exclusions.delete(exclusion.id)
        try await radarr.exclusions.delete([exclusion.id])
    }

    private func commands(on movie: ID<Movie>) -> [Command.Body] {
        [
            .refreshMovies([movie]), .refreshCollections(), .rescanMovie(movie), .moviesSearch([movie]),
            .missingMoviesSearch, .cutoffUnmetMoviesSearch, .renameMovies([movie]), .renameFiles([1], of: movie),
            .renameMovieFolders([movie]), .moveMovie(movie, from: "/a", to: "/b"),
            .moveMovies([(movie, "/a")], toRootFolder: "/c"), .downloadedMoviesScan("/data", mode: .copy),
        ]
    }
}
