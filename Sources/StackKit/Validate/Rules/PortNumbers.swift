extension ValidationRule {
    /// The reading of a file tells this at its place; a configuration made in memory has not been read.
    static let portRange = ValidationRule("ports.range", "ports that are none") { subject in
        subject.deployed.flatMap { service -> [Finding] in
            let field = "services.\(service.source.name)"
            let ports = (service.port.map { [$0] } ?? []) + (service.ports ?? [])
            return ports.flatMap { port -> [Finding] in
                var findings: [Finding] = []
                for number in [port.published, port.target ?? port.published] where !(1...65535 ~= number) {
                    findings.append(
                        Finding(
                            .error, "ports.range", at: service.ports == nil ? "\(field).port" : "\(field).ports",
                            "\(number) is no port.", mend: "Choose one from 1 to 65535, best above 1024."))
                }
                if let address = port.address, IPAddress(address) == nil {
                    findings.append(
                        Finding(
                            .error, "ports.range", at: service.ports == nil ? "\(field).port" : "\(field).ports",
                            "\(address) is no address of a host.", mend: "Write one such as 127.0.0.1, or leave it out."
                        ))
                }
                return findings
            }
        }
    }
}
