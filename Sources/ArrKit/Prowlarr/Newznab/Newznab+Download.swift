import FoundationEssentials

/// What an indexer handed out for a release.
public enum NewznabDownload: Sendable {
    /// An NZB or torrent file, and what kind it says it is.
    case file(Body, type: String?)
    /// A magnet link, or an address to fetch it from; either may hold a key.
    case link(Secret)
}

extension Newznab {
    /// Fetches a release, which Prowlarr counts as taken. Throws `ServiceError`.
    ///
    /// - Parameter link: As a result of a search gives it, in `link` or `downloadUrl`: Prowlarr's own address with what
    ///   it has to know behind `link` and `file`.
    public func download(_ link: Secret) async throws -> NewznabDownload {
        let parts = URLComponents(string: link.reveal())?.queryItems ?? []
        guard let token = parts.first(where: { $0.name == "link" })?.value else {
            throw ServiceError(
                .badAddress, attempted: "GET \(downloads)",
                advice: "Hand over the whole address that a search of Prowlarr gave.")
        }
        let file = parts.first { $0.name == "file" }?.value
        // Prowlarr writes it into its history and counts it against the indexer's limit.
        var request = Request(
            .get, downloads, query: ["link": token, "file": file], effect: .writes, deadline: .seconds(60))
        request.accepting = [301, 302]
        let response = try await transport.send(request)
        if let place = response.headers["Location"] { return .link(Secret(place)) }
        return .file(response.body, type: response.headers["Content-Type"])
    }
}
