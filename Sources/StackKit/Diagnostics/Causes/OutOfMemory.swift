extension CauseRule {
    /// Too little memory: the kernel ends the largest program.
    static let outOfMemory = CauseRule("out-of-memory", weight: 70) { input in
        let killed = input.services.filter { service in
            service.exitCode == 137 && service.state != "running" && service.message.lowercased().contains("oom")
        }
        let lines = input.lines(with: [
            "out of memory", "oom-kill", "oomkilled", "cannot allocate memory", "system.outofmemoryexception",
            "javascript heap out of memory",
        ])
        return Match(
            sentence: "\(killed.first.map { "`\($0.name)`" } ?? lines.services) ran out of memory.",
            advice:
                "Raise its memory limit if it has one, or stop something else; "
                + "`docker stats` tells who takes how much.",
            evidence: lines, facts: killed.map { LikelyCause.Evidence($0.name, "ended with 137: \($0.message)") })
    }
}
