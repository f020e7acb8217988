import FoundationEssentials
import PlexKit
import Support
import Testing

/// Every captured answer that lists items, and what there is in it.
private let lists: [(path: String, count: Int)] = [
    ("album.xml", 1), ("artist_albums.xml", 1), ("children_20.xml", 10), ("children_200.xml", 10),
    ("children_30.xml", 1), ("empty_library.xml", 0), ("empty_payload.xml", 0), ("grandchildren_300.xml", 10),
    ("library_movies_all.xml", 5), ("library_music_all.xml", 1), ("library_tvshows_all.xml", 1), ("media_1.xml", 1),
    ("media_100.xml", 1), ("media_30.xml", 1), ("playlists.xml", 2), ("playlist_500.xml", 1),
]

@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct FixtureTests {
    private let folder = "plex/home-assistant-2021"

    private func items(_ path: String, _ drift: Drift) async throws -> [Item] {
        let text = String(decoding: try Shared.fixture("\(folder)/\(path)"), as: UTF8.self)
        let server = Server(["GET nas/library/metadata/1?includeGuids=1&includeMarkers=1&includeChapters=1": "\(text)"])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport.noting(drift))
        return try await plex.items.get(["1"]).items
    }

    @Test(arguments: lists) func anAnswerIsReadWithoutLoss(_ path: String, _ count: Int) async throws {
        let drift = Drift()
        let items = try await items(path, drift)
        for note in drift.notes { print("drift in \(path): \(note.path): \(note.expected), not \(note.found)") }
        #expect(items.count == count)
        #expect(drift.notes == [])
    }

    @Test func aMovieIsReadWithAllThatIsSaidOfIt() async throws {
        let movie = try #require(try await items("media_1.xml", Drift()).first)
        #expect(movie.title == "Movie 1")
        #expect(movie.duration == 9_000_000)
        #expect(movie.addedAt == Date(timeIntervalSince1970: 1_377_829_261))
        #expect(movie.originallyAvailableAt == "2000-01-01")
        #expect(movie.genres.map(\.tag) == ["Sci-Fi", "Action"])
        #expect(movie.roles.map(\.role) == ["Character 1", "Character 2", "Character 3"])
        #expect(movie.externalIDs == ExternalIDs(imdb: "tt0123456"))
    }

    @Test func anEpisodeKnowsItsSeasonAndItsShow() async throws {
        let episode = try #require(try await items("children_20.xml", Drift()).first)
        #expect(episode.type == .episode)
        #expect(episode.index == 1)
        #expect(episode.parentIndex == 1)
        #expect(episode.grandparentTitle == "TV Show")
        #expect(episode.externalIDs.isEmpty)
        #expect(episode.showIDs == ExternalIDs(tvdb: 54321))
    }

    @Test func librariesAreReadWithTheirFolders() async throws {
        let text = String(decoding: try Shared.fixture("\(folder)/library_sections.xml"), as: UTF8.self)
        let drift = Drift()
        let server = Server(["GET nas/library/sections": "\(text)"])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport.noting(drift))
        let libraries = try await plex.libraries.all()
        #expect(libraries.map(\.title) == ["Movies", "TV Shows", "Music"])
        #expect(
            libraries.map { $0.locations.map(\.path) } == [
                ["/storage/movies"], ["/storage/tvshows"], ["/storage/music"],
            ])
        #expect(libraries[2].hidden == 1)
        #expect(drift.notes == [])
    }
}
