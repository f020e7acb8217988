extension Seerr {
    /// Finds out which of the related applications a server is, and whether the key is good.
    ///
    /// - Parameters:
    ///   - url: As a person writes it, such as `http://nas:5055`.
    ///   - key: From Settings → General.
    ///   - transport: What sends, such as `HTTPClient.shared.transport`.
    ///
    /// Throws `ServiceError`, `.wrongKey` for a key the server does not know.
    public static func connected(_ url: String, key: Secret, transport: Transport) async throws -> Seerr {
        let asking = Seerr(url, key: key, transport: transport)
        let profile = try await asking.found()
        let found = Seerr(url, key: key, as: profile, transport: transport)
        _ = try await found.auth.me()
        return found
    }

    /// Versions say it from 2 on; Overseerr, the first Jellyseerrs and builds between versions by what they answer to.
    private func found() async throws -> Profile {
        let version = try await status().version
        switch Int(version.drop { $0 == "v" }.prefix { $0 != "." }) {
        case 2: return .jellyseerr
        case let major? where major > 2: return .seerr
        default: break
        }
        let signs: [(String, Profile)] = [
            ("blocklist", .seerr), ("blacklist", .jellyseerr), ("settings/jellyfin", .jellyseerr),
        ]
        for (place, profile) in signs where try await answers(place) { return profile }
        return .overseerr
    }

    /// False only where the server has no such path: one it may not be asked for is there.
    private func answers(_ place: String) async throws -> Bool {
        do {
            try await api.perform(Request(.get, place))
            return true
        } catch let error as ServiceError where error.code == .notFound {
            return false
        } catch let error as ServiceError where [.wrongKey, .forbidden].contains(error.code) {
            return true
        }
    }
}
