extension CatalogueEntry {
    /// It shows films and deletes none: whoever wants that from Plex names the folder in `volumes`.
    static let plex = CatalogueEntry(
        .plex, image: "lscr.io/linuxserver/plex", version: "1.42.2", check: .page("/identity")
    ) {
        $0.otherImages = ["plexinc/pms-docker", "hotio/plex", "home-operations/plex", "onedr0p/plex"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .media(isReadOnly: true)
        $0.transcode = "/transcode"
        // The image would otherwise fetch another version than the one it is pinned to.
        $0.environment = [Variable(name: "VERSION", value: "docker")]
        $0.keys = [KeyUse(which: .claim, variable: "FILE__PLEX_CLAIM")]
        $0.publicPorts = ["web", "discovery", "bonjour", "companion", "network", "dlna"]
        // Databases are migrated before it answers.
        $0.startSeconds = 180
        $0.stopSeconds = 60
    }
}
