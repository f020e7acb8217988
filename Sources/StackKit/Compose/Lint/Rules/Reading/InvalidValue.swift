extension LintRule {
    /// A value of the wrong kind, where no other rule says more of it.
    static let invalidValue = LintRule(
        "invalid-value", .error, reason: "Compose refuses a value that is not of the kind the key takes.",
        fix: "Look up the key in the Compose specification, and write one of the kinds it takes."
    ) { subject in
        subject.strays.compactMap { stray -> LintMatch? in
            guard stray.isKnown, !Self.elsewhere.contains(stray.name), !stray.value.isNull else { return nil }
            return LintMatch("`\(stray.name)` cannot be \(stray.value.kind) like this", at: stray.path)
        }
    }

    /// Keys whose values have rules of their own.
    private static let elsewhere: Set<String> = Set(Self.durations).union(Self.amounts).union(["restart", "ports"])
}
