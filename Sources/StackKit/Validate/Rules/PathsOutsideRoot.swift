extension ValidationRule {
    /// Two mounts of one container are two file systems to it, whatever they are on the host.
    static let pathsOutsideRoot = ValidationRule("paths.root", "media or downloads outside the one data folder") {
        subject in
        subject.folders.compactMap { folder in
            guard let root = subject.folder(.root, on: folder.host) else { return nil }
            switch folder.role {
            case .root, .config, .transcode: return nil
            case .media, .downloads, .library:
                if FilePath.rest(of: folder.path, under: root.path) != nil { return nil }
                // Said once for the folder and not for each library in it.
                if case .library = folder.role, let media = subject.folder(.media, on: folder.host),
                    FilePath.rest(of: folder.path, under: media.path) != nil
                {
                    return nil
                }
                return Finding(
                    .warning, "paths.root", at: folder.field,
                    "\(folder.path) is outside \(root.path): containers see it as another disk, and each import between "
                        + "the two is a copy instead of a hard link.",
                    mend: "Move it below \(root.path), or choose a `\(root.field)` that holds both.")
            }
        }
    }
}
