extension CatalogueEntry {
    static let seerr = CatalogueEntry(
        .seerr, image: "ghcr.io/seerr-team/seerr", version: "v3.0.1", check: .page("/api/v1/settings/public")
    ) {
        $0.otherImages = ["seerr/seerr", "fallenbagel/jellyseerr", "hotio/seerr", "hotio/jellyseerr"]
        $0.identity = .user
        $0.folders = [Folder(path: "/app/config")]
        $0.tool = .wget
        $0.rights = .none
        $0.rights.needsInit = true
        $0.rights.memory = ["/app/.next/cache:mode=1777"]
    }
}
