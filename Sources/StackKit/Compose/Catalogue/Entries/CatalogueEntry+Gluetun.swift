extension CatalogueEntry {
    static let gluetun = CatalogueEntry(
        .gluetun, image: "qmcgaw/gluetun", version: "v3.41.0",
        check: .program(["/gluetun-entrypoint", "healthcheck"])
    ) {
        $0.otherImages = ["qdm12/gluetun"]
        $0.identity = .own
        $0.folders = [Folder(path: "/gluetun")]
        $0.rights = .tunnel
        $0.rights.devices = ["/dev/net/tun"]
    }
}
