extension ValidationRule {
    static let freeSpace = ValidationRule("paths.space", "disks that are nearly full", asksMachine: true) { subject in
        var findings: [Finding] = []
        var seen: Set<UInt64> = []
        for folder in subject.folders {
            guard case .known(let entry?) = subject.facts(folder.host).entry(folder.path),
                folder.host != nil || seen.insert(entry.device).inserted
            else { continue }
            let needed: (error: Int64, warning: Int64) =
                switch folder.role {
                case .config: (100 << 20, 2 << 30)
                default: (1 << 30, 20 << 30)
                }
            guard entry.free < needed.warning else { continue }
            findings.append(
                Finding(
                    entry.free < needed.error ? .error : .warning, "paths.space", at: folder.field,
                    "\(amount(entry.free)) are free for \(folder.path).", mend: "Make room, or choose a larger disk."))
        }
        return findings
    }

    private static func amount(_ bytes: Int64) -> String {
        let (unit, name) = bytes >= 1 << 30 ? (1 << 30, "GiB") : (1 << 20, "MiB")
        let tenths = bytes * 10 / Int64(unit)
        return "\(tenths / 10).\(tenths % 10) \(name)"
    }
}
