/// One thing that can be wrong with a configuration, and how to find it.
public struct ValidationRule: Sendable {
    /// Short and lasting, such as `ports.clash`.
    public let name: String
    /// What it finds, in a few words for a heading.
    public let summary: String
    /// Whether it asks what the machine is like; those that do not can be run at each keystroke.
    public let asksMachine: Bool
    /// A pure function. It must say that it cannot tell, where it cannot.
    let find: @Sendable (ValidationSubject) -> [Finding]

    init(
        _ name: String, _ summary: String, asksMachine: Bool = false,
        find: @escaping @Sendable (ValidationSubject) -> [Finding]
    ) {
        (self.name, self.summary, self.asksMachine, self.find) = (name, summary, asksMachine, find)
    }
}

extension [ValidationRule] {
    /// Everything that is looked for, in the order it is reported.
    public static let all: [ValidationRule] = [
        .namesLead, .pathForm, .pathsApart, .pathsOutsideRoot, .foldersThere, .foldersWritable, .hardLinks, .freeSpace,
        .portRange, .portsClash, .portsBehindVPN, .portsReserved, .portsWithoutEffect, .portsTaken, .timeZone, .owner,
        .networkForm, .vpnProvider, .vpnCredentials, .vpnServers, .vpnClients, .proxyNames, .environmentSecrets,
        .keysFound,
        .claimAge, .hostsSeen,
    ]

    /// What can be told from the file alone.
    public static let fileAlone: [ValidationRule] = all.filter { !$0.asksMachine }
}

extension Config {
    /// Everything that is wrong with the configuration, the worst first and then in the order of the rules. Pure: the
    /// same configuration and facts give the same findings.
    ///
    /// - Parameters:
    ///   - machine: What this machine is like.
    ///   - hosts: What the other hosts are like, by name; of one that is not there nothing is known.
    public func findings(
        by rules: [ValidationRule] = .all, on machine: MachineFacts = MachineFacts(),
        hosts: [String: MachineFacts] = [:]
    ) -> [Finding] {
        let subject = ValidationSubject(self, on: machine, hosts)
        let found = rules.flatMap { $0.find(subject) }
        return Finding.Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
    }
}
