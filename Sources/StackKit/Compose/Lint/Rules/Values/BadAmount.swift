extension LintRule {
    /// A limit that cannot be read.
    static let badAmount = LintRule(
        "bad-amount", .error, reason: "A limit that cannot be read is no limit, or keeps the container from starting.",
        fix: "Write memory as `512m` or `2g`, and processors as a number such as `1.5`."
    ) { subject in
        subject.strays.compactMap { stray -> LintMatch? in
            guard stray.isKnown, amounts.contains(stray.name), !stray.value.isNull else { return nil }
            let said = stray.value.composeText ?? stray.value.kind
            return LintMatch("`\(said)` is no amount", at: stray.path)
        } + subject.each(tooLittle)
    }

    /// The keys that take one.
    static let amounts = [
        "mem_limit", "mem_reservation", "memswap_limit", "memory", "shm_size", "cpus", "pids", "pids_limit",
        "cpu_count",
        "cpu_percent", "cpu_shares", "cpu_quota", "mem_swappiness", "oom_score_adj",
    ]

    /// The engine refuses less than six megabytes.
    private static func tooLittle(_ name: String, _ service: ComposeFile.Service) -> [LintMatch] {
        guard let limit = service.memoryLimit, 0..<6 << 20 ~= limit.bytes else { return [] }
        let path: ComposePath = ["services", .name(name), "mem_limit"]
        return [LintMatch("\(limit.bytes) bytes of memory are too few for any container", at: path)]
    }
}
