extension Sonarr {
    /// Its web page's words, by name, as `texts()` has them: the server pays no heed to the number.
    ///
    /// Throws `ServiceError`.
    public func texts(_ id: Int) async throws -> [String: String] { try await texts(at: "localization/\(id)") }
}
