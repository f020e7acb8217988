extension CatalogueEntry {
    static let metube = CatalogueEntry(
        .metube, image: "ghcr.io/alexta69/metube", version: "2025-07-31", check: .page("/")
    ) {
        $0.otherImages = ["alexta69/metube"]
        $0.identity = .user
        $0.folders = [Folder(path: "/config")]
        $0.data = .downloads
        $0.environment = [
            Variable(name: "STATE_DIR", value: "/config"), Variable(name: "XDG_CACHE_HOME", value: "/tmp"),
        ]
        $0.webPortVariable = "PORT"
        $0.downloadsVariable = "DOWNLOAD_DIR"
        $0.rights = .none
        $0.rights.isReadOnly = true
        $0.rights.memory = ["/tmp"]
    }
}
