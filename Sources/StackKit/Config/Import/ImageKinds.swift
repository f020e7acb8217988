extension Source.Kind {
    /// The kind of service that an image runs, going by its repository's last word; `nil` for any other image.
    static func running(_ image: String) -> Self? {
        let word = WrittenImage(image).repository.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return byRepository[word] ?? known.first { $0.rawValue == word }
    }

    private static let byRepository: [String: Self] = [
        "pms-docker": .plex, "docker-overseerr": .overseerr, "jellyseerr": .seerr, "binhex-plex": .plex,
        "binhex-radarr": .radarr, "binhex-sonarr": .sonarr, "binhex-lidarr": .lidarr, "binhex-prowlarr": .prowlarr,
        "binhex-sabnzbd": .sabnzbd, "binhex-nzbget": .nzbget, "qbittorrent-nox": .qbittorrent,
    ]
}

/// An image's name taken apart.
struct WrittenImage: Hashable, Sendable {
    /// `lscr.io/linuxserver/radarr`
    var repository: String
    /// Behind the colon; `nil` for none and for `latest`, which is no version.
    var version: String?
    /// `sha256:…`
    var digest: String?

    init(_ text: String) {
        let halves = text.split(separator: "@", maxSplits: 1)
        repository = halves.first.map(String.init) ?? ""
        digest = halves.count > 1 ? String(halves[1]) : nil
        // A colon before the last slash belongs to a registry's port.
        guard let colon = repository.lastIndex(of: ":"), !repository[colon...].contains("/") else { return }
        let tag = repository[repository.index(after: colon)...]
        version = tag == "latest" || tag.isEmpty ? nil : String(tag)
        repository = String(repository[..<colon])
    }
}
