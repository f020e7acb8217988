extension LintRule {
    /// The version of a format that has none any more.
    static let obsoleteVersion = LintRule(
        "obsolete-version", .advice, reason: "Compose has ignored `version` since 2020 and warns of it at every call.",
        fix: "Take the line out."
    ) { subject in
        guard subject.project.node["version"] != nil else { return [] }
        return [LintMatch("`version` means nothing", at: ["version"])]
    }
}
