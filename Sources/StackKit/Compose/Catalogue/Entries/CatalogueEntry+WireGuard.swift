extension CatalogueEntry {
    static let wireguard = CatalogueEntry(
        .wireguard, image: "lscr.io/linuxserver/wireguard", version: "1.0.20250521",
        check: .program(["wg", "show", "wg0"])
    ) {
        $0.folders = [Folder(path: "/config")]
        // One device is let in unless `environment` says how many, or by which names.
        $0.environment = [Variable(name: "PEERS", value: "1")]
        $0.outsideVariables = OutsideVariables(name: "SERVERURL", port: "SERVERPORT")
        $0.publicPorts = ["tunnel"]
        $0.rights = .tunnel
        $0.rights.kernel = [Variable(name: "net.ipv4.conf.all.src_valid_mark", value: "1")]
    }
}
