import ArrKit
import Support

/// NZBGet as it answers, by method, since every question has the same line.
final class NZBGetScript: Sendable {
    private let results: Lock<[String: [String]]>
    private let log = Lock<[(request: Request, body: String)]>([])

    /// - Parameter results: What comes behind the envelope's version, such as `"result":true`; several are answered in
    ///   turn, and the last one stays. What is not there is a method it does not know.
    init(words results: [String: [String]]) { self.results = Lock(results) }

    convenience init(version: String = "26.0", _ results: [String: Document]) {
        var all = results.mapValues { [#""result":"# + $0.json()] }
        all["version"] = [#""result":"\#(version)""#]
        self.init(words: all)
    }

    var nzbget: NZBGet { NZBGet("http://nas:6789", password: "tegbzn6789", transport: transport) }

    var transport: Transport {
        Transport { [self] request in
            let body = try await request.body.collect()
            log.withLock { $0.append((request, String(decoding: body, as: UTF8.self))) }
            let method = try Document(json: body)["method"].string ?? ""
            let result = results.withLock { results in
                guard let turns = results[method], let next = turns.first else { return nil as String? }
                if turns.count > 1 { results[method]?.removeFirst() }
                return next
            }
            let unknown = #""error":{"name":"JSONRPCError","code":1,"message":"Invalid procedure"}"#
            return Response(body: Body(#"{"version":"1.1",\#(result ?? unknown)}"#))
        }
    }

    /// Every request's body, in order.
    var bodies: [String] { log.withLock { $0.map(\.body) } }
    var requests: [Request] { log.withLock { $0.map(\.request) } }
    /// Every method, in order.
    var asked: [String] { bodies.compactMap { try? Document(json: $0)["method"].string } }

    /// What a method was asked with, each time.
    func parameters(of method: String) -> [Document] {
        bodies.compactMap { try? Document(json: $0) }.filter { $0["method"].string == method }.map { $0["params"] }
    }
}
