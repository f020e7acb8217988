extension LintRule {
    /// A secret that is not described.
    static let undefinedSecret = LintRule(
        "undefined-secret", .error, reason: "Compose refuses a service that reads a secret it knows nothing of.",
        fix: "Describe it below `secrets`, with the `file` that holds it."
    ) { subject in
        undefined(subject, "secrets", known: subject.file.secrets.names, \.secrets)
    }

    static func undefined(
        _ subject: LintSubject, _ kind: String, known: [String],
        _ grants: (ComposeFile.Service) -> [ComposeFile.Grant]
    ) -> [LintMatch] {
        subject.each { name, service in
            grants(service).enumerated().compactMap { index, grant in
                guard !known.contains(grant.source) else { return nil }
                let hint = grant.source.nearest(of: known).map { "Did you mean `\($0)`?" }
                let path = subject.path(name, .name(kind), .index(index))
                return LintMatch("`\(grant.source)` is not among the \(kind)", at: path, fix: hint)
            }
        }
    }
}
