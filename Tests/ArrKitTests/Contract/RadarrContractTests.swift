import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct RadarrContractTests {
    private let contract = Contract(
        service: "radarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2",
        seeds: ["/api/v3/history": 3, "/api/v3/queue": 3, "/api/v3/wanted/missing": 3, "/api/v3/wanted/cutoff": 3])

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let radarr = Radarr(url, key: key, transport: transport)
            try await exerciseVideo(radarr)
            try await exercise(radarr)
        }
    }

    private func exercise(_ radarr: Radarr) async throws {
        var movie = try #require(try await radarr.movies.all().first)
        _ = try await radarr.movies.get(movie.id)
        _ = try await radarr.movies.find(tmdb: movie.tmdbId)
        _ = try await radarr.movies.lookup("tmdb:603")
        movie.monitored.toggle()
        movie = try await radarr.movies.update(movie)
        movie = try await radarr.movies.move(movie)
        _ = try await radarr.movieFiles.all(of: [movie.id])
        let file = try await radarr.movieFiles.get(1)
        _ = try await radarr.movieFiles.all([file.id])
        _ = try await radarr.movieFiles.update(file)
        try await radarr.movieFiles.delete(file.id)
        try await radarr.movieFiles.delete([file.id])
        for body in [
            .refreshMovies([movie.id]), .rescanMovie(movie.id), .moviesSearch([movie.id]),
            .renameMovies([movie.id]), .downloadedMoviesScan("/data"),
        ] as [Command.Body] {
            _ = try await radarr.commands.start(body)
        }
        var new = movie
        new.addOptions = Movie.AddOptions(monitor: .movieOnly)
        _ = try await radarr.movies.add(new)
        try await radarr.movies.delete(movie.id, deletingFiles: false)
    }
}
