extension Seerr {
    /// A library of the media server.
    public struct Library: Model {
        /// The media server's own key of it.
        public var id: String
        /// As the media server calls it.
        public var name: String
        /// It is looked through for what is there.
        public var enabled: Bool
        /// `movie` or `show`.
        public var type: MediaType?
    }

    /// How far a look through the libraries has come.
    public struct Scan: Model {
        /// It is under way.
        public var running: Bool
        /// How many titles it has seen.
        public var progress: Int
        /// How many there are.
        public var total: Int
        /// The library it is in; absent between two.
        public var currentLibrary: Library?
        /// The libraries it goes through.
        public var libraries: [Library]
    }

    /// A media server's libraries.
    ///
    /// The server's GET of libraries **turns off every library that it does not name**. It is sent from one place, which
    /// always names some, and it counts as a write.
    struct Libraries: Sendable {
        let path: String
        let api: Transport

        /// From the settings themselves, which change nothing.
        func all() async throws -> [Library] {
            let answer: Holder = try await api.call(Request(.get, path))
            return answer.libraries
        }

        private struct Holder: Decodable { var libraries: [Library] }

        func enable(_ ids: [String]) async throws -> [Library] {
            let known = try await all()
            let strangers = ids.filter { id in !known.contains { $0.id == id } }
            guard !ids.isEmpty, strangers.isEmpty else {
                let missing = strangers.map { "there is no library \($0)" }
                throw ServiceError(
                    ids.isEmpty ? .invalid : .notFound, attempted: "GET \(path)/library",
                    messages: ids.isEmpty ? ["no library was named"] : missing,
                    advice: ids.isEmpty
                        ? "Name the libraries, or disable all of them by `disableLibraries`."
                        : "Read the media server's libraries anew by `syncLibraries`, then name those that are there.")
            }
            return try await write(known, enabled: ids)
        }

        func disableAll() async throws -> [Library] { try await write(try await all(), enabled: []) }

        func sync(enabling ids: [String]) async throws -> [Library] {
            let known = try await all()
            let kept = known.filter(\.enabled).map(\.id)
            return try await write(known, enabled: kept + ids.filter { !kept.contains($0) }, sync: true)
        }

        /// The one place that asks for the dangerous path.
        private func write(_ known: [Library], enabled: [String], sync: Bool = false) async throws -> [Library] {
            // No library has this id: an empty value is refused, and none at all means the same without being meant.
            let names = enabled.isEmpty ? "none" : enabled.joined(separator: ",")
            var request = Request(
                .get, path + "/library", query: ["enable": names, "sync": sync ? "true" : nil], effect: .writes,
                deadline: .seconds(60))
            let after = known.map { library in
                var library = library
                library.enabled = enabled.contains(library.id)
                return library
            }
            request.rehearsal = Response(body: Body(try Document(encoding: after).jsonBytes()))
            return try await api.call(request)
        }

        func scan() async throws -> Scan { try await api.call(Request(.get, path + "/sync")) }

        func scan(_ what: String) async throws -> Scan {
            var request = try Request(.post, path + "/sync", sending: [what: true])
            request.rehearsal = Response(body: Body(#"{"running":false,"progress":0,"total":0,"libraries":[]}"#))
            return try await api.call(request)
        }
    }
}
