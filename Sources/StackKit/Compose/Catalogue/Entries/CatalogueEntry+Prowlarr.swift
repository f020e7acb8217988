extension CatalogueEntry {
    static let prowlarr = CatalogueEntry(
        .prowlarr, image: "lscr.io/linuxserver/prowlarr", version: "2.0.5", check: .page("/ping")
    ) {
        $0.otherImages = ["hotio/prowlarr", "home-operations/prowlarr", "onedr0p/prowlarr"]
        $0.folders = [Folder(path: "/config")]
        $0.keys = [KeyUse(which: .key, variable: "FILE__PROWLARR__AUTH__APIKEY")]
        $0.pathVariable = "PROWLARR__SERVER__URLBASE"
    }
}
