extension LintRule {
    /// A key or password in the file itself.
    static let plainSecret = LintRule(
        "plain-secret", .warning,
        reason: "Whoever sees the file, a backup of it or `docker inspect` has the key.",
        fix: "Move it to a file below `secrets`, or to `.env` that is never shared."
    ) { subject in
        subject.each { name, service in
            service.environment.compactMap { variable, value in
                guard let value, !value.isEmpty, Redaction.isSecretMember(variable), !isReference(variable, value)
                else {
                    return nil
                }
                let path = subject.path(name, "environment", .name(variable))
                guard subject.isLiteral(service: name, variable) else { return nil }
                return LintMatch("the value of `\(variable)` stands in the file", at: path)
            }
        }
    }

    /// The name of a file, not the key itself; or a switch.
    private static func isReference(_ variable: String, _ value: String) -> Bool {
        variable.hasSuffix("FILE") || variable.hasPrefix("FILE__") || value.hasPrefix("/run/secrets/")
            || ["true", "false", "yes", "no", "on", "off", "enabled", "disabled", "none"].contains(value.lowercased())
            || Int(value).map { $0 < 1000 } ?? false
    }
}

extension LintSubject {
    /// Whether a variable's value stands in the file itself, rather than coming from a variable.
    func isLiteral(service: String, _ variable: String) -> Bool {
        guard let environment = project.node.value(at: path(service, "environment")) else { return false }
        let node =
            environment[variable] ?? environment.list.last { $0.string?.hasPrefix("\(variable)=") ?? false }
        guard let node else { return false }
        return !(node.written?.contains("$") ?? false)
    }
}
