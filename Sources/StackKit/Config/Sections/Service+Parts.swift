/// `paths` as they are written: the service's folder, and the canonical one.
struct WrittenPaths: Decodable {
    let mapping: PathMapping

    /// As it stands in a file, null for nothing.
    static func document(_ paths: PathMapping) -> Document {
        paths.rules.isEmpty
            ? .null : .object(Members(paths.rules.map { ($0.service, Document($0.canonical)) }))
    }

    init(from decoder: any Decoder) throws {
        let folders = try decoder.container(keyedBy: Name.self)
        let rules = try folders.allKeys.map { name in
            PathMapping.Rule(
                service: name.stringValue, canonical: try folders.decodeIfPresent(String.self, forKey: name) ?? "")
        }
        do throws(PathMappingError) { mapping = try PathMapping(rules) } catch {
            mapping = .same
            for flaw in error.flaws { decoder.object(flaw) }
        }
    }
}

/// `trust` as it is written: `system`, `any`, `sha256:…` for one server's public key, or `file:/path` of an authority.
struct WrittenTrust: Decodable {
    let trust: HTTPClient.Trust

    static let shape = Shape.text(pattern: "^(system|any|sha256:[A-Za-z0-9+/=]{44}|file:.+)$")

    /// As it stands in a file, null for what holds anyway.
    static func document(_ trust: HTTPClient.Trust) -> Document {
        switch trust {
        case .system: .null
        case .none: "any"
        case .publicKey(let hash): "sha256:\(hash)"
        case .authority(let file): "file:\(file)"
        }
    }

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if text == "system" {
            trust = .system
        } else if text == "any" {
            trust = .none
        } else if text.hasPrefix("sha256:"), text.utf8.count == 51 {
            trust = .publicKey(sha256: String(text.dropFirst(7)))
        } else if text.hasPrefix("file:"), text.utf8.count > 5 {
            trust = .authority(file: String(text.dropFirst(5)))
        } else {
            trust = .system
            decoder.object(
                "write `system`, `file:` and an authority's certificate, `sha256:` and the base64 of a public key's "
                    + "hash, or `any` to believe anyone")
        }
    }
}

/// `compare` as it is written: `include` or `exclude`, each a list of titles or numbers.
struct WrittenLibraries: Decodable {
    let libraries: Service.Compared

    static let shape: Shape = .section(
        Outline(
            name: "compare", note: "Libraries by title or number: these alone, or all but these.",
            entries: ["include", "exclude"].map { name in
                Outline.Entry(
                    name: name, note: name == "include" ? "These and no others." : "All but these.",
                    shape: .list(.text()))
            }))

    /// As it stands in a file, null for all.
    static func document(_ libraries: Service.Compared) -> Document {
        switch libraries {
        case .all: .null
        case .only(let titles): ["include": Document(titles.sorted().map { Document($0) })]
        case .except(let titles): ["exclude": Document(titles.sorted().map { Document($0) })]
        }
    }

    private enum Keys: String, CodingKey { case include, exclude }

    init(from decoder: any Decoder) throws {
        let choice = try decoder.container(keyedBy: Keys.self)
        let include = try choice.decodeIfPresent([String].self, forKey: .include)
        let exclude = try choice.decodeIfPresent([String].self, forKey: .exclude)
        if include != nil, exclude != nil { decoder.object("either `include` or `exclude`, not both") }
        if include?.isEmpty ?? false { decoder.object("it includes no library", to: Keys.include) }
        libraries = include.map { .only(Set($0)) } ?? exclude.map { .except(Set($0)) } ?? .all
    }
}
