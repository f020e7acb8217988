extension Sonarr {
    /// Asks which versions of the API there are, and speaks version 3, or 5 where that is gone.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, with its URL base if it has one: `http://nas:8989/sonarr`.
    ///   - key: The application's API key; it travels in a header.
    ///   - transport: What sends.
    ///   - dialect: The version to speak; the oldest there is unless told otherwise.
    /// Throws `ServiceError`, `.wrongVersion` where none of those is answered.
    public static func connected(
        _ url: String, key: Secret, transport: Transport, speaking dialect: Dialect? = nil
    ) async throws -> Sonarr {
        let sonarr = Sonarr(url, key: key, transport: transport)
        let offer = try await sonarr.version()
        let offered = [offer.current] + offer.deprecated
        let wanted = dialect.map { [$0] } ?? [.v3, .v5]
        guard let spoken = wanted.first(where: { offered.contains($0.name) }) else {
            let names = wanted.map(\.name).joined(separator: " or ")
            throw ServiceError(
                .wrongVersion, attempted: "GET \(sonarr.server.address)/api",
                messages: ["it speaks \(offered.joined(separator: " and "))"],
                advice: "Install a version of Sonarr whose API has \(names).")
        }
        return Sonarr(url, key: key, transport: transport, speaking: spoken)
    }
}
