extension CatalogueEntry {
    static let lidarr = CatalogueEntry(
        .lidarr, image: "lscr.io/linuxserver/lidarr", version: "2.13.3", check: .page("/ping")
    ) {
        $0.otherImages = ["hotio/lidarr", "home-operations/lidarr", "onedr0p/lidarr"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .everything
        $0.keys = [KeyUse(which: .key, variable: "FILE__LIDARR__AUTH__APIKEY")]
        $0.pathVariable = "LIDARR__SERVER__URLBASE"
    }
}
