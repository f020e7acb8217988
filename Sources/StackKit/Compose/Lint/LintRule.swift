/// One thing that can be wrong with a compose file, and how to find it.
public struct LintRule: Sendable {
    /// Short and lasting, such as `port-clash`.
    public let id: String
    /// How bad it is.
    public let severity: LintSeverity
    /// Why it matters, for someone who meets it for the first time.
    public let reason: String
    /// What to do about it.
    public let fix: String
    /// A pure function.
    let find: @Sendable (LintSubject) -> [LintMatch]

    init(
        _ id: String, _ severity: LintSeverity, reason: String, fix: String,
        find: @escaping @Sendable (LintSubject) -> [LintMatch]
    ) {
        (self.id, self.severity, self.reason, self.fix, self.find) = (id, severity, reason, fix, find)
    }
}

/// What a rule found, before it is shown.
struct LintMatch {
    let message: String
    let place: Place
    /// What to do in this very case, where that is not what the rule says.
    let fix: String?

    enum Place {
        case path(ComposePath)
        case place(ComposePlace)
        case problem(ComposeProblem)
    }

    init(_ message: String, at path: ComposePath, fix: String? = nil) {
        (self.message, place, self.fix) = (message, .path(path), fix)
    }

    init(_ message: String, at place: ComposePlace, fix: String? = nil) {
        (self.message, self.place, self.fix) = (message, .place(place), fix)
    }

    init(_ problem: ComposeProblem) { (message, place, fix) = (problem.error.message, .problem(problem), nil) }
}
