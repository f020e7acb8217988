extension GapRule {
    /// Plex shows it, and nobody looks after it.
    static let unmanaged = GapRule(
        "library.unmanaged", "In Plex, not in Radarr or Sonarr", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.unknownPairs("library.unmanaged") + LibraryItem.Kind.allCases.flatMap(index.unmanaged)
    }
}

extension GapIndex {
    fileprivate func unmanaged(_ kind: LibraryItem.Kind) -> [Gap] {
        let managers = managers(of: kind)
        guard !managers.isEmpty, managers.allSatisfy(\.isReadable) else { return [] }
        let absence = managers.reduce(Certainty.certain) { $0.and($1.absence) }
        let names = GapIndex.list(managers.map(\.source.name), "or")

        // What Plex has not recognised may be anything; the rule for unmatched items speaks of it.
        let titles = titles(on: plexes) { shelf, ordinal in
            let row = shelf.row(ordinal)
            return row.kind == kind && row.state.contains(.matched) && !works.isManaged(ordinal)
                && !isDisputed(ordinal) && !works.isAmbiguous(ordinal) && isInScope(row, shelf)
        }
        return titles.map { ordinal in
            let copies = copies(of: ordinal, where: \.isPlex)
            let lookalikes = works.lookalikes(of: ordinal).flatMap { self.copies(of: $0) { !$0.isPlex } }.inOrder
            let doubt: Certainty =
                works.isDoubtful(ordinal)
                ? .unknown(why: "the same title is managed, but year and ids do not prove it is this one") : .certain
            return Gap(
                "library.unmanaged", key: copies.key, copies.subject, .title, .low, certainty: absence.and(doubt),
                sources: copies.sources + managers.map(\.source),
                "\(copies.subject.name) is in \(GapIndex.list(copies.sources.map(\.name), "and")), "
                    + "but not in \(names).",
                evidence: copies.places + lookalikes.map(\.line),
                remedy: "Add it to \(names), or leave its section out of the comparison.")
        }
    }

    /// False for what lies in a section that nobody is to manage.
    func isInScope(_ row: Inventory.Row, _ shelf: Shelf) -> Bool {
        shelf.inventory.section(of: row).map { snapshot.scope.covers($0, of: shelf.source) } ?? true
    }
}
