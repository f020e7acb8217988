extension ValidationRule {
    static let environmentSecrets = ValidationRule("environment.secrets", "keys that stand in the file") { subject in
        let all =
            subject.config.services.map { ("services.\($0.source.name).environment", $0.environment) }
            + (subject.config.vpn.map { [("vpn.environment", $0.environment)] } ?? [])
        return all.flatMap { field, variables in
            variables.filter { Config.Export.isSecret($0.name, $0.value) }.map { name, _ in
                Finding(
                    .error, "environment.secrets", at: "\(field).\(name)",
                    "\(name) looks like a secret, and this file is no place for one.",
                    mend: "Store it in the vault or a file of its own, and refer to it by the key it is for.")
            }
        }
    }
}
