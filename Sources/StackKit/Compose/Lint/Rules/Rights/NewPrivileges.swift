extension LintRule {
    /// A container whose programs may gain rights.
    static let newPrivileges = LintRule(
        "new-privileges", .advice,
        reason: "A program with a set-user-id file in its image can become root in the container.",
        fix: "Add `security_opt: [\"no-new-privileges:true\"]`."
    ) { subject in
        subject.each { name, service in
            let isSet = service.securityOptions.contains {
                $0.hasPrefix("no-new-privileges") && !$0.hasSuffix("false")
            }
            guard !isSet, service.isPrivileged != true, service.provider == nil else { return [] }
            return [LintMatch("programs in `\(name)` may gain rights", at: subject.path(name))]
        }
    }
}
