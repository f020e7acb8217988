extension GapRule {
    /// A file is there, yet Plex has nothing of that title.
    static let notInPlex = GapRule(
        "library.not-in-plex", "In Radarr or Sonarr with a file, not in Plex", needs: [.plex, .radarr, .sonarr]
    ) { index in
        let name = "library.not-in-plex"
        let blind = index.unknownPairs(name)
        guard !index.plexes.isEmpty, index.plexes.allSatisfy(\.isReadable) else { return blind }
        let absence = index.plexes.reduce(Certainty.certain) { $0.and($1.absence) }
        let plex = GapIndex.list(index.plexes.map(\.source.name), "or")

        let missing = index.titles(on: index.managers) { shelf, ordinal in
            shelf.row(ordinal).state.contains(.hasFile) && !index.works.isShown(ordinal) && !index.isDisputed(ordinal)
        }
        return blind
            + missing.map { ordinal in
                let copies = index.copies(of: ordinal) { !$0.isPlex }.filter { $0.item.state.contains(.hasFile) }
                var certainty = absence
                if index.works.isLookedLike(ordinal) {
                    certainty = certainty.and(.unknown(why: "Plex has one of the same title without a year or id"))
                }
                return Gap(
                    name, key: copies.key, copies.subject, .title, .high, certainty: certainty,
                    sources: copies.sources + index.plexes.map(\.source),
                    "\(copies.subject.name) has a file in \(GapIndex.list(copies.sources.map(\.name), "and")), "
                        + "but is not in \(plex).",
                    evidence: copies.places,
                    remedy: "Scan its folder in Plex; if it stays away, check that a Plex library covers that folder.")
            }
    }
}
