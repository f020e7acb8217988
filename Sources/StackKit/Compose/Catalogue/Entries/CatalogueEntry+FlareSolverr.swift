extension CatalogueEntry {
    static let flaresolverr = CatalogueEntry(
        .flaresolverr, image: "ghcr.io/flaresolverr/flaresolverr", version: "v3.4.0", check: .page("/health")
    ) {
        $0.otherImages = ["flaresolverr/flaresolverr", "alexfozor/flaresolverr"]
        // It keeps nothing, and its image is an ordinary user's already.
        $0.identity = .own
        $0.rights = .none
    }
}
