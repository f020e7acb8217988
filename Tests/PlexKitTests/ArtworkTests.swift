import PlexKit
import Rehearsal
import Support
import Testing

struct ArtworkTests {
    @Test func anotherPieceIsSelectedAndLocked() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        let posters = try await server.plex.items.artwork(.poster, of: film)
        #expect(posters.map(\.selected) == [true, false])
        _ = server.asked()
        try await server.plex.items.select(posters[1], as: .poster, of: film)
        let url = PercentEncoded.text(posters[1].ratingKey ?? "")
        #expect(server.writes() == ["PUT /library/metadata/\(film.ratingKey)/poster?url=\(url)"])
        #expect(try await server.plex.items.artwork(.poster, of: film).map(\.selected) == [false, true])
        #expect(try await server.now(film).locked.map(\.name) == ["thumb"])
    }

    @Test func uploadedBytesAreThePictureFromThenOn() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.upload(Body([0xFF, 0xD8, 1, 2, 3]), as: .poster, of: film)
        let now = try await server.now(film)
        #expect(try await server.plex.items.picture(now.thumb ?? "").collect() == [0xFF, 0xD8, 1, 2, 3])
        #expect(try await server.plex.items.artwork(.poster, of: film).map(\.selected) == [false, false, true])
    }

    @Test func aPieceElsewhereIsFetchedByTheServer() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.upload(from: "http://a.invalid/b?c=d", as: .logo, of: film)
        #expect(
            server.writes() == [
                "POST /library/metadata/\(film.ratingKey)/clearLogos?url=http%3A%2F%2Fa.invalid%2Fb%3Fc%3Dd"
            ])
        #expect(try await server.now(film).images.contains { $0.type == "clearLogo" })
        try await server.plex.items.deleteArtwork(.logo, of: film)
        #expect(try await server.now(film).images.contains { $0.type == "clearLogo" } == false)
    }

    @Test func musicIsUploadedAndNotSelected() async throws {
        let server = try await RehearsalPlex()
        let film = try await server.film()
        try await server.plex.items.upload(Body("mp3"), as: .theme, of: film)
        let theme = try #require(try await server.plex.items.artwork(.theme, of: film).first)
        _ = server.asked()
        let error = await #expect(throws: ServiceError.self) {
            try await server.plex.items.select(theme, as: .theme, of: film)
        }
        #expect(error?.code == .invalid)
        #expect(server.asked() == [])
        #expect(try await server.now(film).theme != nil)
    }

    @Test func aPictureIsMadeToFit() async throws {
        let server = try await RehearsalPlex()
        _ = try await server.plex.items.picture("/library/metadata/1/thumb/2", fitting: (300, 450)).collect()
        #expect(
            server.asked() == [
                "GET /photo/:/transcode?url=%2Flibrary%2Fmetadata%2F1%2Fthumb%2F2&width=300&height=450&minSize=1&upscale=1"
            ])
    }
}

private enum PercentEncoded {
    static func text(_ text: String) -> String {
        let query: Query = ["x": text]
        return String(query.encoded.dropFirst(2))
    }
}
