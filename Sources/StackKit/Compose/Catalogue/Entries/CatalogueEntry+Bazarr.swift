extension CatalogueEntry {
    static let bazarr = CatalogueEntry(
        .bazarr, image: "lscr.io/linuxserver/bazarr", version: "1.5.3", check: .page("/api/system/ping")
    ) {
        $0.otherImages = ["hotio/bazarr", "home-operations/bazarr", "onedr0p/bazarr"]
        $0.folders = [Folder(path: "/config")]
        // Subtitles are written beside the films.
        $0.data = .media(isReadOnly: false)
        $0.startsAfter = [.sonarr, .radarr]
    }
}
