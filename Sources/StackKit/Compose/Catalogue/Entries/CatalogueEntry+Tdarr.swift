extension CatalogueEntry {
    static let tdarr = CatalogueEntry(
        .tdarr, image: "ghcr.io/haveagitgat/tdarr", version: "2.45.01",
        check: .pageAt(port: 8266, "/api/v2/status")
    ) {
        $0.folders = [
            Folder(path: "/app/configs", name: "configs"), Folder(path: "/app/server", name: "server"),
            Folder(path: "/app/logs", name: "logs"),
        ]
        $0.data = .media(isReadOnly: false)
        $0.transcode = "/temp"
        $0.environment = [
            Variable(name: "serverIP", value: "0.0.0.0"), Variable(name: "serverPort", value: "8266"),
            Variable(name: "webUIPort", value: "8265"), Variable(name: "internalNode", value: "true"),
            Variable(name: "inContainer", value: "true"), Variable(name: "nodeName", value: "internal"),
            Variable(name: "UMASK_SET", value: "${UMASK}"),
        ]
        $0.startSeconds = 120
    }
}
