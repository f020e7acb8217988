/// Looks at a project's files for what will not work, will not work for long, or is not safe.
///
/// A service with `x-lint-ignore: [rule, …]` is left alone by those rules, and so is a whole file with it.
public struct ComposeLint: Sendable {
    /// What is looked for.
    public var rules: [LintRule]
    /// Whether there is a time zone of that name.
    public var isTimeZone: @Sendable (String) -> Bool

    /// Every rule there is, and the time zones this machine knows, unless told otherwise.
    public init(
        rules: [LintRule] = .all, isTimeZone: @escaping @Sendable (String) -> Bool = { ZoneNames.contains($0) }
    ) {
        (self.rules, self.isTimeZone) = (rules, isTimeZone)
    }

    /// What is wrong with a project, in the order of its files and lines.
    public func findings(in project: ComposeProject) -> [LintFinding] {
        let subject = LintSubject(project, isTimeZone: isTimeZone)
        var found: [(place: ComposePlace, finding: LintFinding)] = []
        var seen: Set<LintFinding> = []
        for rule in rules {
            for match in rule.find(subject) where !subject.ignores(rule.id, match) {
                let (place, error) = subject.show(match)
                let finding = LintFinding(
                    rule: rule.id, severity: rule.severity, error: error, fix: match.fix ?? rule.fix,
                    reason: rule.reason)
                if seen.insert(finding).inserted { found.append((place, finding)) }
            }
        }
        return found.sorted { left, right in
            let (one, other) = (left.place, right.place)
            return (one.source, one.line, one.column, left.finding.rule)
                < (other.source, other.line, other.column, right.finding.rule)
        }
        .map(\.finding)
    }
}
