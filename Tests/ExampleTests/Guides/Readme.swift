import ArrKit

/// What the README shows, so that it compiles.
func readme(key: String) async throws {
    let transport = HTTPClient.shared.transport.retried()
    let radarr = Radarr("http://nas:7878", key: Secret(key), transport: transport)

    for var movie in try await radarr.movies.all() where !movie.monitored {
        movie.monitored = true
        _ = try await radarr.movies.update(movie)  // sends back all that Radarr sent, and this one change
    }
}
