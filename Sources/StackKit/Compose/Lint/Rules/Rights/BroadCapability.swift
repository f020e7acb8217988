extension LintRule {
    /// A capability that is nearly all of them.
    static let broadCapability = LintRule(
        "broad-capability", .warning, reason: "With this capability a container gets out of its walls.",
        fix: "Take it out, or give the narrow one that is needed."
    ) { subject in
        subject.each { name, service in
            service.capAdd.enumerated().compactMap { index, capability in
                let bare = capability.uppercased().replacing("CAP_", with: "")
                guard ["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "DAC_READ_SEARCH"].contains(bare) else {
                    return nil
                }
                return LintMatch(
                    "`\(capability)` is hardly ever needed", at: subject.path(name, "cap_add", .index(index)))
            }
        }
    }
}
