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
                service: place.service, key: place.key, kind: kind, original: shown(old, at: place.key),
                rendered: shown(new, at: place.key), why: adopter.why(place, kind))
        }
    }

    private static func shown(_ value: Document?, at key: String) -> Document {
        guard let value else { return .null }
        guard case .string(let text) = value, !text.isEmpty else { return value }
        let name = String(key.split(separator: ".").last ?? "")
        return Adopter.isKey(name) || Redaction.line(text) != text ? .string(Redaction.mark) : value
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
