import Foundation
import PlexKit
import Rehearsal
import Support
import Testing

struct HistoryTests {
    private let house = House(films: 60, shows: 4)
    private var history: History { house.plex.history }

    @Test func theLatestComeFirst() async throws {
        let entries = try await history.entries().all()
        #expect(entries.count == 40)
        let days = entries.compactMap(\.viewedAt)
        #expect(days == days.sorted(by: >) && days.count == 40)
        #expect(try await history.entries(order: .oldestFirst).all().first == entries.last)
        #expect(house.drift.notes == [])
    }

    @Test func entriesAreFiltered() async throws {
        let all = try await history.entries().all()
        #expect(try await history.entries(account: 2).all() == all.filter { $0.accountID == 2 })
        let since = try #require(all[9].viewedAt)
        #expect(try await history.entries(since: since).all() == Array(all[...9]))
        let key = try #require(all[0].ratingKey)
        #expect(try await history.entries(item: key).all() == [all[0]])
        #expect(try await history.entries(library: "2").all() == [])
        #expect(try await history.entries(account: 2, library: "1").all().count == 13)
    }

    @Test func anEpisodesHistoryIsItsShowsToo() async throws {
        let library = try await house.plex.libraries.all()[1]
        let show = try #require(try await house.plex.items.all(in: library, .shows).all().first)
        let episodes = try await house.plex.items.leaves(of: show).all()
        try await house.plex.playback.markPlayed(show)
        let entries = try await history.entries(item: show.ratingKey).all()
        #expect(Set(entries.compactMap(\.ratingKey)) == Set(episodes.map(\.ratingKey)))
        #expect(entries.allSatisfy { $0.type == .episode && $0.grandparentTitle == show.title })
    }

    @Test func anEntryIsDeletedAndNothingElse() async throws {
        let entry = try #require(try await history.entries().all().first)
        #expect(try await history.get(entry.historyKey) == entry)
        try await history.delete(entry)
        #expect(try await history.entries().all().count == 39)
        #expect(await serviceError { try await history.delete(entry) }?.code == .notFound)
        #expect(await serviceError { try await history.get(entry.historyKey) }?.code == .notFound)
    }

    @Test func anEntryOutlivesItsItem() async throws {
        let entry = try #require(try await history.entries().all().first)
        _ = try await house.stack.plex.transport.send(
            Request(
                .delete, "/library/metadata/\(entry.ratingKey ?? "")",
                query: ["X-Plex-Token": house.stack.plex.key.reveal()]))
        let left = try await history.get(entry.historyKey)
        #expect(left.ratingKey == nil && left.title == "Gone")
    }

    @Test func pagesFollowEachOther() async throws {
        let rows = { (numbers: Range<Int>) in
            numbers.map { #"<Video historyKey="/status/sessions/history/\#($0)" type="movie" title="M"/>"# }.joined()
        }
        let line = "GET nas/status/sessions/history/all?sort=viewedAt%3Adesc&X-Plex-Container-Start="
        let server = Server([
            "\(line)0&X-Plex-Container-Size=500": "<MediaContainer totalSize=\"3\">\(rows(0..<2))</MediaContainer>",
            "\(line)2&X-Plex-Container-Size=500": "<MediaContainer totalSize=\"3\">\(rows(2..<3))</MediaContainer>",
        ])
        let plex = Plex("http://nas", token: "t", client: client, transport: server.transport)
        #expect(try await plex.history.entries().all().count == 3)
        #expect(server.asked.count == 2)
    }
}
