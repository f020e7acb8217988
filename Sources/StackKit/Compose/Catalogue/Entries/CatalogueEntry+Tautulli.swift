extension CatalogueEntry {
    static let tautulli = CatalogueEntry(
        .tautulli, image: "lscr.io/linuxserver/tautulli", version: "2.15.3", check: .page("/status")
    ) {
        $0.otherImages = ["tautulli/tautulli", "hotio/tautulli", "home-operations/tautulli", "onedr0p/tautulli"]
        $0.folders = [Folder(path: "/config")]
        $0.startsAfter = [.plex]
    }
}
