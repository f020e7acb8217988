import Rehearsal
import Testing

@Suite struct PlexTests {
    let stack = Stack(films: 100, shows: 20)

    @Test func identityNeedsNoTokenAndEverythingElseDoes() async throws {
        let identity = try await stack.plex.plainly(.get, "/identity")
        #expect(identity.status == 200 && identity.text.contains("machineIdentifier="))
        let said = try await stack.plex.plainly(.get, "/library/sections")
        #expect(said.status == 401 && said.headers["Content-Type"] == "text/html" && said.text.contains("<html>"))
    }

    @Test func itIsXMLUnlessJSONIsAskedFor() async throws {
        let xml = try await stack.plex.ask("/library/sections/1/all")
        #expect(xml.headers["Content-Type"]?.hasPrefix("text/xml") == true && xml.text.contains("<Video "))
        let tree = try Document(xml: xml.bytes)
        let json = try await stack.plex.json("/library/sections/1/all")["MediaContainer"]
        #expect(json["size"].int == json["Metadata"].list.count)
        #expect("\(tree)".contains("ratingKey"))
    }

    @Test func theTotalIsToldOnlyToThoseWhoAskForAPage() async throws {
        let whole = try await stack.plex.json("/library/sections/1/all")["MediaContainer"]
        #expect(whole["totalSize"].isNull)
        let said = try await stack.plex.ask(
            "/library/sections/1/all",
            headers: ["Accept": "application/json", "X-Plex-Container-Start": "85", "X-Plex-Container-Size": "10"])
        let page = try said.document["MediaContainer"]
        #expect(
            page["totalSize"] == whole["size"] && page["offset"] == 85
                && page["size"].int == page["Metadata"].list.count)
        #expect(said.headers["X-Plex-Container-Total-Size"] == whole["size"].int.map(String.init))
        let none = try await stack.plex.json("/library/sections/1/all", query: ["X-Plex-Container-Size": 0])[
            "MediaContainer"]
        #expect(none["size"] == 0 && none["totalSize"] == whole["size"])
    }

    @Test func externalIDsComeOnlyWhenAskedFor() async throws {
        let without = try await stack.plex.json("/library/sections/1/all")["MediaContainer"]["Metadata"].list
        let with = try await stack.plex.json("/library/sections/1/all", query: ["includeGuids": 1])["MediaContainer"][
            "Metadata"
        ].list
        #expect(without.allSatisfy { $0["Guid"].isNull })
        #expect(
            with.filter { $0["guid"].string?.hasPrefix("plex://") == true }.allSatisfy { $0["Guid"].list.count == 3 })
        #expect(with.filter { $0["guid"].string?.hasPrefix("plex://") != true }.allSatisfy { $0["Guid"].isNull })
    }

    @Test func filtersNarrowAListAndSignsBelongToTheirNames() async throws {
        func titles(_ query: Query) async throws -> [String] {
            try await stack.plex.json("/library/sections/1/all", query: query)["MediaContainer"]["Metadata"].list
                .compactMap { $0["title"].string }
        }
        #expect(try await titles(["title": "apollo"]) == ["Apollo 13"])
        #expect(try await titles(["title=": "Apollo"]).isEmpty)
        #expect(try await titles(["title": "=Apollo 13"]) == ["Apollo 13"])
        #expect(try await titles(["title!": "apollo"]).count == stack.truth.filmItemsInPlex - 1)
        let item = try await stack.plex.json("/library/metadata/\(stack.library.film(50).plexKeys[0])")
        let stamp = item["MediaContainer"]["Metadata"][0]["addedAt"].int
        #expect(
            try await titles(["addedAt>>": stamp]).count == stack.library.films.suffix(49).flatMap(\.plexKeys).count)
        #expect(try await titles(["unmatched": 1]).count == stack.truth.count(films: .unmatched))
    }

    @Test func anEditIsAQueryAndLocksItsField() async throws {
        let key = stack.library.film(0).plexKeys[0]
        let said = try await stack.plex.ask(
            .put, "/library/sections/1/all",
            query: ["type": 1, "id": key, "title.value": "Another", "title.locked": 1, "genre[0].tag.tag": "Only"])
        #expect(said.status == 200 && said.bytes.isEmpty)
        let item = try await stack.plex.json("/library/metadata/\(key)")["MediaContainer"]["Metadata"][0]
        #expect(item["title"] == "Another" && item["Field"][0]["name"] == "title")
        #expect(item["Genre"].list.map { $0["tag"] } == ["Only"])
    }

    @Test func aScanFindsWhatLiesInItsFolder() async throws {
        let film = try #require(stack.truth.films(.notScanned).first { _ in true })
        let folder = film.radarrFolder.replacingPrefix("/movies", with: "/media/movies")
        _ = try await stack.plex.ask("/library/sections/1/refresh", query: ["path": folder])
        #expect(try await stack.plex.json("/activities")["MediaContainer"]["Activity"].list.count == 1)
        stack.clock.advance(by: 10)
        #expect(try await stack.plex.json("/activities")["MediaContainer"]["size"] == 0)
        let found = try await stack.plex.json("/library/sections/1/all", query: ["title": film.title])
        #expect(
            found["MediaContainer"]["Metadata"][0]["Media"][0]["Part"][0]["file"].string == folder + "/" + film
                .radarrFile.split(separator: "/").last!)
    }

    @Test func aScanElsewhereIsAnsweredAlikeAndDoesNothing() async throws {
        let said = try await stack.plex.ask("/library/sections/1/refresh", query: ["path": "/movies"])
        #expect(said.status == 200)
        #expect(try await stack.plex.json("/activities")["MediaContainer"]["size"] == 0)
    }

    @Test func manyItemsComeInOneAnswerAndNoneIsA404() async throws {
        let keys = stack.library.films.flatMap(\.plexKeys).prefix(3).map(String.init).joined(separator: ",")
        #expect(try await stack.plex.json("/library/metadata/\(keys),77")["MediaContainer"]["size"] == 3)
        #expect(try await stack.plex.ask("/library/metadata/77").status == 404)
    }

    @Test func eventsTellOfAScan() async throws {
        let response = try await stack.plex.transport.send(
            Request(
                .get, "/:/eventsource/notifications",
                query: ["X-Plex-Token": stack.plex.key.reveal(), "filters": "activity"]))
        var chunks = response.body.makeAsyncIterator()
        _ = try await chunks.next()
        _ = try await stack.plex.ask("/library/sections/2/refresh")
        let event = String(decoding: try await chunks.next() ?? [], as: UTF8.self)
        #expect(event.hasPrefix("event: activity\ndata: {") && event.contains("library.update.section"))
    }
}

extension String {
    func replacingPrefix(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
