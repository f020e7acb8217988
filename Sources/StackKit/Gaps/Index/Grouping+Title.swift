extension Grouping {
    /// For what one side has and the other lacks: by title and year, where no id disagrees.
    ///
    /// A year that is one off makes a match probable, an unknown year makes none.
    mutating func joinByTitle() {
        let managed = groups { $0.source.kind.manages != nil }
        let leftover = shelves.filter(\.isPlex).flatMap(\.ordinals).filter { !managed[Int(leaders[$0])] }
        var words = TitleFold.Words()
        var seekers: [UInt64: [UInt32]] = [:]
        for ordinal in leftover {
            if let key = titleKey(UInt32(ordinal), &words) { seekers[key, default: []].append(UInt32(ordinal)) }
        }
        guard !seekers.isEmpty else { return }

        var found: [UInt32: Candidates] = [:]
        for shelf in shelves where shelf.source.kind.manages != nil {
            for ordinal in shelf.ordinals {
                guard let key = titleKey(UInt32(ordinal), &words), let seekers = seekers[key] else { continue }
                for seeker in seekers {
                    found[leaders[Int(seeker)], default: Candidates()]
                        .weigh(shelf.row(ordinal), leaders[ordinal], against: row(seeker))
                }
            }
        }
        // Joined only once all have been weighed against the groups as they were, so that order plays no part.
        for (leader, candidates) in found { settle(leader, candidates) }
        for ordinal in leftover { leaders[ordinal] = joined[leaders[ordinal]] ?? leaders[ordinal] }
    }

    private mutating func settle(_ leader: UInt32, _ candidates: Candidates) {
        if candidates.exact.count > 1 {
            ambiguous[leader] = candidates.exact.sorted()
        } else if let group = candidates.exact.first {
            joined[leader] = group
        } else if candidates.near.count == 1, let group = candidates.near.first {
            joined[leader] = group
            probable[leader] = group
        } else {
            let others = candidates.near.union(candidates.unsure)
            if !others.isEmpty { lookalikes[leader] = others.sorted() }
        }
    }

    /// One entry for each group: true if a shelf of that sort has an item in it.
    func groups(on isWanted: (Shelf) -> Bool) -> [Bool] {
        var present = [Bool](repeating: false, count: leaders.count)
        for shelf in shelves where isWanted(shelf) {
            for ordinal in shelf.ordinals { present[Int(leaders[ordinal])] = true }
        }
        return present
    }

    private func titleKey(_ ordinal: UInt32, _ words: inout TitleFold.Words) -> UInt64? {
        for shelf in shelves where shelf.ordinals.contains(Int(ordinal)) {
            let row = shelf.row(Int(ordinal))
            words.read(shelf.inventory.titleBytes(of: row))
            return words.isEmpty ? nil : words.key &* 2 &+ UInt64(row.kind.rawValue)
        }
        return nil
    }
}

/// The managed groups whose title is a leftover's, by what their years say.
private struct Candidates {
    var exact: Set<UInt32> = []
    var near: Set<UInt32> = []
    var unsure: Set<UInt32> = []

    mutating func weigh(_ managed: Inventory.Row, _ group: UInt32, against row: Inventory.Row) {
        guard !managed.ids.disagree(with: row.ids) else { return }
        if managed.year == 0 || row.year == 0 {
            unsure.insert(group)
        } else if managed.year == row.year {
            exact.insert(group)
        } else if max(managed.year, row.year) - min(managed.year, row.year) == 1 {
            near.insert(group)
        }
    }
}
