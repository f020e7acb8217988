extension CauseRule {
    /// A disk without space: databases, downloads and logs all fail for it, each in its own words.
    static let diskFull = CauseRule("disk-full", weight: 85) { input in
        let full = input.disks.filter { $0.total > 0 && ($0.free < 200 << 20 || $0.free < $0.total / 200) }
        let lines = input.lines(with: [
            "no space left on device", "database or disk is full", "enospc", "not enough space on the disk",
            "disk is full", "disk quota exceeded",
        ])
        let place = full.first?.path ?? "the disk that \(lines.services) writes to"
        return Match(
            sentence: "There is no space left on \(place).",
            advice:
                "Free some: empty recycle bins and finished downloads first, then see `df -h` and `docker system df`.",
            evidence: lines,
            facts: full.map {
                LikelyCause.Evidence("disks", "\($0.path): \($0.free >> 20) of \($0.total >> 20) MiB free")
            })
    }
}
