import PlexKit
import Testing

struct GuidTests {
    private func item(_ guid: String, _ guids: [String] = [], type: String = "movie") throws -> Item {
        let document: Document = [
            "ratingKey": "1", "type": .string(type), "title": "T", "guid": .string(guid),
            "Guid": .list(guids.map { ["id": .string($0)] }),
        ]
        return try document.decode()
    }

    @Test(arguments: [
        ("com.plexapp.agents.imdb://tt0133093?lang=en", ExternalIDs(imdb: "tt0133093")),
        ("com.plexapp.agents.themoviedb://603?lang=de", ExternalIDs(tmdb: 603)),
        ("com.plexapp.agents.thetvdb://77754?lang=en", ExternalIDs(tvdb: 77754)),
        ("com.plexapp.agents.hama://tvdb-12345?lang=en", ExternalIDs(tvdb: 12345)),
        ("com.plexapp.agents.hama://anidb-1?lang=en", ExternalIDs()),
        ("com.plexapp.agents.none://abc?lang=xn", ExternalIDs()),
        ("plex://movie/5d776b59ad5437001f79c6f8", ExternalIDs()), ("local://99", ExternalIDs()), ("", ExternalIDs()),
    ])
    func anAgentsNameHoldsACataloguesNumber(_ guid: String, _ ids: ExternalIDs) throws {
        #expect(try item(guid).externalIDs == ids)
    }

    @Test func theListOfNamesComesFirst() throws {
        let item = try item(
            "com.plexapp.agents.imdb://tt0000001?lang=en", ["imdb://tt0133093", "tmdb://603", "tvdb://169", "x://y"])
        #expect(item.externalIDs == ExternalIDs(imdb: "tt0133093", tmdb: 603, tvdb: 169))
    }

    @Test func aLegacyEpisodeIsNotTakenForItsShow() throws {
        let item = try item("com.plexapp.agents.thetvdb://77754/1/2?lang=en", type: "episode")
        #expect(item.externalIDs.isEmpty)
    }
}
