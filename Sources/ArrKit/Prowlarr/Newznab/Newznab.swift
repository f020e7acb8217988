/// One of Prowlarr's indexers as applications ask it: Newznab for usenet and Torznab for torrents, which answer in XML.
///
/// What goes wrong is thrown as `ServiceError`: `.gone` where the indexer is switched off, `.rateLimited` with
/// `retryAfter` while it is left alone after failures or has reached its limits, `.invalid` where the question is wrong.
public struct Newznab: Sendable {
    /// Where the same indexer can be asked.
    public enum Door: Sendable {
        /// Below the API's own address.
        case api
        /// Where applications ask, such as `http://nas:9696/5/api`.
        case applications
    }

    let transport: Transport
    let place: String
    let downloads: String

    init(_ id: ID<Indexer>, _ door: Door, on server: ArrServer) {
        switch door {
        case .api: (transport, place, downloads) = (server.api, "indexer/\(id)/newznab", "indexer/\(id)/download")
        case .applications: (transport, place, downloads) = (server.root, "\(id)/api", "\(id)/download")
        }
    }

    /// What can be asked, and what it sorts its releases into. Throws `ServiceError`.
    public func capabilities() async throws -> NewznabCapabilities {
        try await read(Request(.get, place, query: ["t": "caps"], deadline: .seconds(60)))
    }

    /// Searches the indexer, which may take a minute or more. Throws `ServiceError`.
    public func search(_ query: NewznabQuery) async throws -> NewznabResults {
        var request = Request(.get, place, query: query.query, deadline: .seconds(300))
        request.mayRepeat = false
        return try await read(request, as: Feed.self).channel
    }

    private func read<Answer: Decodable>(
        _ request: Request, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let body = try await transport.send(request).body
        do {
            let tape = try Tape(xml: try await body.collect(upTo: Tape.sizeLimit))
            tape.drift = transport.drift
            // Indexers behind it may refuse inside a success.
            if tape.root == "error" { throw try tape.model(NewznabFault.self).refusal }
            return try tape.model()
        } catch {
            throw transport.explain(error, request)
        }
    }
}

extension Prowlarr {
    /// One indexer as applications ask it; number 0 is Prowlarr's own, made for tests.
    public func newznab(_ id: ID<Indexer>, door: Newznab.Door = .api) -> Newznab { Newznab(id, door, on: server) }
}

private struct Feed: Decodable {
    let channel: NewznabResults

    init(from decoder: any Decoder) throws {
        struct Channel: Decodable { let channel: NewznabResults? }
        channel = try Channel(from: decoder).channel ?? NewznabResults()
    }
}

/// How Newznab refuses: a number and a sentence.
private struct NewznabFault: Decodable {
    let code: Int?
    let description: String?

    var refusal: Refusal {
        let kind: ServiceError.Code =
            switch code ?? 0 {
            case 100...102: .wrongKey
            case 103...199: .forbidden
            case 200...299: .invalid
            case 300: .notFound
            case 410: .gone
            case 429, 500, 501: .rateLimited
            case 910: .startingUp
            default: .serverFault
            }
        return Refusal(kind, saying: .string(description ?? "error \(code ?? 0)"))
    }
}
