extension GapRule {
    /// Plex has the title, but not this file of it.
    static let notScanned = GapRule(
        "library.not-scanned", "A file Plex has not scanned", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.fileGaps("library.not-scanned") { stray, absence in
            guard !stray.isMoved else { return nil }
            let (copy, replaced) = (stray.copy, stray.leftBehind)
            return Gap(
                "library.not-scanned", key: "\(copy.source) \([copy].key)", copy.subject, .file, .medium,
                certainty: absence, sources: ([copy] + stray.shown).sources,
                replaced.isEmpty
                    ? "\(copy.subject.name) has another file in \(copy.source) that Plex does not show."
                    : "\(copy.subject.name) was replaced by another file in \(copy.source), and Plex still shows the old.",
                evidence: [stray.path] + stray.shown.places, remedy: "Scan its folder in Plex.")
        }
    }
}
