extension LintRule {
    /// A variable that is set twice.
    static let duplicateVariable = LintRule(
        "duplicate-variable", .warning,
        reason: "Of two values only the later counts, and Compose says nothing of the other.",
        fix: "Take one of them out."
    ) { subject in
        subject.each { name, _ in
            let path = subject.path(name, "environment")
            guard case .list(let list) = subject.project.node.value(at: path)?.content else { return [] }
            var seen: Set<String> = []
            return list.enumerated().compactMap { index, element in
                guard let variable = element.string?.prefix(while: { $0 != "=" }) else { return nil }
                guard !seen.insert(String(variable)).inserted else { return nil }
                return LintMatch("`\(variable)` is set above already", at: path + [.index(index)])
            }
        }
    }
}
