extension GapRule {
    /// Plex found a file and does not know what it is.
    static let unmatched = GapRule("library.unmatched", "In Plex, but not recognised", needs: [.plex]) { index in
        index.unknownSources("library.unmatched", index.plexes)
            + index.plexes.flatMap { shelf in
                shelf.ordinals.compactMap { ordinal -> Gap? in
                    let row = shelf.row(ordinal)
                    guard !row.state.contains(.matched), index.isInScope(row, shelf) else { return nil }
                    let copy = index.copy(ordinal)
                    let owners = index.copies(of: ordinal) { !$0.isPlex }
                    let answer = owners.first.map {
                        "\($0.subject.name)\($0.item.ids.isEmpty ? "" : ", \($0.item.ids)")"
                    }
                    return Gap(
                        "library.unmatched", key: "\(copy.source) \(copy.item.native)", copy.subject, .identity,
                        .medium, sources: [copy.source],
                        "\(copy.subject.name) is in \(copy.source), but Plex does not know which title it is.",
                        evidence: [copy].places + owners.map(\.line),
                        remedy: answer.map { "Match it in Plex with \($0)." }
                            ?? "Match it in Plex by hand, or rename its folder to title and year.")
                }
            }
    }
}
