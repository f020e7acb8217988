internal import Wire

extension Desired {
    /// Texts that must not be printed: what the environment of a service keeps under a name that says so, and the
    /// passwords in addresses.
    package var secrets: [String] {
        services.flatMap { service in
            service.document["environment"].members.compactMap { entry in
                guard Redaction.isSecret(entry.name), let text = entry.value.string, !text.isEmpty else { return nil }
                return text
            }
        } + Self.passwords(in: document)
    }

    private static func passwords(in document: Document) -> [String] {
        switch document {
        case .string(let text):
            guard let start = text.firstRange(of: "://")?.upperBound else { return [] }
            let authority = text[start...].prefix { $0 != "/" && !$0.isWhitespace }
            guard let at = authority.lastIndex(of: "@") else { return [] }
            return authority[..<at].split(separator: ":", maxSplits: 1).dropFirst().map(String.init)
        case .list(let list): return list.flatMap(passwords)
        case .object(let members): return members.flatMap { passwords(in: $0.value) }
        default: return []
        }
    }
}
