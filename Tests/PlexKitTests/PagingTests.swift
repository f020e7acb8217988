import PlexKit
import Support
import Testing

/// A list that changes while it is read, and a server that is slow or fails, by what each page is asked for.
private final class Shelf: Sendable {
    struct Ask: Equatable {
        var start: Int
        var size: Int
    }

    private let state: Lock<(keys: [Int], asks: [Ask])>
    private let answer: @Sendable (Shelf, Ask, Int) async throws -> Response?

    /// - Parameter answer: What is answered instead of the page, by how many were asked for so far.
    init(
        _ keys: some Sequence<Int>,
        _ answer: @escaping @Sendable (Shelf, Ask, Int) async throws -> Response? = { _, _, _ in nil }
    ) {
        state = Lock((Array(keys), []))
        self.answer = answer
    }

    var asks: [Ask] { state.withLock { $0.asks } }
    func change(_ body: (inout [Int]) -> Void) { state.withLock { body(&$0.keys) } }

    var transport: Transport {
        Transport { [self] request in
            func number(_ name: String) -> Int {
                request.query["X-Plex-Container-" + name]?.queryValues.first.flatMap { Int($0) } ?? 0
            }
            let ask = Ask(start: number("Start"), size: number("Size"))
            let count = state.withLock { state in
                state.asks.append(ask)
                return state.asks.count
            }
            if let other = try await answer(self, ask, count) { return other }
            let keys = state.withLock { $0.keys }
            return Response(body: Body(page(keys.dropFirst(ask.start).prefix(ask.size), total: keys.count)))
        }
    }
}

struct PagingTests {
    private let library = try? Document(json: #"{"key": "1", "type": "movie", "title": "M"}"#).decode(Library.self)

    private func keys(_ shelf: Shelf, drift: Drift = Drift()) async throws -> [Int] {
        let plex = Plex("http://nas", token: "t", client: client, transport: shelf.transport.noting(drift))
        let items = plex.items.all(in: try #require(library), .movies)
        return try await items.all().compactMap { Int($0.ratingKey) }
    }

    @Test func aQuickServerIsAskedForMoreAtATime() async throws {
        let shelf = Shelf(0..<9000)
        #expect(try await keys(shelf) == Array(0..<9000))
        #expect(
            shelf.asks == [
                .init(start: 0, size: 1000), .init(start: 1000, size: 2000), .init(start: 3000, size: 4000),
                .init(start: 7000, size: 4000),
            ])
    }

    @Test(arguments: [504, 500]) func aServerThatGivesUpIsAskedForLess(_ status: Int) async throws {
        let shelf = Shelf(0..<1500) { _, ask, _ in ask.size > 100 ? Response(status: status) : nil }
        #expect(try await keys(shelf) == Array(0..<1500))
        #expect(shelf.asks.prefix(3).map(\.size) == [1000, 250, 62])
    }

    @Test func aServerThatFailsHoweverLittleIsAnError() async throws {
        let shelf = Shelf(0..<9) { _, _, _ in Response(status: 500) }
        let error = await #expect(throws: ServiceError.self) { try await keys(shelf) }
        #expect(error?.code == .serverFault)
        #expect(shelf.asks.map(\.size) == [1000, 250, 62])
    }

    @Test func aRefusalIsNotAskedForAgain() async throws {
        let shelf = Shelf(0..<9) { _, _, _ in Response(status: 401) }
        let error = await #expect(throws: ServiceError.self) { try await keys(shelf) }
        #expect(error?.code == .wrongKey)
        #expect(shelf.asks.count == 1)
    }

    @Test func aPageThatBreaksOffIsGoneOnWithBehindWhatCame() async throws {
        let shelf = Shelf(0..<300) { _, ask, count in
            guard count == 1 else { return nil }
            let text = page(0..<300, total: 300)
            let cut = AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield(Array(text.utf8.prefix(text.utf8.count / 2)))
                continuation.finish(throwing: HTTPFailure(.cutShort, host: "nas"))
            }
            return Response(body: Body(arriving: cut))
        }
        #expect(try await keys(shelf) == Array(0..<300))
        #expect(shelf.asks[1].start > 100 && shelf.asks[1].size == 250)
    }

    @Test func whatMovesToTheNextPageComesOnce() async throws {
        let shelf = Shelf(0..<2500) { shelf, _, count in
            if count == 2 { shelf.change { $0.insert(9999, at: 0) } }
            return nil
        }
        #expect(try await keys(shelf) == Array(0..<2500))
    }

    @Test func whatMovesToThePageBeforeIsNotLost() async throws {
        let drift = Drift()
        let shelf = Shelf(0..<2500) { shelf, _, count in
            if count == 2 { shelf.change { $0.removeFirst(10) } }
            return nil
        }
        #expect(try await keys(shelf, drift: drift).sorted() == Array(0..<2500))
        #expect(drift.losses == 0)
    }

    @Test func aServerThatDoesNotTurnPagesIsNoEndlessList() async throws {
        let drift = Drift()
        let shelf = Shelf(0..<9) { _, _, _ in Response(body: Body(page(0..<5, total: 9))) }
        #expect(try await keys(shelf, drift: drift) == Array(0..<5))
        #expect(drift.losses == 1)
    }

    @Test func aListThatEndsBeforeItsCountIsIncomplete() async throws {
        let drift = Drift()
        let shelf = Shelf([]) { _, ask, _ in Response(body: Body(page(ask.start == 0 ? 0..<2 : 0..<0, total: 9))) }
        #expect(try await keys(shelf, drift: drift) == [0, 1])
        #expect(drift.losses == 1)
    }

    @Test func theCountMayStandInTheHead() async throws {
        let shelf = Shelf([]) { _, ask, _ in
            var response = Response(body: Body(page(ask.start..<ask.start + 2)))
            response.headers["X-Plex-Container-Total-Size"] = "4"
            return response
        }
        #expect(try await keys(shelf) == [0, 1, 2, 3])
    }

    @Test func countingReadsNoItems() async throws {
        let shelf = Shelf(0..<77)
        let plex = Plex("http://nas", token: "t", client: client, transport: shelf.transport)
        #expect(try await plex.items.all(in: try #require(library)).count() == 77)
        #expect(shelf.asks == [.init(start: 0, size: 0)])
    }

    @Test func pagesComeInJSONToo() async throws {
        let shelf = Shelf([]) { _, ask, _ in
            let items = (ask.start..<min(ask.start + 1000, 1500)).map {
                #"{"ratingKey":"\#($0)","type":"movie","title":"T"}"#
            }
            return Response(
                body: Body(
                    #"{"MediaContainer":{"size":\#(items.count),"totalSize":1500,"librarySectionID":1,"Metadata":[\#(items.joined(separator: ","))]}}"#
                ))
        }
        #expect(try await keys(shelf) == Array(0..<1500))
    }

    @Test func theLibraryIsTakenFromTheHeadOfTheList() async throws {
        for text in [
            #"<MediaContainer size="1" librarySectionID="7" librarySectionTitle="Films"><Video ratingKey="1" type="movie" title="T"/></MediaContainer>"#,
            #"{"MediaContainer":{"size":1,"librarySectionID":7,"librarySectionTitle":"Films","Metadata":[{"ratingKey":"1","type":"movie","title":"T"}]}}"#,
        ] {
            let shelf = Shelf([]) { _, _, _ in Response(body: Body(text)) }
            let plex = Plex("http://nas", token: "t", client: client, transport: shelf.transport)
            let library = try #require(library)
            let item = try #require(try await plex.items.all(in: library).all().first)
            #expect(item.librarySectionID == 7 && item.librarySectionTitle == "Films")
        }
    }
}
