extension GapRule {
    /// Taken for one because the titles are the same, although the years are one apart.
    static let probableMatch = GapRule(
        "library.probable-match", "Probably the same, by title alone", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.unknownPairs("library.probable-match")
            + index.works.probable.map { ordinal in
                let shown = index.copies(of: ordinal, where: \.isPlex)
                let managed = index.copies(of: ordinal) { !$0.isPlex }
                let years = (shown + managed).compactMap(\.item.year)
                return Gap(
                    "library.probable-match", key: index.copies(of: ordinal) { _ in true }.key, managed.subject,
                    .identity, .low, certainty: .unknown(why: "no id proves it, and the years differ by one"),
                    sources: (shown + managed).sources,
                    "\(managed.subject.title) is taken for one title, though its year is "
                        + "\(GapIndex.list(Set(years).sorted().map(String.init), "or")).",
                    evidence: (shown + managed).map(\.line),
                    remedy: "Refresh its metadata in Plex, so that an id can settle it.")
            }
    }
}
