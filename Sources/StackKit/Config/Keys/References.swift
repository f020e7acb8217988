import FoundationEssentials

/// How references are followed.
public struct References: Sendable {
    let environment: [String: String]
    /// What relative paths of files start from.
    let folder: String
    /// Opens an entry of the vault; what it throws is told behind the entry's name, so it must not repeat the secret.
    let vault: (@Sendable (String) throws -> Secret)?

    /// The process's own environment where none is given; without `vault`, references to it lead nowhere.
    public init(
        environment: [String: String]? = nil, folder: String = ".",
        vault: (@Sendable (_ entry: String) throws -> Secret)? = nil
    ) {
        self.environment = environment ?? ProcessInfo.processInfo.environment
        (self.folder, self.vault) = (folder, vault)
    }

    /// The file of a reference to one, `nil` for any other.
    func path(of reference: KeyReference) -> String? {
        if case .file(let path) = reference.place, !path.isEmpty { absolute(path) } else { nil }
    }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }

    /// What is at the place. Throws why there is nothing, in words for people and without a secret.
    public func resolve(_ reference: KeyReference) throws(KeyReference.Failure) -> Secret {
        switch reference.place {
        // An unreadable reference was objected to already.
        case .environment(""), .file(""), .vault(""): return ""
        case .environment(let name):
            guard let key = environment[name] else { throw .init(description: "the variable \(name) is not set") }
            guard !key.isBlank else { throw .init(description: "the variable \(name) is empty") }
            return Secret(key.trimmed)
        case .file(let path):
            let file = AtomicFile(absolute(path))
            let text: String
            do { text = String(decoding: try file.read(upTo: 4096), as: UTF8.self) } catch {
                throw .init(description: "\(error)")
            }
            guard !file.isOpenToOthers else {
                throw .init(description: "others may read \(file.path): protect it with `chmod 600 \(file.path)`")
            }
            guard !text.isBlank else { throw .init(description: "\(file.path) is empty") }
            guard !text.trimmed.contains(where: \.isNewline) else {
                throw .init(description: "\(file.path) has several lines: it must hold the key and nothing else")
            }
            return Secret(text.trimmed)
        case .vault(let entry):
            guard let vault else { throw .init(description: "there is no vault to look up \(entry) in") }
            let secret: Secret
            do { secret = try vault(entry) } catch {
                throw .init(description: "the vault's entry \(entry): \(error)")
            }
            guard !secret.isEmpty else { throw .init(description: "the vault's entry \(entry) is empty") }
            return secret
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
