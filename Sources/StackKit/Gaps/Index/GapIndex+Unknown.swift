import FoundationEssentials

extension GapIndex {
    /// One unknown gap for each pair of Plex and manager of which at least one could not be read.
    func unknownPairs(_ rule: String) -> [Gap] {
        plexes.flatMap { plex in
            managers.compactMap { manager in unknown(rule, [plex, manager]) }
        }
    }

    /// One unknown gap for each source that could not be read.
    func unknownSources(_ rule: String, _ shelves: [Shelf]) -> [Gap] { shelves.compactMap { unknown(rule, [$0]) } }

    private func unknown(_ rule: String, _ shelves: [Shelf]) -> Gap? {
        let unread = shelves.filter { !$0.isReadable }.map(\.source)
        guard !unread.isEmpty else { return nil }
        let names = Self.list(unread.map(\.name), "and")
        let reasons = unread.compactMap { source -> String? in
            guard case .unknown(let why, let since) = snapshot.libraries[source] else { return nil }
            return "\(source): \(why), since \(since.formatted(.iso8601))"
        }
        let rest = shelves.filter(\.isReadable).map(\.source.name)
        let scope = rest.isEmpty ? "" : " compared with \(Self.list(rest, "and"))"
        return Gap(
            rule, key: shelves.map(\.source.name).joined(separator: "|"),
            Gap.Subject(shelves.map(\.source.name).joined(separator: " and ")), .observation, .medium,
            certainty: .unknown(why: reasons.joined(separator: "; ")), sources: shelves.map(\.source),
            "\(names) could not be read, so nothing can be said about it\(scope).", evidence: reasons,
            remedy: "Bring \(names) back within reach and look again.")
    }

    /// `a`, `a or b`, `a, b or c`.
    static func list(_ names: [String], _ word: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
