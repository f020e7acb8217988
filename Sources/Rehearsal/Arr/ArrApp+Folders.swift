extension ArrApp {
    func folderRoutes(_ folders: Table, root: String, downloads: String) {
        folders.insert(["path": Document(root)])
        let show: @Sendable (Document) -> Document = { row in
            .object([
                "path": row["path"], "accessible": true, "freeSpace": 8_000_000_000_000,
                "unmappedFolders": [Document](), "id": row["id"],
            ])
        }
        routes { router in
            router.rows(
                "/rootfolder", folders, noun: "root folder", in: self,
                check: { new, _ in
                    let path = new["path"].string ?? ""
                    guard path.hasPrefix("/") else {
                        throw Refusal.invalid("Path", "Invalid Path", attempted: new["path"])
                    }
                    guard !folders.all.contains(where: { $0["path"].string == path }) else {
                        throw Refusal.invalid(
                            "Path", "Path '\(path)' is already configured as a root folder", attempted: new["path"])
                    }
                    return .object(["path": path])
                }, show: show)
            // Root folders are made and unmade, never changed.
            router.on(.put, "/rootfolder") { _ in Answer(status: 405) }
            router.on(.put, "/rootfolder/{}") { _ in Answer(status: 405) }
        }
        pathRoutes(root: root, downloads: downloads)
    }

    /// Path mappings, and a look at the disk.
    func pathRoutes(root: String, downloads: String) {
        routes { router in
            let mappings = Table()
            router.rows(
                "/remotepathmapping", mappings, noun: "remote path mapping", in: self,
                check: { new, old in
                    @Sendable func closed(_ name: String) -> String {
                        let path = new[name].string ?? ""
                        return path.hasSuffix("/") || path.isEmpty ? path : path + "/"
                    }
                    let row = new.with(["remotePath": closed("remotePath"), "localPath": closed("localPath")])
                    let isKnown = mappings.all.contains {
                        $0["host"] == row["host"] && $0["remotePath"] == row["remotePath"]
                            && $0["id"] != old?["id"] ?? .null
                    }
                    guard !isKnown else { throw Refusal.failed("RemotePath already mounted.") }
                    return row
                })
            router.on(.get, "/filesystem") { call in
                .document(
                    .object([
                        "parent": "/",
                        "directories": [root, downloads].map { path in
                            Document.object([
                                "type": "folder", "name": String(path.dropFirst()), "path": path + "/", "size": 0,
                                "lastModified": call.now,
                            ])
                        },
                        "files": [Document](),
                    ]))
            }
        }
    }
}
