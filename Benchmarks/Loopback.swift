import ArrKit
import FoundationEssentials
import Listener
import PlexKit
import Rehearsal
import Wire

/// What a client's user waits for, over real sockets on the loopback; beside each the same bytes asked for and thrown
/// away. Client and server share the processor.
func loopback() async throws -> [Figure] {
    try await plexPaging() + batchedMetadata() + series() + concurrency()
}

/// A Plex server that answers from what was written beforehand, and counts what it is asked.
private final class Films: Sendable {
    private let films: [[UInt8]]
    private let asked = Lock(0)

    init(count: Int) { films = (1...count).map { Array(plexFilm($0).utf8) } }

    var requests: Int { asked.withLock { $0 } }

    var transport: Transport {
        Transport { [self] request in
            asked.withLock { $0 += 1 }
            let path = request.path.split(separator: "?").first.map(String.init) ?? ""
            if let keys = path.split(separator: "/").last, keys.contains(",") {
                return page(keys.split(separator: ",").compactMap { Int($0) }, of: 0, from: 0)
            }
            func number(_ name: String) -> Int? {
                (request.headers[name] ?? request.query[name]?.queryValues.first).flatMap { Int($0) }
            }
            let start = number("X-Plex-Container-Start") ?? 0
            let size = number("X-Plex-Container-Size") ?? films.count
            let end = min(films.count, start + size)
            return page(start < end ? Array(start + 1...end) : [], of: films.count, from: start)
        }
    }

    private func page(_ ids: [Int], of total: Int, from start: Int) -> Response {
        let head =
            #"<MediaContainer size="\#(ids.count)" totalSize="\#(total)" offset="\#(start)" librarySectionID="1">"#
        var bytes = Array(head.utf8)
        bytes.reserveCapacity(ids.count * 2048)
        for id in ids { bytes += films[id - 1] }
        bytes += "</MediaContainer>".utf8
        return Response(headers: ["Content-Type": "text/xml"], body: Body(bytes))
    }
}

private let identity = ClientIdentity(identifier: "bench", product: "Bench", version: "1")

private func plexPaging(count: Int = 50_000) async throws -> [Figure] {
    let films = Films(count: count)
    return try await served(films.transport) { url, client in
        let plex = Plex(url, token: "t", client: identity, transport: client.transport)
        let described: Document = ["key": "1", "type": "movie", "title": "Films"]
        let library = try described.decode(Library.self)
        var read = 0
        let typed = try await seconds {
            for try await item in plex.items.all(in: library) { read += item.title.isEmpty ? 0 : 1 }
        }
        let pages = films.requests
        let bare = try await seconds {
            for start in stride(from: 0, to: count, by: count / pages) {
                _ = try await client.send(
                    Request(
                        .get, url + "/library/sections/1/all",
                        headers: ["X-Plex-Container-Start": "\(start)", "X-Plex-Container-Size": "\(count / pages)"])
                ).body.collect()
            }
        }
        guard read == count else { throw Shortfall(read: read, of: count) }
        return [
            Figure(
                "plex.page.50k", typed, "s", ratio: bare / typed, against: "the same bytes in as many pages, unread"),
            Figure("plex.page.50k.requests", Double(pages), "requests"),
            Figure("plex.page.50k.peak", peakMemory(), "MB with the server's own 100"),
        ]
    }
}

private func batchedMetadata(count: Int = 10_000) async throws -> [Figure] {
    let films = Films(count: count)
    return try await served(films.transport) { url, client in
        let plex = Plex(url, token: "t", client: identity, transport: client.transport)
        let keys = (1...count).map(String.init)
        var found = 0
        let batched = try await seconds { found = try await plex.items.get(keys).items.count }
        let requests = films.requests
        guard found == count else { throw Shortfall(read: found, of: count) }
        let sample = keys.prefix(count / 20)
        let single = try await seconds { for key in sample { _ = try await plex.items.get([key, key]) } }
        return [
            Figure(
                "plex.metadata.10k", batched, "s", ratio: single * 20 / batched, against: "one request an item"),
            Figure("plex.metadata.10k.requests", Double(requests), "requests"),
        ]
    }
}

private func series(count: Int = 2_000) async throws -> [Figure] {
    // Some of a made-up library's shows are Plex's alone.
    let stack = Rehearsal.Stack(films: 1, shows: count + count / 10)
    var request = Request(.get, "http://sonarr:8989/api/v3/series")
    request.headers.add("X-Api-Key", secret: stack.sonarr.key)
    let all = try Document(json: try await stack.sonarr.transport.send(request).body.collect()).list
    let answer = Body(Document.list(Array(all.prefix(count))).jsonBytes())
    let canned = Transport { _ in Response(headers: ["Content-Type": "application/json"], body: answer) }
    return try await served(canned) { url, client in
        let sonarr = Sonarr(url, key: "k", transport: client.transport)
        var read = 0
        let typed = try await seconds { read = try await sonarr.series.all().count }
        guard read == count else { throw Shortfall(read: read, of: count) }
        let bare = try await seconds { _ = try await client.send(Request(.get, url + "/")).body.collect() }
        let megabytes = Double(answer.bytes?.count ?? 0) / 1e6
        return [
            Figure(
                "sonarr.series.2k", typed, "s", ratio: bare / typed,
                against: "the same \(Int(megabytes)) MB, unread")
        ]
    }
}

private func concurrency(count: Int = 1_000) async throws -> [Figure] {
    let answer = Body(#"{"current":"v3","deprecated":[]}"#)
    let canned = Transport { _ in Response(headers: ["Content-Type": "application/json"], body: answer) }
    return try await served(canned) { url, client in
        let sonarr = Sonarr(url, key: "k", transport: client.transport)
        _ = try await sonarr.version()
        let together = try await seconds {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<count { group.addTask { _ = try await sonarr.version() } }
                try await group.waitForAll()
            }
        }
        let turns = try await seconds { for _ in 0..<count { _ = try await sonarr.version() } }
        return [
            Figure("http.1000.at.once", together, "s", ratio: turns / together, against: "one after the other"),
            Figure("http.1000.at.once.each", together / Double(count) * 1e6, "us/request"),
        ]
    }
}

private struct Shortfall: Error {
    let read: Int
    let of: Int
}

private func served(
    _ transport: Transport, _ body: (String, HTTPClient) async throws -> [Figure]
) async throws -> [Figure] {
    let listener = try Listener(serving: transport)
    let client = HTTPClient()
    do {
        let figures = try await body(listener.url, client)
        client.close()
        await listener.stop()
        return figures
    } catch {
        client.close()
        await listener.stop()
        throw error
    }
}

private func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await body()
    return start.duration(to: .now) / .seconds(1)
}
