extension CatalogueEntry {
    static let nzbget = CatalogueEntry(
        .nzbget, image: "lscr.io/linuxserver/nzbget", version: "version-v25.2",
        // Every page wants the password, which has no place in a compose file.
        check: .listening
    ) {
        $0.otherImages = ["nzbgetcom/nzbget", "hotio/nzbget", "home-operations/nzbget", "onedr0p/nzbget"]
        $0.folders = [Folder(path: "/config")]
        $0.data = .downloads
        $0.keys = [KeyUse(which: .key, variable: "FILE__NZBGET_PASS", userVariable: "NZBGET_USER")]
        // Whatever is half unpacked is written down first.
        $0.stopSeconds = 60
    }
}
