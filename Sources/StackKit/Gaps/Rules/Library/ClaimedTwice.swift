extension GapRule {
    /// Two entries of one instance for one thing in Plex: at most one of them can be right.
    static let claimedTwice = GapRule(
        "library.claimed-twice", "Claimed by several entries", needs: [.plex, .radarr, .sonarr]
    ) { index in
        index.unknownPairs("library.claimed-twice") + index.sharedFiles + index.sharedTitles + index.severalOwners
    }
}

extension GapIndex {
    private func claim(_ key: String, _ copies: [Copy], _ shown: [Copy], _ what: String, _ evidence: [String]) -> Gap {
        Gap(
            "library.claimed-twice", key: key, shown.isEmpty ? copies.subject : shown.subject, .identity, .medium,
            sources: (copies + shown).sources,
            "\(what) claimed by \(copies.count) entries: \(Self.list(copies.map(\.subject.name), "and")).",
            evidence: evidence + copies.map(\.line), remedy: "Keep the right entry and remove or correct the others.")
    }

    fileprivate var sharedFiles: [Gap] {
        files.claims.map { claim, ordinals in
            let copies = ordinals.map(copy).inOrder
            return self.claim("\(claim.source) \(claim.path)", copies, [], "One file is", [claim.path])
        }
    }

    fileprivate var sharedTitles: [Gap] {
        managers.flatMap { shelf in
            titles(on: [shelf]) { shelf, ordinal in
                works.count(of: ordinal) > 1 && works.members(of: ordinal).count(where: shelf.ordinals.contains) > 1
            }
            .map { ordinal in
                let copies = copies(of: ordinal) { $0.source == shelf.source }
                return claim("\(shelf.source) \(copies.key)", copies, [], "One title is", copies.places)
            }
        }
    }

    fileprivate var severalOwners: [Gap] {
        works.ambiguous.map { item, rivals in
            let shown = copies(of: item, where: \.isPlex)
            let owners = rivals.flatMap { copies(of: $0) { !$0.isPlex } }.inOrder
            return claim(
                shown.key, owners, shown, "\(shown.subject.name) in \(shown.first?.source.name ?? "Plex") is",
                shown.map(\.line) + shown.places)
        }
    }
}
