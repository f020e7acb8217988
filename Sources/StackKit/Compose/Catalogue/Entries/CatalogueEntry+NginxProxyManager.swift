extension CatalogueEntry {
    static let nginxProxyManager = CatalogueEntry(
        .nginxProxyManager, image: "jc21/nginx-proxy-manager", version: "2.12.6",
        check: .program(["/usr/bin/check-health"])
    ) {
        $0.otherImages = ["nginxproxymanager/nginx-proxy-manager"]
        $0.folders = [Folder(path: "/data", name: "data"), Folder(path: "/etc/letsencrypt", name: "letsencrypt")]
        $0.publicPorts = ["http", "https"]
        // 80 and 443 are below 1024.
        $0.rights.kept?.append("NET_BIND_SERVICE")
    }
}
