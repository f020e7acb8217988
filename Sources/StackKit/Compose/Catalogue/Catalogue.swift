/// Every kind of service that can be run, with what is known of it.
public enum Catalogue {
    /// One entry a kind, in the order of the documentation.
    public static let all: [CatalogueEntry] = [
        .plex, .sonarr, .radarr, .lidarr, .prowlarr, .bazarr, .overseerr, .seerr, .maintainerr, .tautulli, .nzbget,
        .sabnzbd, .qbittorrent, .gluetun, .wireguard, .nginxProxyManager, .tdarr, .flaresolverr, .metube,
    ]

    private static let places = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

    /// The entry of a kind; `nil` for one that a configuration may name and nothing here can run.
    public static subscript(kind: Source.Kind) -> CatalogueEntry? { places[kind] }

    /// What an image runs, whoever made it and wherever it comes from; `nil` for an image that is none of these.
    ///
    /// - Parameter image: As a compose file names it, with or without registry, version and digest.
    public static func kind(of image: String) -> Source.Kind? {
        let path = repository(image)
        if let kind = repositories[path] { return kind }
        // Most are called like the program: `somebody/radarr`, `binhex/arch-radarr`.
        var name = path.split(separator: "/").last.map(String.init) ?? path
        for prefix in ["arch-", "docker-"] where name.hasPrefix(prefix) { name = String(name.dropFirst(prefix.count)) }
        return names[name]
    }

    /// The part of an image's name that says what it is: no registry, no version, no digest, in lower case.
    static func repository(_ image: String) -> String {
        var rest = image.prefix { $0 != "@" }
        if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") { rest = rest[..<colon] }
        var parts = rest.lowercased().split(separator: "/")
        if parts.count > 1, parts[0].contains(".") || parts[0].contains(":") || parts[0] == "localhost" {
            parts.removeFirst()
        }
        if parts.count == 2, parts[0] == "library" { parts.removeFirst() }
        return parts.joined(separator: "/")
    }

    private static let repositories: [String: Source.Kind] = Dictionary(
        all.flatMap { entry in ([repository(entry.image)] + entry.otherImages).map { ($0, entry.kind) } }
    ) { first, _ in first }

    private static let names: [String: Source.Kind] = Dictionary(
        repositories.map { path, kind in (path.split(separator: "/").last.map(String.init) ?? path, kind) }
            + all.map { ($0.kind.rawValue, $0.kind) }
    ) { first, _ in first }
}
