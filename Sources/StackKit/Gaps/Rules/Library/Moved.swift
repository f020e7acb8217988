extension GapRule {
    /// Both have the title, in different folders.
    static let moved = GapRule(
        "library.moved", "Plex shows it in another folder", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.fileGaps("library.moved") { stray, absence in
            guard stray.isMoved else { return nil }
            let copy = stray.copy
            return Gap(
                "library.moved", key: "\(copy.source) \([copy].key)", copy.subject, .path, .medium,
                certainty: absence, sources: ([copy] + stray.shown).sources,
                "\(copy.subject.name) lies in one folder for \(copy.source) and in another for Plex.",
                evidence: [stray.path] + stray.leftBehind,
                remedy: "Scan both folders in Plex; if both files exist, decide which one to keep.")
        }
    }
}
