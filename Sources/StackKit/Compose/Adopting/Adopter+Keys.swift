extension Adopter {
    /// Takes a key from the file it is mounted as, or out of the variable it stands in.
    mutating func takeKey(_ use: CatalogueEntry.KeyUse, _ service: ComposeFile.Service, _ made: inout Service) {
        let name = made.source.name
        let variables = environments[name] ?? [:]
        let plain = String(use.variable.dropFirst("FILE__".count))
        let reference: KeyReference
        if let path = variables[use.variable] {
            reference = self.reference(toFile: path, of: service)
        } else if let key = variables[plain], !key.isEmpty {
            reference = found(key, in: plain, of: name, as: "\(name)-\(use.which == .claim ? "claim" : "key")")
        } else {
            return
        }
        if use.which == .claim { made.claim = reference } else { made.keyReference = reference }
        if let user = use.userVariable { made.user = variables[user] }
    }

    /// A key that stands in a variable and belongs into the vault.
    mutating func found(_ key: String, in variable: String, of service: String, as entry: String) -> KeyReference {
        let reference = KeyReference(.vault(entry))
        keys.append(Adoption.FoundKey(service: service, variable: variable, reference: reference, key: Secret(key)))
        return reference
    }

    /// The host's file that a container sees as a secret at a path.
    func reference(toFile path: String, of service: ComposeFile.Service) -> KeyReference {
        let grant = service.secrets.first { grant in
            let target = grant.target ?? grant.source
            return (target.hasPrefix("/") ? target : "/run/secrets/\(target)") == path
        }
        let content = grant.flatMap { original.file.secrets[$0.source] }
        if let variable = content?.environment { return KeyReference(.environment(variable)) }
        return KeyReference(.file(content?.file.map { ComposePaths.join(original.folder, $0) } ?? path))
    }

    /// Whether a variable of that name holds a key, and not the path of one.
    static func isKey(_ name: String) -> Bool {
        if name.hasSuffix("_FILE") || name.hasSuffix("_SECRETFILE") || name.hasPrefix("FILE__") { return false }
        return Redaction.isSecret(name) || Redaction.isSecret(name.split(separator: "_").last ?? "")
    }
}
