extension ValidationRule {
    static let keysFound = ValidationRule("keys.found", "keys that are not where the file says", asksMachine: true) {
        subject in
        subject.config.references.compactMap { field, reference in
            switch subject.facts(nil).keyFlaws[reference] ?? .unseen {
            case .known(nil): nil
            case .known(let flaw?):
                Finding(
                    .error, "keys.found", at: field, "There is no key at \(reference): \(flaw).",
                    mend: "Put it there, or name another place.")
            case .unknown(let why):
                Finding(
                    .unknown, "keys.found", at: field,
                    "Whether there is a key at \(reference) could not be seen: \(why).",
                    mend: "Look for yourself.")
            }
        }
    }
}

extension Config {
    /// Every reference of what is run or asked, with the key that holds it, such as `services.radarr.key`.
    public var references: [(field: String, reference: KeyReference)] {
        var all: [(field: String, reference: KeyReference)] = []
        for service in services where service.isEnabled {
            let field = "services.\(service.source.name)"
            if let key = service.keyReference { all.append(("\(field).key", key)) }
            if let claim = service.claim { all.append(("\(field).claim", claim)) }
        }
        guard let vpn else { return all }
        let own = [
            ("user", vpn.user), ("password", vpn.password), ("privateKey", vpn.privateKey),
            ("presharedKey", vpn.presharedKey), ("certificate", vpn.certificate),
            ("certificateKey", vpn.certificateKey), ("passphrase", vpn.passphrase),
        ]
        for case (let name, let reference?) in own { all.append(("vpn.\(name)", reference)) }
        return all
    }
}
