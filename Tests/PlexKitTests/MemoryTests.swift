import FoundationEssentials
import PlexKit
import Support
import Testing

/// A library of fifty thousand movies, 100 MB of XML in chunks that end anywhere.
private struct Chunks: AsyncSequence, Sendable {
    let first: Int
    let count: Int
    let total: Int

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

@Test func aLibraryOfFiftyThousandIsNeverHeldWhole() async throws {
    let total = 50_000
    let transport = Transport { request in
        let start = Int(request.query["X-Plex-Container-Start"]?.queryValues.first ?? "") ?? 0
        let count = Int(request.query["X-Plex-Container-Size"]?.queryValues.first ?? "") ?? 0
        #expect(request.streams)
        return Response(body: Body(arriving: Chunks(first: start, count: min(count, total - start), total: total)))
    }
    let plex = Plex("http://nas", token: "t", client: client, transport: transport)
    let library: Library = try Document(json: #"{"key": "1", "type": "movie", "title": "M"}"#).decode()
    let before = try residentMegabytes()
    var count = 0
    var peak = 0
    for try await item in plex.movies(in: library) {
        #expect(item.externalIDs.tmdb == count)
        count += 1
        if count % 500 == 0 { peak = max(peak, try residentMegabytes() - before) }
    }
    print("50 000 items: \(peak) MB above what was there before")
    #expect(count == total)
    #expect(peak < 64)
}

private func residentMegabytes() throws -> Int {
    let status = String(decoding: try Data(contentsOf: URL(filePath: "/proc/self/status")), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}
