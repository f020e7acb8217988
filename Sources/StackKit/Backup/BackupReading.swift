/// Reads a backup's archive beside its manifest: every entry must be the one that stands there, and none is missing.
enum BackupReading {
    static func manifest(
        from reader: borrowing ArchiveReader, _ path: String
    ) throws(BackupError) -> BackupManifest {
        guard let first = try reader.next(), first.path == BackupManifest.name, case .file = first.kind else {
            throw BackupError(.notABackup, "\(path) does not begin with a manifest.", "Check whether it is a backup.")
        }
        var bytes: [UInt8] = []
        try reader.bytes(upTo: BackupManifest.limit) { bytes += $0 }
        let manifest = try BackupManifest(reading: bytes, path)
        try check(manifest, path)
        return manifest
    }

    /// Refuses a manifest that would put something where it does not belong.
    private static func check(_ manifest: BackupManifest, _ path: String) throws(BackupError) {
        let roots = Set(manifest.roots.map(\.name))
        var folders: Set<Substring> = []
        var seen: Set<String> = []
        for entry in manifest.entries {
            guard SafePath.isSafe(entry.path), seen.insert(entry.path).inserted else {
                throw hostile(path, "a path that leads elsewhere or stands there twice")
            }
            let parent = entry.path.lastIndex(of: "/").map { entry.path[..<$0] }
            guard parent.map({ folders.contains($0) }) ?? roots.contains(entry.path) else {
                throw hostile(path, "a file in no folder of its own")
            }
            if entry.kind == .folder { folders.insert(entry.path[...]) }
            if entry.kind == .link, !SafePath.staysInside(entry.target ?? "", from: entry.path) {
                throw hostile(path, "a link that leads elsewhere")
            }
            guard entry.size >= 0, 0...0o7777 ~= entry.mode, 0...Int(UInt32.max) ~= entry.user,
                0...Int(UInt32.max) ~= entry.group
            else { throw hostile(path, "numbers that no file has") }
        }
    }

    /// Hands out each entry with the bytes behind it; `body` gives back their hash.
    ///
    /// - Parameter body: Reads the bytes, up to the entry's size.
    static func each(
        of reader: borrowing ArchiveReader, _ manifest: BackupManifest, _ path: String,
        _ body: (Int, borrowing ArchiveReader) throws(BackupError) -> String
    ) throws(BackupError) {
        var places = [String: Int](uniqueKeysWithValues: manifest.entries.enumerated().map { ($1.path, $0) })
        while let found = try reader.next() {
            guard let place = places.removeValue(forKey: found.path) else {
                throw hostile(path, "a file its manifest does not name, or one twice")
            }
            let entry = manifest.entries[place]
            switch (found.kind, entry.kind) {
            case (.file, .file), (.file, .database):
                guard found.size == entry.size, try body(place, reader) == entry.sha256 else {
                    throw BackupError(
                        .damaged, "\(entry.path) in \(path) is not as it was backed up.", "Use another backup.")
                }
            case (.folder, .folder): continue
            case (.link(let target), .link) where target == entry.target: continue
            default: throw hostile(path, "something else than its manifest says")
            }
        }
        if let missing = places.keys.min() {
            throw BackupError(.damaged, "\(missing) is missing in \(path).", "Use another backup.")
        }
    }

    private static func hostile(_ path: String, _ what: String) -> BackupError {
        BackupError(.hostile, "\(path) holds \(what).", "Nobody's backup does: find out where it comes from.")
    }
}
