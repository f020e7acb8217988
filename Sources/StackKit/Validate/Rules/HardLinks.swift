extension ValidationRule {
    static let hardLinks = ValidationRule(
        "paths.links", "imports that would be copies", asksMachine: true
    ) { subject in
        subject.folders.compactMap { folder in
            guard case .library = folder.role, let downloads = subject.folder(.downloads, on: folder.host),
                let root = subject.folder(.root, on: folder.host),
                // Outside of it nothing is expected, and a finding of its own says so.
                FilePath.rest(of: folder.path, under: root.path) != nil,
                FilePath.rest(of: downloads.path, under: root.path) != nil
            else { return nil }
            let facts = subject.facts(folder.host)
            switch (facts.entry(downloads.path), facts.entry(folder.path)) {
            case (.known(let from?), .known(let to?)) where from.device != to.device:
                return copy(folder, downloads, "they are on different file systems")
            case (.known(_?), .known(_?)): break
            // What is not there is told elsewhere.
            default: return nil
            }
            switch facts.links(from: downloads.path, to: folder.path) {
            case .known(true): return nil
            case .known(false): return copy(folder, downloads, "the file system makes none between them")
            case .unknown(let why):
                return Finding(
                    .unknown, "paths.links", at: folder.field,
                    "Whether a file in \(downloads.path) can be linked into \(folder.path) could not be tried: \(why).",
                    mend: "Try it yourself: `touch '\(downloads.path)/.try' && ln '\(downloads.path)/.try' "
                        + "'\(folder.path)/.try'`.")
            }
        }
    }

    private static func copy(_ folder: FolderUse, _ downloads: FolderUse, _ why: String) -> Finding {
        Finding(
            .warning, "paths.links", at: folder.field,
            "No file in \(downloads.path) can be linked into \(folder.path): \(why). Each import would be a copy and take "
                + "its space twice.",
            mend: "Put both on one file system; on pools of several disks, into one share that links within itself.")
    }
}
