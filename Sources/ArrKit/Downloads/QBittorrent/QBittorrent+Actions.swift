extension QBittorrent {
    /// One area of the Web API: what is read from it by GET and done to it by a POST of a form.
    struct Actions: Sendable {
        let area: String
        let transport: Transport

        func read<Answer: Decodable>(
            _ action: String, _ query: Query = [:], as type: Answer.Type = Answer.self,
            deadline: Duration = .seconds(60)
        ) async throws -> Answer {
            try await transport.call(get(action, query, deadline))
        }

        func list<Element: Decodable & Sendable>(
            _ action: String, _ query: Query = [:], of type: Element.Type = Element.self
        ) async throws -> [Element] {
            try await transport.call(get(action, query, .seconds(120)))
        }

        func text(_ action: String, _ query: Query = [:], deadline: Duration = .seconds(5)) async throws -> String {
            let bytes = try await transport.send(get(action, query, deadline)).body.collect(upTo: 1 << 20)
            return String(decoding: bytes, as: UTF8.self)
        }

        /// A file, whatever is in it: a page is one too.
        func file(_ action: String, _ query: Query) async throws -> Body {
            var request = get(action, query, .seconds(120))
            request.headers["Accept"] = "text/html, */*"
            return try await transport.send(request).body
        }

        /// Does something and expects no answer.
        func act(_ action: String, _ form: Query = [:]) async throws {
            try await transport.perform(post(action, form))
        }

        /// Does something that has an answer; a rehearsal answers `rehearsed`.
        func act<Answer: Decodable>(
            _ action: String, _ form: Query = [:], rehearsed: Document, effect: Request.Effect = .writes,
            as type: Answer.Type = Answer.self
        ) async throws -> Answer {
            var request = post(action, form, effect)
            request.rehearsal = Response(body: Body(rehearsed.jsonBytes()))
            return try await transport.call(request)
        }

        func path(_ action: String) -> String { "\(area)/\(action)" }

        private func get(_ action: String, _ query: Query, _ deadline: Duration) -> Request {
            Request(.get, path(action), query: query, deadline: deadline)
        }

        private func post(_ action: String, _ form: Query, _ effect: Request.Effect = .writes) -> Request {
            Request(path(action), form: form, effect: effect, deadline: .seconds(60))
        }
    }

    /// Which Web API a qBittorrent speaks, such as 2.11.4.
    struct WebAPIVersion: Hashable, Comparable, Sendable {
        let numbers: [Int]

        init(_ text: String) { numbers = text.split { !$0.isNumber }.map { Int($0) ?? 0 } }

        static func < (left: Self, right: Self) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }

        /// qBittorrent 5.0: torrents are stopped and started, no longer paused and resumed.
        static let stopAndStart = Self("2.11.0")
        /// qBittorrent 5.3: free space can be asked for by itself.
        static let freeSpaceAtPath = Self("2.15.2")
    }
}
