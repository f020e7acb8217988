internal import Wire

/// Puts variables where a file would hold secrets.
struct SwarmSecrets {
    private let secrets: [String]
    private var names: [String: String] = [:]
    private(set) var variables: [String] = []

    init(_ desired: Desired) {
        secrets = desired.secrets.filter { $0.utf8.count >= 4 }.sorted { $0.utf8.count > $1.utf8.count }
    }

    mutating func taken(out document: Document, of service: String) -> Document {
        guard !secrets.isEmpty else { return document }
        return replaced(document, at: service)
    }

    private mutating func replaced(_ document: Document, at path: String) -> Document {
        switch document {
        case .string(let text):
            var text = text
            for secret in secrets where text.contains(secret) {
                text = text.split(separator: secret, omittingEmptySubsequences: false)
                    .joined(separator: "${\(variable(for: secret, at: path))}")
            }
            return .string(text)
        case .list(let list): return .list(list.map { replaced($0, at: path) })
        case .object(let members):
            return .object(Members(members.map { ($0.name, replaced($0.value, at: "\(path)_\($0.name)")) }))
        default: return document
        }
    }

    /// `RADARR_API_KEY` for `radarr_environment_API_KEY`; the same for the same secret everywhere.
    private mutating func variable(for secret: String, at path: String) -> String {
        if let name = names[secret] { return name }
        let words = path.split(separator: "_").map(String.init)
        let plain = words.filter { $0 != "environment" }.joined(separator: "_").uppercased()
        var name = String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        while variables.contains(name) { name += "_2" }
        variables.append(name)
        names[secret] = name
        return name
    }
}
