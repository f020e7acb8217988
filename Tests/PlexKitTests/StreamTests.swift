import PlexKit
import Support
import Testing

/// A library of fifty thousand movies, 100 MB of XML in chunks that end anywhere.
private struct Chunks: AsyncSequence, Sendable {
    let first: Int
    let count: Int
    let total: Int
    let made: Made

    /// How many movies have been written down so far.
    final class Made: Sendable {
        private let number = Lock(0)
        var count: Int { number.withLock { $0 } }
        func note() { number.withLock { $0 += 1 } }
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        let chunks: Chunks
        var number = -1
        var pending: [UInt8] = []

        mutating func next() async throws -> [UInt8]? {
            while pending.count < 16_384, number <= chunks.count {
                let text =
                    switch number {
                    case -1: #"<MediaContainer size="\#(chunks.count)" totalSize="\#(chunks.total)">"#
                    case chunks.count: "</MediaContainer>"
                    default: Self.video(chunks.first + number)
                    }
                if 0..<chunks.count ~= number { chunks.made.note() }
                pending += text.utf8
                number += 1
            }
            guard !pending.isEmpty else { return nil }
            let chunk = Array(pending.prefix(16_384))
            pending.removeFirst(chunk.count)
            return chunk
        }

        static let summary = String(repeating: "An elaborate summary. ", count: 80)

        static func video(_ number: Int) -> String {
            #"<Video ratingKey="\#(number)" type="movie" title="Movie \#(number)" year="1999" summary="\#(summary)">"#
                + #"<Media id="\#(number)"><Part id="\#(number)" file="/m/\#(number).mkv" size="8500000000"/></Media>"#
                + #"<Guid id="imdb://tt\#(number)"/><Guid id="tmdb://\#(number)"/><Genre tag="Action"/></Video>"#
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: self) }
}

/// Sixteen kilobytes hold eight of these movies, and the parser a few more: whatever the library's size, so much is held.
@Test func fiftyThousandItemsAreReadAsTheyCome() async throws {
    let total = 50_000
    let made = Chunks.Made()
    let transport = Transport { request in
        let start = Int(request.query["X-Plex-Container-Start"]?.queryValues.first ?? "") ?? 0
        let count = Int(request.query["X-Plex-Container-Size"]?.queryValues.first ?? "") ?? 0
        #expect(request.streams)
        let chunks = Chunks(first: start, count: min(count, total - start), total: total, made: made)
        return Response(body: Body(arriving: chunks))
    }
    let plex = Plex("http://nas", token: "t", client: client, transport: transport)
    let library: Library = try Document(json: #"{"key": "1", "type": "movie", "title": "M"}"#).decode()
    var count = 0
    var ahead = 0
    for try await item in plex.items.all(in: library, .movies) {
        #expect(item.externalIDs.tmdb == count)
        count += 1
        ahead = max(ahead, made.count - count)
    }
    #expect(count == total)
    #expect(ahead < 32)
}
