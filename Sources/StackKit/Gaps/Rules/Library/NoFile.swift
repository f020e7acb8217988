extension GapRule {
    /// Wanted, out, and still without a file.
    static let noFile = GapRule(
        "library.no-file", "Monitored, but without a file", needs: [.radarr, .sonarr]
    ) { index in
        index.unknownSources("library.no-file", index.managers)
            + index.managers.flatMap { shelf in
                shelf.ordinals.compactMap { ordinal -> Gap? in
                    let row = shelf.row(ordinal)
                    guard row.state.contains(.monitored) else { return nil }
                    return switch row.kind {
                    case .movie: index.movieWithoutFile(ordinal, row)
                    case .show: index.episodesWithoutFile(ordinal, row, shelf)
                    }
                }
            }
    }
}

extension GapIndex {
    fileprivate func movieWithoutFile(_ ordinal: Int, _ row: Inventory.Row) -> Gap? {
        guard !row.state.contains(.hasFile), !row.state.contains(.unreleased) else { return nil }
        let copy = copy(ordinal)
        let shown = copies(of: ordinal, where: \.isPlex).places
        return Gap(
            "library.no-file", key: "\(copy.source) \([copy].key)", copy.subject, .file, .medium,
            sources: [copy.source], "\(copy.subject.name) is monitored by \(copy.source), but has no file.",
            evidence: [copy.line] + shown,
            remedy: shown.isEmpty
                ? "Search for it in \(copy.source), or stop monitoring it."
                : "Plex has a copy: have \(copy.source) import that one before it downloads another.")
    }

    fileprivate func episodesWithoutFile(_ ordinal: Int, _ row: Inventory.Row, _ shelf: Shelf) -> Gap? {
        let missing = shelf.inventory.episodes(of: row)
            .filter { $0.state.isSuperset(of: [.monitored, .aired]) && !$0.state.contains(.hasFile) }
        guard !missing.isEmpty else { return nil }
        let copy = copy(ordinal)
        let (noun, verb) = missing.count == 1 ? ("episode", "has") : ("episodes", "have")
        return Gap(
            "library.no-file", key: "\(copy.source) \([copy].key)", copy.subject, .episodes, .medium,
            sources: [copy.source],
            "\(missing.count) monitored \(noun) of \(copy.subject.name) \(verb) aired, but \(verb) no file "
                + "in \(copy.source).",
            evidence: [missing.shortened, copy.line],
            remedy: "Search for them in \(copy.source), or stop monitoring them.")
    }
}
