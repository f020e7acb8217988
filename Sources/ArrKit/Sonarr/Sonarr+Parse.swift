extension Sonarr {
    /// What it makes of a release's name in the place it lies; the path wins where both say something.
    ///
    /// Throws `ServiceError`.
    public func parse(_ title: String, path: String) async throws -> Open<ParseResult>? {
        try await server.api.call(Request(.get, "parse", query: ["title": title, "path": path]))
    }
}
