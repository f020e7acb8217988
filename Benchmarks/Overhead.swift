internal import Curl
import Glibc
import Listener
import Wire

/// What the client costs on top of libcurl: the same small answer from the same listener, asked for by bare
/// `curl_easy_perform` loops and by `HTTPClient`, alternating within one run. CPU is that of client and server together.
func overhead(requests: Int = 20_000, rounds: Int = 3) async throws -> [Figure] {
    let answer = Body(String(repeating: "{\"id\":1,\"title\":\"x\"}", count: 8))
    let listener = try Listener(
        serving: Transport { _ in Response(headers: ["Content-Type": "application/json"], body: answer) })
    let client = HTTPClient()
    var figures: [Figure] = []
    for lanes in [1, 8] {
        var best: (bare: Cost, client: Cost)?
        for _ in 0..<rounds {
            let bare = await cost(requests) { loops(lanes, each: requests / lanes, url: listener.url + "/") }
            let wrapped = try await cost(requests) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<lanes {
                        group.addTask {
                            for _ in 0..<(requests / lanes) {
                                _ = try await client.send(Request(.get, listener.url + "/"))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            best = (min(bare, best?.bare ?? bare), min(wrapped, best?.client ?? wrapped))
        }
        guard let best else { continue }
        let (name, bare) = ("http.client.\(lanes)", "curl_easy_perform")
        figures += [
            Figure("http.easy.\(lanes)", best.bare.perSecond, "requests/s"),
            Figure(
                name, best.client.perSecond, "requests/s", ratio: best.client.perSecond / best.bare.perSecond,
                against: bare),
            Figure("http.easy.\(lanes).cpu", best.bare.cpu, "us/request"),
            Figure(name + ".cpu", best.client.cpu, "us/request", ratio: best.bare.cpu / best.client.cpu, against: bare),
        ]
    }
    client.close()
    await listener.stop()
    return figures
}

private struct Cost: Comparable {
    let perSecond: Double
    /// In microseconds a request.
    let cpu: Double

    static func < (left: Cost, right: Cost) -> Bool { left.perSecond > right.perSecond }
}

private func cost(_ requests: Int, _ body: () async throws -> Void) async rethrows -> Cost {
    let (start, cpu) = (ContinuousClock.now, processorTime())
    try await body()
    let (took, used) = (start.duration(to: .now) / .seconds(1), processorTime() - cpu)
    return Cost(perSecond: Double(requests) / took, cpu: used / Double(requests) * 1e6)
}

/// Bare libcurl, a thread and a kept connection each.
private func loops(_ threads: Int, each count: Int, url: String) {
    final class Start {
        let count: Int, url: String
        init(_ count: Int, _ url: String) { (self.count, self.url) = (count, url) }
    }
    let running = (0..<threads).map { _ in
        var thread = pthread_t()
        let start = unsafe Unmanaged.passRetained(Start(count, url))
        unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                guard let easy = unsafe curl_easy_init() else { return nil }
                unsafe curl_set_text(easy, CURLOPT_URL, start.url)
                unsafe curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
                unsafe curl_set_bytes(easy, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
                for _ in 0..<start.count { unsafe curl_easy_perform(easy) }
                unsafe curl_easy_cleanup(easy)
                return nil
            }, start.toOpaque())
        return thread
    }
    for thread in running { pthread_join(thread, nil) }
}
