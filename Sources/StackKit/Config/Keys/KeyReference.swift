/// Where a key is to be found: a configuration names the place and never holds the key.
public struct KeyReference: Hashable, Sendable {
    /// The kinds of places a key may be at.
    public enum Place: Hashable, Sendable {
        /// A variable of the environment.
        case environment(String)
        /// A file that holds the key and nothing else, such as docker's secrets.
        case file(String)
        /// An entry of the stack's own vault.
        case vault(String)
    }

    /// Where to look; nothing has been looked up yet.
    public var place: Place

    /// Names the place and does not look there.
    public init(_ place: Place) { self.place = place }

    /// The names of the file's members that are references.
    static let members = Set(
        (Service.fields.map(\.entry) + Config.VPN.fields.map(\.entry)).filter { $0.shape == shape }.map(\.name))

    static let advice = "write `env:NAME`, `file:/path` or `vault:NAME`"

    /// Why there is no key at the place; never says what was found there.
    public struct Failure: Error, Hashable, CustomStringConvertible {
        /// In words that go behind the name of the key's member.
        public let description: String
    }
}

extension KeyReference: CustomStringConvertible {
    /// As it is written in the file: `env:NAME`, `file:/path`, `vault:NAME`.
    public var description: String {
        switch place {
        case .environment(let name): "env:\(name)"
        case .file(let path): "file:\(path)"
        case .vault(let name): "vault:\(name)"
        }
    }
}

extension KeyReference {
    /// Reads a reference as it is written; `nil` for anything else, and for one that names nothing.
    public init?(_ text: String) {
        guard let place = Place(text) else { return nil }
        self.init(place)
        if flaw != nil { return nil }
    }

    /// What is wrong with the name of the place.
    fileprivate var flaw: String? {
        switch place {
        case .environment(let name):
            Self.isName(name) ? nil : "what follows `env:` is not the name of a variable"
        case .file(let path): path.isEmpty ? "`file:` names no file" : nil
        case .vault(let name):
            Self.isName(name, also: ".-/") ? nil : "what follows `vault:` is not the name of an entry"
        }
    }

    private static func isName(_ name: String, also others: String = "") -> Bool {
        !name.isEmpty
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") || others.contains($0) }
    }
}

extension KeyReference.Place {
    fileprivate init?(_ text: String) {
        if let name = text.rest(behind: "env:") {
            self = .environment(name)
        } else if let path = text.rest(behind: "file:") {
            self = .file(path)
        } else if let name = text.rest(behind: "vault:") {
            self = .vault(name)
        } else {
            return nil
        }
    }
}

extension KeyReference: ConfigValue {
    static var shape: Shape { .text(pattern: "^(env:[A-Za-z0-9_]+|file:.+|vault:[A-Za-z0-9_./-]+)$") }

    /// Objects to anything but a reference without repeating it.
    init(reading decoder: any Decoder) throws {
        let place = Place(try decoder.singleValueContainer().decode(String.self))
        self.init(place ?? .environment(""))
        if place == nil {
            decoder.object("a key does not belong into this file: put it elsewhere and \(Self.advice)")
        } else if let flaw {
            decoder.object(flaw)
        }
    }

    var written: Document { Document(description) }
}

extension String {
    fileprivate func rest(behind prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
