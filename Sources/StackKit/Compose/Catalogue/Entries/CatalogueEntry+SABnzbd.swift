extension CatalogueEntry {
    static let sabnzbd = CatalogueEntry(
        .sabnzbd, image: "lscr.io/linuxserver/sabnzbd", version: "4.5.3",
        // The one question it answers without a key.
        check: .page("/api?mode=version")
    ) {
        $0.otherImages = ["hotio/sabnzbd", "home-operations/sabnzbd", "onedr0p/sabnzbd"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .downloads
        $0.stopSeconds = 60
    }
}
