import PlexKit
import Testing

/// Libraries and what they hold.
@Sendable func exerciseLibraries(_ plex: Plex) async throws {
    _ = try await plex.identity()
    let films = try #require(try await plex.libraries().first { $0.type == .movie })
    try await plex.refresh(films)
    _ = try await plex.movies(in: films).all()
}
