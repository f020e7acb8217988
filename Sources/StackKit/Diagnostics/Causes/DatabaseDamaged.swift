extension CauseRule {
    /// A damaged database: its service cannot go on.
    static let databaseDamaged = CauseRule("database-damaged", weight: 75) { input in
        let lines = input.lines(with: [
            "database disk image is malformed", "file is not a database", "database corruption",
            "sqlite error 11", ["database", "is corrupt"],
        ])
        return Match(
            sentence: "The database of \(lines.services) is damaged.",
            advice:
                "Stop the service and restore its database from the last backup that verifies; "
                + "keep databases off network shares.",
            evidence: lines)
    }
}
