/// `paths` as they are written: the service's folder, and the canonical one.
struct WrittenPaths: Decodable {
    let mapping: PathMapping

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

/// `libraries` as they are written: `include` or `exclude`, each a list of titles or numbers.
struct WrittenLibraries: Decodable {
    let libraries: Service.Libraries

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
