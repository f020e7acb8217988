extension CatalogueEntry {
    static let overseerr = CatalogueEntry(
        .overseerr, image: "sctx/overseerr", version: "1.34.0", check: .page("/api/v1/settings/public")
    ) {
        $0.otherImages = ["linuxserver/overseerr", "hotio/overseerr"]
        $0.identity = .user
        $0.folders = [Folder(path: "/app/config")]
        // `/api/v1/status` asks the internet for news first: a poor sign of health.
        $0.tool = .wget
        $0.rights = .none
        // Scaled pictures are kept beside the program, where only root could write.
        $0.rights.memory = ["/app/.next/cache:mode=1777"]
    }
}
