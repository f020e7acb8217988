extension CatalogueEntry {
    static let qbittorrent = CatalogueEntry(
        .qbittorrent, image: "lscr.io/linuxserver/qbittorrent", version: "5.1.2", check: .page("/")
    ) {
        $0.otherImages = [
            "qbittorrentofficial/qbittorrent-nox", "hotio/qbittorrent", "home-operations/qbittorrent",
            "onedr0p/qbittorrent",
        ]
        $0.folders = [Folder(path: "/config")]
        $0.data = .downloads
        // It refuses a page that is reached at another port than its own.
        $0.webPortVariable = "WEBUI_PORT"
        $0.peersPortVariable = "TORRENTING_PORT"
        $0.publicPorts = ["peers"]
        // How far each torrent is must be written, or all of it is checked again.
        $0.stopSeconds = 60
    }
}
