import FoundationEssentials

/// Where a key is to be found: a configuration names the place and never holds the key.
public struct KeyReference: Hashable, Sendable {
    /// The kinds of places a key may be at.
    public enum Place: Hashable, Sendable {
        /// A variable of the environment.
        case environment(String)
        /// A file that holds the key and nothing else, such as docker's secrets.
        case file(String)
    }

    /// Where to look; nothing has been looked up yet.
    public var place: Place

    /// Names the place and does not look there.
    public init(_ place: Place) { self.place = place }

    static let advice = "write `env:NAME` or `file:/path`"

    /// Why there is no key at the place; never says what was found there.
    struct Failure: Error { let description: String }
}

extension KeyReference: Decodable {
    /// Reads `env:NAME` or `file:/path`, and objects to anything else without repeating it.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let name = text.rest(behind: "env:") {
            place = .environment(name)
            let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            if name.isEmpty || !isName { decoder.object("what follows `env:` is not the name of a variable") }
        } else if let path = text.rest(behind: "file:") {
            place = .file(path)
            if path.isEmpty { decoder.object("`file:` names no file") }
        } else {
            place = .environment("")
            decoder.object("a key does not belong into this file: put it elsewhere and \(Self.advice)")
        }
    }
}

extension String {
    fileprivate func rest(behind prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}

/// How references are followed.
public struct References: Sendable {
    let environment: [String: String]
    /// What relative paths of files start from.
    let folder: String

    /// The process's own environment where none is given.
    public init(environment: [String: String]? = nil, folder: String = ".") {
        self.environment = environment ?? ProcessInfo.processInfo.environment
        self.folder = folder
    }

    func resolve(_ reference: KeyReference) throws(KeyReference.Failure) -> Secret {
        switch reference.place {
        // An unreadable reference was objected to already.
        case .environment(""), .file(""): return ""
        case .environment(let name):
            guard let key = environment[name] else { throw .init(description: "the variable \(name) is not set") }
            guard !key.isBlank else { throw .init(description: "the variable \(name) is empty") }
            return Secret(key.trimmed)
        case .file(let path):
            let file = AtomicFile(path.hasPrefix("/") ? path : "\(folder)/\(path)")
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
