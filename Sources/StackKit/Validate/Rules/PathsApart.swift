extension ValidationRule {
    /// What one service writes must not lie within what another looks through.
    static let pathsApart = ValidationRule("paths.apart", "folders within one another, or named twice") { subject in
        var findings: [Finding] = []
        for host in subject.hosts {
            let folders = subject.folders.filter { $0.host == host && $0.role != .root }
            for (place, left) in folders.enumerated() {
                for right in folders[(place + 1)...] {
                    if let finding = clash(left, right) { findings.append(finding) }
                }
            }
            findings +=
                subject.folder(.root, on: host).map { root in
                    folders.filter { $0.path == root.path && $0.role != .media }.map { twice($0, root) }
                } ?? []
        }
        return findings
    }

    private static func clash(_ left: FolderUse, _ right: FolderUse) -> Finding? {
        if left.path == right.path { return twice(right, left) }
        guard let (outer, inner) = nested(left, right) else { return nil }
        switch (outer.role, inner.role) {
        case (.media, .library): return nil
        case (.library, .library), (.library, .downloads), (.media, .downloads), (.downloads, .media),
            (.downloads, .library), (.media, .transcode), (.library, .transcode), (.downloads, .transcode),
            (.media, .config), (.library, .config), (.downloads, .config), (.config, _), (.transcode, _):
            return Finding(
                .error, "paths.apart", at: inner.field, "\(inner.path) lies within \(outer.path) of `\(outer.field)`.",
                mend: "Give each a folder of its own, side by side.")
        default: return nil
        }
    }

    private static func twice(_ folder: FolderUse, _ other: FolderUse) -> Finding {
        Finding(
            .error, "paths.apart", at: folder.field, "\(folder.path) is `\(other.field)` already.",
            mend: "Give each a folder of its own.")
    }

    private static func nested(_ left: FolderUse, _ right: FolderUse) -> (outer: FolderUse, inner: FolderUse)? {
        if FilePath.rest(of: right.path, under: left.path) != nil { return (left, right) }
        return FilePath.rest(of: left.path, under: right.path) != nil ? (right, left) : nil
    }
}
