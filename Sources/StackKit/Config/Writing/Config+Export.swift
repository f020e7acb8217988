extension Config {
    /// A configuration for other eyes or another machine: whatever may be a secret is taken out of it.
    public struct Export: Hashable, Sendable {
        /// The configuration as YAML; it reads as any other.
        public var text: String
        /// The places of keys that the text refers to and that the other machine must have, such as `vault:radarr`.
        public var references: [KeyReference]
        /// The paths of what was taken out, such as `services.radarr.environment.API_TOKEN`.
        public var without: [String]
    }
}

extension Config {
    /// The configuration with its references and without anything that may be a secret itself: variables of containers
    /// that are named like secrets, or hold an address with a login.
    public func exported() -> Export {
        var export = Export(text: "", references: [], without: [])
        export.text = export.take(written, at: "").yaml()
        return export
    }
}

extension Config.Export {
    /// What of a part of the configuration may be shown.
    fileprivate mutating func take(_ document: Document, at path: String) -> Document {
        guard case .object(let members) = document else { return document }
        var kept = Members()
        for (name, value) in members {
            let inner = path.isEmpty ? name : "\(path).\(name)"
            if path.hasSuffix("environment"), Self.isSecret(name, value.string ?? "") {
                without.append(inner)
                continue
            }
            if KeyReference.members.contains(name), let reference = value.string.flatMap({ KeyReference($0) }),
                !references.contains(reference)
            {
                references.append(reference)
            }
            kept[name] = take(value, at: inner)
        }
        return .object(kept)
    }

    /// Whether a variable's name or value is like a secret's.
    static func isSecret(_ name: String, _ value: String) -> Bool {
        Redaction.isSecretMember(name) || Redaction.line(value) != value
    }
}
