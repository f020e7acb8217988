extension ValidationRule {
    static let owner = ValidationRule("system.owner", "services that run as the administrator") { subject in
        let system = subject.config.system
        var findings: [Finding] = []
        for (name, number) in [("puid", system.puid), ("pgid", system.pgid)] where !(0...4_294_967_294 ~= number) {
            findings.append(
                Finding(
                    .error, "system.owner", at: "system.\(name)", "\(number) is no number of a user or group.",
                    mend: "Write what `id` tells."))
        }
        if system.puid == 0 {
            findings.append(
                Finding(
                    .warning, "system.owner", at: "system.puid",
                    "0 is root: whoever breaks into one service owns every file of it.",
                    mend: "Write the number of a user of its own; `id -u` tells yours."))
        }
        return findings
    }
}
