extension Adoption {
    /// Reads a project, whoever wrote it.
    ///
    /// - Parameters:
    ///   - original: As `ComposeLoader` read it; what it has problems with is taken as far as it goes.
    ///   - name: The project's name where the file gives none, as Compose takes the folder's.
    public init(_ original: ComposeProject, name: String? = nil) {
        var adopter = Adopter(original, name: name)
        adopter.read()
        config = adopter.config
        keys = adopter.keys
        rendered = config.rendered()
        differences = Self.differences(
            between: ComposeMeaning(original), and: ComposeMeaning(rendered.project), adopter)
    }

    private static func differences(
        between original: ComposeMeaning, and rendered: ComposeMeaning, _ adopter: Adopter
    ) -> [AdoptionDifference] {
        let news = rendered.places.filter { original.values[$0] == nil }
        return (original.places + news).compactMap { place in
            let (old, new) = (original.values[place], rendered.values[place])
            guard old != new else { return nil }
            let kind: AdoptionDifference.Kind = old == nil ? .added : new == nil ? .lost : .changed
            return AdoptionDifference(
                service: place.service, key: place.key, kind: kind, original: adopter.shown(old, at: place),
                rendered: adopter.shown(new, at: place), why: adopter.why(place, kind))
        }
    }
}

extension Adopter {
    /// A value as it may be told: no key is in it.
    fileprivate func shown(_ value: Document?, at place: ComposeMeaning.Place) -> Document {
        guard let value else { return .null }
        let name = String(place.key.split(separator: ".").last ?? "")
        guard case .string(let text) = value, !text.isEmpty else { return Self.withoutKeys(value) }
        let isKey = Self.isKey(name) || Redaction.line(text) != text || has(name, of: place.service ?? "")
        return isKey ? .string(Redaction.mark) : value
    }

    private static func withoutKeys(_ value: Document) -> Document {
        switch value {
        case .string(let text): .string(Redaction.line(text))
        case .list(let list): .list(list.map(withoutKeys))
        case .object(let members):
            .object(
                Members(
                    members.map { name, value in
                        (name, isKey(name) && value.string != nil ? .string(Redaction.mark) : withoutKeys(value))
                    }))
        case .null, .bool, .number: value
        }
    }
}

extension Rendered {
    /// The files of this machine as they would be read.
    var project: ComposeProject {
        let host = host(nil)
        let variables = host.map { host in Dictionary(uniqueKeysWithValues: host.variables.map { ($0.name, $0.value) })
        }
        let loader = ComposeLoader(environment: variables ?? [:]) { path in throw NoFile(path: path) }
        return loader.load(host?.compose.yaml() ?? "services: {}")
    }
}

/// Nothing is read from the disk for a text that is at hand.
private struct NoFile: Error {
    var path: String
}
