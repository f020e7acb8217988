import PlexKit
import Rehearsal
import Support
import Testing

struct PlayQueueTests {
    private let house = House()
    private var queues: PlayQueues { house.plex.playQueues }

    private func keys(_ queue: PlayQueue) -> [String] { queue.items.map(\.ratingKey) }

    @Test func aQueueOfItemsBeginsWhereItIsTold() async throws {
        let films = try await house.films()
        var options = PlayQueues.Options()
        options.startingAt = films[2].key
        let queue = try await queues.create(.video, of: Array(films[..<4]), options)
        #expect(keys(queue) == films[..<4].map(\.ratingKey))
        #expect(queue.playQueueSelectedMetadataItemID == films[2].ratingKey)
        #expect(queue.playQueueSelectedItemOffset == 2 && queue.playQueueTotalCount == 4)
        #expect(try await queues.get(queue.playQueueID) == queue)
        #expect(house.drift.notes == [])
    }

    @Test func aShowStandsForItsEpisodes() async throws {
        let library = try await house.plex.libraries.all()[1]
        let show = try #require(try await house.plex.items.all(in: library, .shows).all().first)
        let episodes = try await house.plex.items.leaves(of: show).all()
        let queue = try await queues.create(.video, of: [show])
        #expect(queue.playQueueTotalCount == episodes.count)
        #expect(keys(queue) == episodes.prefix(51).map(\.ratingKey))
    }

    @Test func aWindowIsAStretchOfTheQueue() async throws {
        let films = try await house.films()
        let queue = try await queues.create(.video, of: Array(films[..<9]))
        var window = PlayQueues.Window()
        (window.size, window.center) = (1, queue.items[4].playQueueItemID)
        #expect(keys(try await queues.get(queue.playQueueID, window)) == films[3...5].map(\.ratingKey))
        window.includesBefore = false
        #expect(keys(try await queues.get(queue.playQueueID, window)) == [films[5].ratingKey])
    }

    @Test func itemsArePutInMovedAndTakenOut() async throws {
        let films = try await house.films()
        var queue = try await queues.create(.video, of: Array(films[..<3]))
        queue = try await queues.add([films[5]], to: queue)
        #expect(keys(queue) == [0, 5, 1, 2].map { films[$0].ratingKey })
        queue = try await queues.add([films[6]], to: queue, next: true)
        #expect(keys(queue) == [0, 6, 5, 1, 2].map { films[$0].ratingKey })

        let last = try #require(queue.items.last?.playQueueItemID)
        queue = try await queues.move(last, in: queue)
        queue = try await queues.move(last, after: queue.items[1].playQueueItemID, in: queue)
        #expect(keys(queue) == [0, 2, 6, 5, 1].map { films[$0].ratingKey })
        queue = try await queues.remove(last, from: queue)
        #expect(keys(queue) == [0, 6, 5, 1].map { films[$0].ratingKey })
        #expect(try await queues.clear(queue).items == [])
    }

    @Test func shufflingIsTakenBack() async throws {
        let films = try await house.films()
        let queue = try await queues.create(.video, of: Array(films[..<8]))
        let shuffled = try await queues.shuffle(queue)
        #expect(shuffled.playQueueShuffled == true && keys(shuffled) != keys(queue))
        #expect(shuffled.items.first == queue.items.first)
        #expect(keys(try await queues.unshuffle(shuffled)) == keys(queue))
        #expect(try await queues.reset(queue).playQueueSelectedItemOffset == 0)
    }

    @Test func aQueueIsMadeOfAPlaylist() async throws {
        let films = try await house.films()
        let list = try await house.plex.playlists.create("Chosen", .video, of: Array(films[..<2]))
        let queue = try await queues.create(of: list)
        #expect(keys(queue) == films[..<2].map(\.ratingKey))
        #expect(try await queues.add(list, to: queue).playQueueTotalCount == 4)
    }

    @Test func aQueueThatIsGoneIsNotFound() async throws {
        #expect(await serviceError { try await queues.get(1) }?.code == .notFound)
    }

    @Test func takingAQueueOverIsNoRead() async throws {
        let journal = Rehearsed()
        let transport = house.stack.plex.transport.rehearsed(into: journal)
        let plex = Plex("http://plex", token: house.stack.plex.key, client: client, transport: transport)
        _ = await serviceError { try await plex.playQueues.get(1, owning: true) }
        #expect(journal.writes.count == 1)
    }
}
