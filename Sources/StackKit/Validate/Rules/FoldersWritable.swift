extension ValidationRule {
    static let foldersWritable = ValidationRule(
        "paths.writable", "folders the services could not write to", asksMachine: true
    ) { subject in
        let system = subject.config.system
        return subject.folders.compactMap { folder in
            // The services' own folders are made by whoever deploys; the root itself needs no writing.
            guard folder.role != .root, folder.role != .config,
                case .known(let entry?) =
                    subject.facts(folder.host).entry(folder.path), entry.kind == .folder
            else { return nil }
            if entry.isReadOnly {
                return Finding(
                    .error, "paths.writable", at: folder.field,
                    "\(folder.path) is on a file system that is mounted "
                        + "read-only.", mend: "Mount it so that it can be written to.")
            }
            if entry.isWritable(by: system.puid, system.pgid) { return nil }
            if entry.hasAccessList {
                return Finding(
                    .unknown, "paths.writable", at: folder.field,
                    "\(folder.path) has an access list, and whether user \(system.puid) may write there was not told.",
                    mend: "Look for yourself: `getfacl '\(folder.path)'`.")
            }
            let mode = String(entry.mode, radix: 8)
            return Finding(
                .error, "paths.writable", at: folder.field,
                "User \(system.puid) of group \(system.pgid) may not write to \(folder.path), which belongs to "
                    + "\(entry.owner):\(entry.group) with mode \(mode).",
                mend:
                    "Hand it over: `sudo chown -R \(system.puid):\(system.pgid) '\(folder.path)'`; or set `system.puid` "
                    + "and `system.pgid` to its owner.")
        }
    }
}

extension MachineFacts.Entry {
    /// Whether the mode lets a user of one group make files in it.
    func isWritable(by user: Int, _ group: Int) -> Bool {
        if user == 0 { return true }
        let bits = owner == user ? mode >> 6 : self.group == group ? mode >> 3 : mode
        return bits & 0o3 == 0o3
    }
}
