extension CatalogueEntry {
    static let sonarr = CatalogueEntry(
        .sonarr, image: "lscr.io/linuxserver/sonarr", version: "4.0.15", check: .page("/ping")
    ) {
        $0.otherImages = ["hotio/sonarr", "home-operations/sonarr", "onedr0p/sonarr"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .everything
        $0.keys = [KeyUse(which: .key, variable: "FILE__SONARR__AUTH__APIKEY")]
        $0.pathVariable = "SONARR__SERVER__URLBASE"
    }
}
