extension Plex {
    /// How lists of items are handed to the server: `server://…/library/metadata/1,2`. Throws `ServiceError`.
    package func uri(of ratingKeys: [String]) async throws -> String {
        try await uri(of: "library/metadata/\(ratingKeys.joined(separator: ","))")
    }

    /// How a place on the server is handed to the server itself; a query in it is percent-encoded already, and again
    /// when it is sent. Throws `ServiceError`.
    package func uri(of place: String) async throws -> String {
        "server://\(try await identity().machineIdentifier)/com.plexapp.plugins.library/\(place)"
    }
}
