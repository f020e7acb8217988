extension LintRule {
    /// Something that is described and that no service uses.
    static let unusedResource = LintRule(
        "unused-resource", .advice,
        reason: "What nobody uses is never made; mostly a name was changed in one place only.",
        fix: "Take it out, or use it."
    ) { subject in
        let services = subject.services.map(\.value)
        let used: [(String, [String], Set<String>)] = [
            ("networks", subject.file.networks.names, Set(services.flatMap(\.networks.names) + ["default"])),
            ("volumes", subject.file.volumes.names, Set(services.flatMap(\.volumes).compactMap(\.source))),
            ("secrets", subject.file.secrets.names, Set(services.flatMap(grants))),
            ("configs", subject.file.configs.names, Set(services.flatMap(\.configs).map(\.source))),
        ]
        return used.flatMap { kind, names, used in
            names.filter { !used.contains($0) }.map {
                LintMatch("no service uses `\($0)`", at: [.name(kind), .name($0)])
            }
        }
    }

    private static func grants(_ service: ComposeFile.Service) -> [String] {
        (service.secrets + (service.build?.secrets ?? [])).map(\.source)
    }
}
