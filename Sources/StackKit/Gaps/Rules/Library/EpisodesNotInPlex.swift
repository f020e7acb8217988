extension GapRule {
    /// Plex has the show, but not every episode Sonarr has a file of.
    static let episodesNotInPlex = GapRule(
        "library.episodes-not-in-plex", "Episodes with a file in Sonarr, not in Plex", needs: [.plex, .sonarr]
    ) { index in
        let name = "library.episodes-not-in-plex"
        let shows = index.managers(of: .show)
        let pairs = Set(shows.map(\.source))
        let blind = index.unknownPairs(name).filter { !pairs.isDisjoint(with: $0.sources) }
        guard !index.plexes.isEmpty, index.plexes.allSatisfy(\.isReadable) else { return blind }
        let absence = index.plexes.reduce(Certainty.certain) { $0.and($1.absence) }

        let gaps = shows.flatMap { shelf in
            shelf.ordinals.compactMap { ordinal -> Gap? in
                let row = shelf.row(ordinal)
                guard row.episodeCount > 0, index.works.isShown(ordinal) else { return nil }
                var shown: Set<UInt32> = []
                for member in index.works.members(of: ordinal) {
                    let plex = index.shelf(of: member)
                    guard plex.isPlex else { continue }
                    for episode in plex.inventory.episodes(of: plex.row(member)) where episode.state.contains(.hasFile)
                    {
                        shown.insert(episode.place)
                    }
                }
                // A Plex that was not asked for episodes shows none of any.
                guard !shown.isEmpty else { return nil }
                let missing = shelf.inventory.episodes(of: row)
                    .filter { $0.state.contains(.hasFile) && !shown.contains($0.place) }
                guard !missing.isEmpty else { return nil }
                let copy = index.copy(ordinal)
                return Gap(
                    name, key: "\(copy.source) \([copy].key)", copy.subject, .episodes, .high, certainty: absence,
                    sources: [copy.source] + index.plexes.map(\.source),
                    "\(missing.count) \(missing.count == 1 ? "episode" : "episodes") of \(copy.subject.name) "
                        + "with a file in \(copy.source) \(missing.count == 1 ? "is" : "are") not in Plex.",
                    evidence: [missing.shortened] + [copy].places,
                    remedy: "Scan the show's folder in Plex, and check that both number its episodes alike.")
            }
        }
        return blind + gaps
    }
}
