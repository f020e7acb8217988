extension ValidationRule {
    /// The reading of a file tells this at its place; a configuration made in memory has not been read.
    static let namesLead = ValidationRule("names.lead", "names that lead nowhere") { subject in
        subject.config.contradictions.map { contradiction in
            Finding(
                .error, "names.lead", at: contradiction.path.joined(separator: "."), "\(contradiction.message).",
                mend: "Write the name of something that is there, or add it.")
        }
    }
}
