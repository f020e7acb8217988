import Rehearsal

/// An answer, read to its end.
struct Said {
    let status: Int
    let headers: Headers
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var document: Document { get throws { try Document(json: bytes) } }
}

extension Fake {
    /// Asks as a client with the right key would.
    func ask(
        _ method: Request.Method = .get, _ path: String, query: Query = [:], headers: Headers = [:],
        body: Document? = nil
    ) async throws -> Said {
        var headers = headers
        switch name {
        case "plex": headers["X-Plex-Token"] = headers["X-Plex-Token"] ?? key.reveal()
        case "nzbget": headers["Authorization"] = headers["Authorization"] ?? basic(user ?? "")
        default: headers["X-Api-Key"] = headers["X-Api-Key"] ?? key.reveal()
        }
        return try await plainly(method, path, query: query, headers: headers, body: body)
    }

    /// Asks with what is given and no more.
    func plainly(
        _ method: Request.Method = .get, _ path: String, query: Query = [:], headers: Headers = [:],
        body: Document? = nil
    ) async throws -> Said {
        let response = try await transport.send(
            Request(method, path, query: query, headers: headers, body: body.map { Body($0.json()) } ?? .empty))
        return Said(status: response.status, headers: response.headers, bytes: try await response.body.collect())
    }

    func json(_ path: String, query: Query = [:]) async throws -> Document {
        try await ask(path, query: query, headers: ["Accept": "application/json"]).document
    }

    func ask(_ path: String, query: Query = [:], headers: Headers = [:]) async throws -> Said {
        try await ask(.get, path, query: query, headers: headers)
    }

    /// A remote procedure call of NZBGet's.
    func call(_ method: String, _ parameters: Document..., id: Document = 1, as user: String = "nzbget") async throws
        -> Document
    {
        try await ask(
            .post, "/jsonrpc", headers: ["Authorization": basic(user)],
            body: ["method": Document(method), "id": id, "params": Document(parameters)]
        ).document
    }

    func basic(_ user: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array("\(user):\(key.reveal())".utf8)
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = bytes[start..<min(start + 3, bytes.count)]
            let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
            for place in 0..<4 { text.append(place <= three.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=") }
        }
        return "Basic " + text
    }
}
