extension LintRule {
    /// A file that Compose cannot read at all.
    static let unreadable = LintRule(
        "unreadable", .error, reason: "Compose refuses the project as long as one of its files cannot be read.",
        fix: "Mend the place the caret shows, or the name of the file."
    ) { $0.problems(.syntax, .file, .shape) }
}
