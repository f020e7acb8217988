extension ArrServer {
    /// A calendar outside of the API, which takes the key in the same header.
    func feed(_ name: String, _ query: Query) async throws -> String {
        try await root.text(Request(.get, "feed/\(dialect)/calendar/\(name)", query: query, deadline: .seconds(60)))
    }
}

extension [ID<Tag>] {
    /// As a feed takes them: one text, or none at all.
    var feedList: String? { isEmpty ? nil : map(\.description).joined(separator: ",") }
}
