import ArrKit
import FoundationEssentials
import Support
import Testing

/// Every request of these services, checked against their own specifications by servers made from them.
@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct ContractTests {
    @Test func sonarrIsAskedAsItsSpecificationSays() async throws {
        try await withContract("sonarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1") { url, key, transport in
            let sonarr = Sonarr(url, key: key, transport: transport)
            try await exercise(sonarr)

            var series = try #require(try await sonarr.series.all().first)
            _ = try await sonarr.series.get(series.id)
            _ = try await sonarr.series.find(tvdb: series.tvdbId)
            _ = try await sonarr.series.lookup("tvdb:\(series.tvdbId)")
            series.monitored.toggle()
            series = try await sonarr.series.update(series)
            series = try await sonarr.series.move(series)
            _ = try await sonarr.episodes.all(of: series.id, season: 1, withFiles: true)
            let episode = try await sonarr.episodes.get(1)
            _ = try await sonarr.episodes.all([episode.id])
            _ = try await sonarr.episodes.all(in: 1)
            try await sonarr.episodes.monitor([episode.id], false)
            _ = try await sonarr.episodeFiles.all(of: series.id)
            let file = try await sonarr.episodeFiles.get(1)
            _ = try await sonarr.episodeFiles.all([file.id])
            _ = try await sonarr.episodeFiles.update(file)
            try await sonarr.episodeFiles.delete(file.id)
            try await sonarr.episodeFiles.delete([file.id])
            for body in [
                .refreshSeries([series.id]), .rescanSeries(series.id), .seriesSearch(series.id),
                .seasonSearch(series.id, season: 1), .episodeSearch([episode.id]), .renameSeries([series.id]),
                .downloadedEpisodesScan("/data", download: "x"),
            ] as [Command.Body] {
                _ = try await sonarr.commands.start(body)
            }
            var new = series
            new.title = "Another"
            new.addOptions = Series.AddOptions(monitor: .all)
            _ = try await sonarr.series.add(new)
            try await sonarr.series.delete(series.id, deletingFiles: true, excluding: true)
        }
    }

    @Test func radarrIsAskedAsItsSpecificationSays() async throws {
        try await withContract("radarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2") { url, key, transport in
            let radarr = Radarr(url, key: key, transport: transport)
            try await exercise(radarr)

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

    @Test func prowlarrIsAskedAsItsSpecificationSays() async throws {
        try await withContract("prowlarr", key: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3") { url, key, transport in
            let prowlarr = Prowlarr(url, key: key, transport: transport)
            try await exerciseAny(prowlarr)
            var indexer = try #require(try await prowlarr.indexers.all().first)
            indexer.enable.toggle()
            _ = try await prowlarr.indexers.update(indexer)
            _ = try await prowlarr.indexers.get(indexer.id)
            _ = try await prowlarr.indexers.templates()
            var copy = indexer
            copy.name = "Copy"
            #expect(try await prowlarr.indexers.add(copy).id != indexer.id)
            try await prowlarr.indexers.delete(indexer.id)
            let application = try #require(try await prowlarr.applications.all().first)
            _ = try await prowlarr.applications.update(application)
            _ = try await prowlarr.applications.templates()
            _ = try await prowlarr.applications.add(application)
            _ = try await prowlarr.applications.get(application.id)
            try await prowlarr.applications.delete(application.id)
            _ = try await prowlarr.failures()
            _ = try await prowlarr.commands.start(.applicationIndexerSync)
        }
    }

    /// What Sonarr and Radarr share.
    private func exercise(_ service: some LibraryService) async throws {
        try await exerciseAny(service)
        _ = try await service.diskSpace()
        let folder = try await service.rootFolders.add(RootFolder("/data/new"))
        _ = try await service.rootFolders.all()
        try await service.rootFolders.delete(folder.id)
        let profile = try #require(try await service.qualityProfiles.all().first)
        _ = try await service.qualityProfiles.update(profile)
        _ = try await service.customFormats.all()
        let record = try #require(try await service.queue.all().first)
        _ = try await service.queue.status()
        try await service.queue.remove(record.id, .replace)
        try await service.queue.remove([record.id])
        try await service.queue.grab(record.id)
        _ = try await service.history.list(of: [.grabbed], download: "x").all()
        let event = try #require(try await service.history.list().all().first)
        _ = try await service.history.since(Date(timeIntervalSince1970: 0), of: .grabbed)
        try await service.history.markFailed(event.id)
        #expect(try await service.wanted.missing().all().count == 3)
        #expect(try await service.wanted.cutoff(monitored: false).all().count == 3)
    }

    /// What every *arr application shares.
    private func exerciseAny(_ service: some ArrService) async throws {
        #expect(try await service.ping())
        #expect(try await service.version().current.hasPrefix("v"))
        #expect(try await service.status().appName != nil)
        _ = try await service.health()
        var tag = try await service.tags.add(Tag("four"))
        tag.label = "five"
        #expect(try await service.tags.update(tag).label == "five")
        _ = try await service.tags.all()
        try await service.tags.delete(tag.id)
        let command = try await service.commands.start(.rssSync)
        _ = try await service.commands.get(command.id)
        _ = try await service.commands.all()
        try await service.commands.cancel(command.id)
    }

    private func withContract(
        _ name: String, key: Secret, _ body: (String, Secret, Transport) async throws -> Void
    ) async throws {
        let client = HTTPClient()
        defer { client.close() }
        let drift = Drift()
        let lists = name == "prowlarr" ? [] : ["history", "queue", "wanted/missing", "wanted/cutoff"]
        let seeds = Dictionary(uniqueKeysWithValues: lists.map { ("/api/v3/\($0)", 3) })
        try await ContractServer.with([name], client.transport, seeds: seeds) { server in
            do {
                try await body(server.url(name), key, client.transport.noting(drift))
            } catch {
                print("\(name):", try await server.violations(name), drift.notes)
                throw error
            }
            #expect(drift.notes == [])
            let operations = try await server.operations(name)
            print("\(name): \(operations.count) operations of its specification were asked for")
            #expect(operations.count > 10)
            #expect(try await server.violations(name) == [])
        }
    }
}
