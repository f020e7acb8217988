extension GapRule {
    /// One file, two opinions of what it is.
    static let differentTitle = GapRule(
        "library.different-title", "The same file taken for different titles", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.unknownPairs("library.different-title")
            + index.disputes.map { dispute in
                let (shown, managed) = (index.copy(dispute.shown), index.copy(dispute.managed))
                return Gap(
                    "library.different-title", key: "\(managed.source) \([managed].key) \(dispute.path)",
                    managed.subject, .identity, .high, sources: [managed.source, shown.source].sorted(),
                    "\(managed.source) keeps a file as \(managed.subject.name), "
                        + "but \(shown.source) shows it as \(shown.subject.name).",
                    evidence: [dispute.path, managed.line, shown.line],
                    remedy: "Look at the file, then correct the match in Plex or the entry in \(managed.source).")
            }
    }
}
