extension ValidationRule {
    static let foldersThere = ValidationRule("paths.there", "folders that are not there", asksMachine: true) {
        subject in
        subject.folders.compactMap { folder in
            switch subject.facts(folder.host).entry(folder.path) {
            case .unknown(let why):
                Finding(
                    .unknown, "paths.there", at: folder.field, "\(folder.path) could not be looked at: \(why).",
                    mend: "Look for yourself: `ls -ld '\(folder.path)'`.")
            case .known(nil):
                Finding(
                    .error, "paths.there", at: folder.field, "There is no folder \(folder.path).",
                    mend: "Make it: `\(making(folder.path, subject.config.system))`.")
            case .known(let entry?) where entry.kind != .folder:
                Finding(
                    .error, "paths.there", at: folder.field, "\(folder.path) is not a folder.",
                    mend: "Name a folder, or move away what is there.")
            case .known: nil
            }
        }
    }

    static func making(_ path: String, _ system: Config.System) -> String {
        "sudo install -d -m 775 -o \(system.puid) -g \(system.pgid) '\(path)'"
    }
}
