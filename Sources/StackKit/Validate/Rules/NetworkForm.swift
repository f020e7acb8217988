extension ValidationRule {
    static let networkForm = ValidationRule("network.form", "networks and names that are none") { subject in
        let network = subject.config.network
        var findings = network.subnets.filter { !IPAddress.isNetwork($0) }.map { subnet in
            Finding(
                .error, "network.form", at: "network.subnets", "\(subnet) is no network.",
                mend: "Write its first address and its length, such as 192.168.1.0/24.")
        }
        for address in subject.config.vpn?.addresses ?? [] where !IPAddress.isNetwork(address) {
            findings.append(
                Finding(
                    .error, "network.form", at: "vpn.addresses", "\(address) is no address with a length.",
                    mend: "Copy it from the provider's file, such as 10.64.0.2/32."))
        }
        if let domain = network.domain, !isHostName(domain) || !domain.contains(".") {
            findings.append(
                Finding(
                    .error, "network.form", at: "network.domain", "\(domain) is no domain.",
                    mend: "Write it without scheme or path, such as example.org."))
        }
        var addresses = subject.config.hosts.map { ("hosts.\($0).address", $1.address) }
        addresses += [("network.address", network.address), ("network.publicAddress", network.publicAddress)]
        for case (let field, let address?) in addresses where IPAddress(address) == nil && !isHostName(address) {
            findings.append(
                Finding(
                    .error, "network.form", at: field, "\(address) is neither an address nor a name.",
                    mend: "Write one such as 192.168.1.10 or nas.local, without scheme or port."))
        }
        return findings
    }

    static func isHostName(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                1...63 ~= label.utf8.count && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0 == "-" || $0.isLetter || $0.isNumber }
            }
    }
}
