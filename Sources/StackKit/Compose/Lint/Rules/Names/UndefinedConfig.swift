extension LintRule {
    /// A config that is not described.
    static let undefinedConfig = LintRule(
        "undefined-config", .error, reason: "Compose refuses a service that reads a config it knows nothing of.",
        fix: "Describe it below `configs`, with its `file` or `content`."
    ) { subject in
        undefined(subject, "configs", known: subject.file.configs.names, \.configs)
    }
}
