extension CatalogueEntry {
    static let radarr = CatalogueEntry(
        .radarr, image: "lscr.io/linuxserver/radarr", version: "5.26.2", check: .page("/ping")
    ) {
        $0.otherImages = ["hotio/radarr", "home-operations/radarr", "onedr0p/radarr"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .everything
        $0.keys = [KeyUse(which: .key, variable: "FILE__RADARR__AUTH__APIKEY")]
        $0.pathVariable = "RADARR__SERVER__URLBASE"
    }
}
