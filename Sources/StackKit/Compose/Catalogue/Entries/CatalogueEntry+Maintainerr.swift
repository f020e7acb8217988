extension CatalogueEntry {
    static let maintainerr = CatalogueEntry(
        .maintainerr, image: "ghcr.io/maintainerr/maintainerr", version: "2.19.0", check: .page("/")
    ) {
        $0.otherImages = ["jorenn92/maintainerr"]
        $0.identity = .user
        $0.folders = [Folder(path: "/opt/data")]
        $0.tool = .wget
        $0.startsAfter = [.plex]
        $0.rights = .none
    }
}
