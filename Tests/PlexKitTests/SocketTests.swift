import Listener
import PlexKit
import Rehearsal
import Support
import Testing

/// The same over real connections: what addresses and bodies become on the wire.
@Suite(.serialized) struct SocketTests {
    private func withPlex(
        films: Int = 60, _ body: (Plex, Library) async throws -> Void
    ) async throws {
        let stack = Stack(films: films, shows: 3)
        let listener = try Listener(serving: stack.plex.transport)
        let http = HTTPClient()
        let plex = Plex(listener.url, token: stack.plex.key, client: client, transport: http.transport)
        let outcome: Result<Void, any Error>
        do {
            let library = try #require(try await plex.libraries.all().first { $0.type == .movie })
            outcome = .success(try await body(plex, library))
        } catch {
            outcome = .failure(error)
        }
        http.close()
        await listener.stop()
        try outcome.get()
    }

    @Test func comparisonsAndAmpersandsArriveAsTheyWereMeant() async throws {
        try await withPlex { plex, library in
            let film = try #require(try await plex.items.all(in: library).all().first)
            try await plex.items.edit(film) {
                $0.title = "Ñ & “quotes” = 100 % + #1?"
                $0.labels.replace(with: ["A, B", "C & D"])
            }
            let query = MediaQuery.movies.where(.title.equals("Ñ & “quotes” = 100 % + #1?") && .year.isAbove(1800))
            let found = try #require(try await plex.items.all(in: library, query).all().first)
            #expect(found.ratingKey == film.ratingKey)
            try await plex.items.edit(film) { $0.labels.remove("A, B") }
            #expect(try await plex.items.get(film.ratingKey).labels.map(\.tag) == ["C & D"])
            let made = try await plex.collections.create("Smart & so", whatever: query, in: library)
            #expect(try await plex.collections.items(of: made).all().map(\.ratingKey) == [film.ratingKey])
        }
    }

    @Test func bytesGoBothWays() async throws {
        try await withPlex { plex, library in
            let film = try #require(try await plex.items.all(in: library).all().first)
            let picture = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try await plex.items.upload(Body(picture), as: .poster, of: film)
            let thumb = try #require(try await plex.items.get(film.ratingKey).thumb)
            #expect(try await plex.items.picture(thumb).collect() == picture)
            let part = try await plex.items.get(film.ratingKey).media[0].parts[0]
            let whole = try await plex.items.download(part).collect()
            #expect(try await plex.items.download(part, from: 1 << 16).collect() == Array(whole[(1 << 16)...]))
        }
    }

    @Test func pagesAreReadFromTheSocketAsTheyCome() async throws {
        try await withPlex(films: 1500) { plex, library in
            let items = plex.items.all(in: library, .movies.sorted(by: .titleSort.ascending))
            var keys: Set<String> = []
            for try await item in items { keys.insert(item.ratingKey) }
            #expect(keys.count == (try await items.count()))
        }
    }

    @Test func aBadTokenIsToldAsOne() async throws {
        let stack = Stack(films: 10, shows: 1)
        let listener = try Listener(serving: stack.plex.transport)
        let http = HTTPClient()
        let plex = Plex(listener.url, token: "wrong", client: client, transport: http.transport)
        let error = await #expect(throws: ServiceError.self) { try await plex.libraries.all() }
        #expect(error?.code == .wrongKey && error?.status == 401)
        http.close()
        await listener.stop()
    }
}
